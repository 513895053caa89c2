import { useMemo } from 'react'
import { create } from 'zustand'
import { call } from '../../../../shared/commands/define-command'
import resetLines from '../../../../shared/commands/line/reset-lines.command'
import shapeLine from '../../../../shared/commands/line/shape-line.command'
import type { Design } from '../../../../shared/model/design'
import { type LineCourse, shapedLines, shapedWires } from '../../../../shared/model/line-course'
import { labelPlaceAt } from '../../../../shared/views/lines/along'
import { bendsMoved, type Segment } from '../../../../shared/views/lines/segments'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { openDesign, run } from '../../../state/edit'
import { drawnState, useStudio } from '../../../state/studio-store'
import { clearGuides } from '../../aligning/guides'
import { settleLine } from '../../aligning/settle'

/** A selected line as it is drawn, whose stretches and label can be taken hold of. */
export interface LineAtHand {
  readonly id: LineCourse['id']
  readonly points: readonly Point[]
  readonly label: Box | null
  /** Upper left corners of the boxes at its ends. */
  readonly source: Point
  readonly target: Point
  /** What its stretches line up with. */
  readonly boxes: readonly Box[]
}

/** What of a line is taken hold of. */
type Part = Segment | 'label'

interface HeldLine {
  /** As it was when it was taken hold of: further moves start from there. */
  readonly line: LineAtHand
  readonly part: Part
  /** Where its grip, or the middle of the label, is now. */
  readonly at: Point
  /** How the line is shown meanwhile; absent until something moves. */
  readonly shown: Pick<LineCourse, 'bends' | 'label'> | null
  /** It was let go, and stays until the design is drawn with it. */
  readonly isDone: boolean
}

interface ShapingState {
  readonly held: HeldLine | null
  /** The part that takes the keyboard focus as soon as the line is drawn with what was done to it. */
  readonly focus: { readonly part: 'label' | Segment['axis']; readonly at: Point } | null
}

export const useShaping = create<ShapingState>()(() => ({ held: null, focus: null }))

/** What is held and not yet let go. */
function inHand(): HeldLine | null {
  const { held } = useShaping.getState()
  return held?.isDone === false ? held : null
}

/** @param at where the grip of the part, or the middle of the label, is */
export function takeHold(line: LineAtHand, part: Part, at: Point): void {
  if (inHand()) return
  useShaping.setState({ held: { line, part, at, shown: null, isDone: false }, focus: null })
}

/** What is held is at a point of the view. @param settles it lines up with what stands there */
export function holdAt(at: Point, settles: boolean): void {
  const held = inHand()
  if (!held) return
  const { line, part } = held
  if (part === 'label') {
    useShaping.setState({ held: { ...held, at, shown: { label: labelPlaceAt(line.points, at) } } })
    return
  }
  const { axis } = part
  const wanted = at[axis]
  const put = settles ? settleLine(axis, wanted, part, line.boxes) : wanted
  const { x, y } = line.source
  const bends = {
    points: bendsMoved(line.points, part, put),
    source: { x, y },
    target: { x: line.target.x, y: line.target.y },
  }
  useShaping.setState({ held: { ...held, at: { ...held.at, [axis]: put }, shown: { bends } } })
}

/** Moves what is held by some px. */
export function nudgeHeld(dx: number, dy: number): void {
  const at = inHand()?.at
  if (at) holdAt({ x: at.x + dx, y: at.y + dy }, false)
}

/** Makes what is shown real: one edit, however long it took. @param keepsFocus the focus stays with what was held */
export function letGoOfLine(keepsFocus = true): void {
  const held = inHand()
  clearGuides()
  if (!held) return
  const { line, part, at, shown } = held
  const done = { ...held, isDone: true }
  useShaping.setState({ held: done })
  if (shown) run(call(shapeLine, { line: line.id, ...shown }))
  drawnState.whenShown(() => {
    if (useShaping.getState().held !== done) return
    const focus = keepsFocus && shown ? { part: part === 'label' ? part : part.axis, at } : null
    useShaping.setState({ held: null, focus })
  })
}

/** Puts the line back to what it was. @returns whether it was being shaped. */
export function callOffShaping(): boolean {
  if (!inHand()) return false
  clearGuides()
  useShaping.setState({ held: null })
  return true
}

/** Takes away what people did to lines. */
export function resetShape(lines: readonly LineCourse['id'][]): void {
  run(call(resetLines, { lines: [...lines] }))
}

/** The selected lines that people shaped in the view on screen. */
function shapedSelection(): LineCourse['id'][] {
  const design = openDesign()
  const { selection, view } = useStudio.getState()
  if (!design) return []
  return (view === 'deployment' ? shapedWires : shapedLines)(design.lineCourses, selection)
}

export const selectsShaped = (): boolean => shapedSelection().length > 0
export const resetSelectedLines = (): void => resetShape(shapedSelection())

/** A design with the line that is being shaped as it is shown. */
export function withHeldLine(design: Design, { line: { id }, shown }: HeldLine): Design {
  const lineCourses = new Map(design.lineCourses).set(id, { ...design.lineCourses.get(id), ...shown, id })
  return { ...design, lineCourses }
}

/** The line that is being shaped, as soon as something moves. */
export const useShapedLine = (): HeldLine | null => useShaping(({ held }) => (held?.shown ? held : null))

/** The ids of what is being moved, the line that is being shaped among them: the same set as long as it holds the same. */
export function useWithShaped(moved: ReadonlySet<string>): ReadonlySet<string> {
  const id = useShaping(({ held }) => (held?.shown ? held.line.id : null))
  return useMemo(() => (id === null ? moved : new Set([...moved, id])), [moved, id])
}
