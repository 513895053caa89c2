import type { ServiceId } from '../../shared/base/ids'
import type { CanvasDriver } from './driver'
import { stage } from './stage'

/** What the menu, the tool bar and the shortcuts do is done by the view that is on screen. */
const driver = (): CanvasDriver | undefined => stage()?.driver

/** Ends what Escape ends first of all on the canvas. @returns whether anything was under way. */
export const endGesture = (): boolean => driver()?.escape() ?? false
export const selectAll = (): void => driver()?.selectAll()
export const deleteSelection = (): void => driver()?.deleteSelection()
export async function copySelection(): Promise<void> {
  await driver()?.copySelection()
}
export const cutSelection = async (): Promise<void> => driver()?.cutSelection()
export const pasteFromClipboard = async (): Promise<void> => driver()?.paste()
export const duplicateSelection = (): void => driver()?.duplicateSelection()
export const showService = (service: ServiceId): void => driver()?.addService(service)
export const arrangeSelection = async (): Promise<void> => driver()?.arrangeSelection?.()
export const arrange = async (): Promise<void> => driver()?.arrange()
