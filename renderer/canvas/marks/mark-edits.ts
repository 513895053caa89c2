import { type ElementId, type MarkId, markId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import addMark from '../../../shared/commands/mark/add-mark.command'
import changeMarks from '../../../shared/commands/mark/change-marks.command'
import orderMarks from '../../../shared/commands/mark/order-marks.command'
import { freshIds } from '../../../shared/model/element'
import type { Mark } from '../../../shared/model/marks/mark'
import type { MarkColour, MarkContent, MarkSize } from '../../../shared/model/marks/mark-content'
import { markText } from '../../../shared/model/marks/mark-name'
import type { DesignPatch } from '../../../shared/model/patch'
import { usualSizes } from '../../../shared/shapes/mark/mark-metrics'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { run } from '../../state/edit'
import { select } from '../../state/selection'
import { drawnState, useStudio } from '../../state/studio-store'
import { isHeldFast } from '../grouping/locks'
import { stage } from '../stage'
import { currentTool, putToolAway } from '../tools'
import { isMarkTool, type MarkTool } from './mark-tools'
import { type MarkStyle, useMarks, withText } from './marks-state'
import { openMarks, selectedMarks } from './open-board'

/** Tools that make a mark with one press or one drag. */
export type MakingTool = Exclude<MarkTool, 'pen' | 'highlighter' | 'eraser' | 'laser'>

/** What a tool makes, in the colours that were chosen last. */
export function contentOf(tool: MakingTool): MarkContent {
  const { style } = useMarks.getState()
  const { size } = style
  switch (tool) {
    case 'note':
      return { kind: 'note', text: '', colour: style.note, size }
    case 'text':
      return { kind: 'text', text: '', colour: style.ink, size }
    case 'frame':
      return { kind: 'frame', name: nextFrameName() }
    case 'comment':
      return { kind: 'comment', text: '', resolved: false }
    default:
      return { kind: 'shape', shape: tool, colour: style.ink, size, text: '' }
  }
}

function nextFrameName(): string {
  const frames = openMarks()?.marks.filter(({ content }) => content.kind === 'frame').length ?? 0
  return useStudio.getState().settings.language === 'zh' ? `画框 ${frames + 1}` : `Frame ${frames + 1}`
}

/** A mark that is not in the design yet, under the id that it will have there. */
export function newMark(content: MarkContent, box: Box): Mark | null {
  const open = openMarks()
  if (!open) return null
  const id = markId(freshIds(open.design).next('m'))
  return { id, board: open.board, ...box, order: 0, content }
}

/** The box of what a tool makes where somebody only points: round the point, or beginning there. */
export function usualBox(tool: MakingTool, at: Point): Box {
  const kind = tool === 'note' || tool === 'text' || tool === 'frame' || tool === 'comment' ? tool : 'shape'
  const { width, height } = usualSizes[kind]
  return { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2), width, height }
}

/** Puts a mark into the design, selects it and puts the tool away. What wants words is typed first. */
export function make(mark: Mark): void {
  putToolAway()
  const { kind } = mark.content
  if (kind === 'note' || kind === 'text' || kind === 'comment') {
    useMarks.setState({ typing: { mark, text: '', isNew: true }, draft: null })
    return
  }
  add(mark)
}

/** Adds a mark as one undoable step, and selects it. @returns its id, `null` where it was refused. */
export function add({ id: _, order: __, ...mark }: Mark, chosen = true): MarkId | null {
  const applied = run(call(addMark, mark))
  const [added] = applied.ok ? addedMarks(applied.value) : []
  useMarks.setState({ draft: null })
  if (added && chosen) {
    select([added])
    useMarks.setState({ focus: added })
  }
  return added ?? null
}

export const addedMarks = (patches: readonly DesignPatch[]): MarkId[] =>
  patches.flatMap((patch) => (patch.table === 'marks' && patch.before === null ? [markId(patch.id)] : []))

