import { createEngine } from '../../electron/rules/engine'
import type { Design } from '../../shared/model/design'

/** The engine from nothing to a first score, as the main process starts it. */
export function firstScore(design: Design): void {
  const engine = createEngine()
  engine.load(design, { projectScale: 3 })
  if (engine.scores().total === null) throw new Error('the engine scored nothing')
}
