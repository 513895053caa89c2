import type { CanvasDriver } from '../driver'

/** What the window can ask of the deployment view. */
export const deploymentDriver: CanvasDriver = {
  bounds: () => ({ x: 0, y: 0, width: 0, height: 0 }),
  boxOf: () => null,
  callOff: () => undefined,
  selectAll: () => undefined,
  deleteSelection: () => undefined,
  copySelection: async () => false,
  cutSelection: async () => undefined,
  paste: async () => undefined,
  duplicateSelection: () => undefined,
  addService: () => undefined,
  arrange: async () => undefined,
}