/** Makes what a tool makes in the middle of what is in sight: how the keyboard does it. */
export function makeInSight(tool: MarkTool): void {
  const middle = middleInSight()
  if (!middle || tool === 'eraser' || tool === 'laser') return
  if (tool === 'pen' || tool === 'highlighter') {
    const { style } = useMarks.getState()
    const stroke = { kind: 'stroke', pen: tool, colour: style[tool], size: style.size } as const
    const path = '0 0 50;400 0 50;800 0 50;1200 0 50;1600 0 50'
    const mark = newMark({ ...stroke, path }, { x: middle.x - 80, y: middle.y, width: 160, height: 0 })
    if (mark) add(mark)
    return
  }
  const mark = newMark(contentOf(tool), usualBox(tool, middle))
  if (mark) make(mark)
}

/** The point of the view in the middle of the window; `null` while no canvas is on screen. */
export function middleInSight(): Point | null {
  const on = stage()
  if (!on) return null
  const { left, top, width, height } = on.root.getBoundingClientRect()
  const { x, y } = on.flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 })
  return { x: Math.round(x), y: Math.round(y) }
}

/** Lets the text of a mark be typed. @returns false where it has none or is locked. */
export function type(mark: Mark): boolean {
  if (mark.content.kind === 'stroke' || isHeldFast(mark.id)) return false
  useMarks.setState({ typing: { mark, text: markText(mark.content), isNew: false } })
  return true
}

/** Ends typing: keeps what was typed, as one undoable step, or drops it with `null`. */
export function endTyping(text: string | null, refocus: boolean): void {
  const { typing } = useMarks.getState()
  if (!typing) return
  useMarks.setState({ typing: null })
  const { mark, isNew } = typing
  if (!isNew) {
    const kept = text !== null && (text.trim() !== '' || mark.content.kind !== 'text')
    if (text !== null) run(kept ? call(changeMarks, { marks: [mark.id], text }) : removal([mark.id]))
    if (refocus) useMarks.setState({ focus: mark.id })
    return
  }
  const isWorthless = text === null || (text.trim() === '' && mark.content.kind !== 'note')
  if (isWorthless) stage()?.root.focus({ preventScroll: true })
  else add(withText(mark, text))
}

const removal = (elements: readonly ElementId[]) =>
  call(deleteElements, { services: [], links: [], elements: [...elements] })

/** Deletes marks as one undoable step. What had the focus is gone. */
export function removeMarks(marks: readonly MarkId[]): void {
  if (marks.length === 0) return
  run(removal(marks))
  drawnState.whenShown(() => stage()?.root.focus({ preventScroll: true }))
}

/** Brings the selected marks in front of everything, or behind it. @returns false where none is selected. */
export function orderSelected(to: 'front' | 'back'): boolean {
  const marks = selectedMarks().map(({ id }) => id)
  if (marks.length > 0) run(call(orderMarks, { marks, to }))
  return marks.length > 0
}

/** Changes how the next marks of the tool in hand will look; else how the selected ones do, and the next of their kind. */
export function restyle(change: { readonly colour?: MarkColour; readonly size?: MarkSize }): void {
  const selected = isMarkTool(currentTool()) ? [] : selectedMarks()
  if (selected.length > 0) run(call(changeMarks, { marks: selected.map(({ id }) => id), ...change }))
  const { style } = useMarks.getState()
  const { colour, size } = change
  const kinds = styledNow(selected)
  useMarks.setState({
    style: {
      ...style,
      ...(size ? { size } : {}),
      ...(colour ? Object.fromEntries(kinds.map((kind) => [kind, colour])) : {}),
    },
  })
}

type StyledKind = Exclude<keyof MarkStyle, 'size'>

/** Whose colour is chosen now: that of the tool in hand, else that of the selected marks. */
export function styledNow(selected: readonly Mark[]): StyledKind[] {
  const tool = currentTool()
  if (isMarkTool(tool)) return styledBy(tool)
  return [...new Set(selected.flatMap(({ content }) => styleOf(content)))]
}

function styledBy(tool: MarkTool): StyledKind[] {
  if (tool === 'note' || tool === 'pen' || tool === 'highlighter') return [tool]
  return ['frame', 'comment', 'eraser', 'laser'].includes(tool) ? [] : ['ink']
}

function styleOf(content: MarkContent): StyledKind[] {
  if (content.kind === 'note') return ['note']
  if (content.kind === 'stroke') return [content.pen]
  return content.kind === 'text' || content.kind === 'shape' ? ['ink'] : []
}
