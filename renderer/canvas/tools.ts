import { create } from 'zustand'
import { stage } from './stage'

/** What the pointer does on a canvas: select and move, move the canvas itself, or connect. */
export type Tool = 'select' | 'hand' | 'link'

/** The tool in hand, kept from view to view. */
export const useTool = create<{ readonly tool: Tool }>()(() => ({ tool: 'select' }))

export const currentTool = (): Tool => useTool.getState().tool

/** Takes another tool; a gesture that the old one had begun is called off. */
export function setTool(tool: Tool): void {
  useTool.setState({ tool })
  stage()?.driver.callOff()
}
