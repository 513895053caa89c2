import { create } from 'zustand'
import type { MarkTool } from './marks/mark-tools'
import { stage } from './stage'

/** What the pointer does on a canvas: select and move, move the canvas itself, connect, or draw on the whiteboard. */
export type Tool = 'select' | 'hand' | 'link' | MarkTool

/** The tool in hand, kept from view to view, and whether it stays in hand once it was used. */
export const useTool = create<{ readonly tool: Tool; readonly locked: boolean }>()(() => ({
  tool: 'select',
  locked: false,
}))

export const currentTool = (): Tool => useTool.getState().tool

/** Takes another tool; a gesture that the old one had begun is called off. */
export function setTool(tool: Tool): void {
  useTool.setState({ tool })
  stage()?.driver.callOff()
}

/** Whether a tool that draws one thing stays in hand afterwards. */
export const toggleToolLock = (): void => useTool.setState(({ locked }) => ({ locked: !locked }))

/** A tool has drawn its one thing: unless it is locked, the pointer selects again. */
export function putToolAway(): void {
  if (!useTool.getState().locked) setTool('select')
}
