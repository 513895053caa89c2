import { create } from 'zustand'
import type { MarkId } from '../../../shared/base/ids'
import type { Mark } from '../../../shared/model/marks/mark'
import type { MarkColour, MarkSize } from '../../../shared/model/marks/mark-content'
import type { Box, Point } from '../../../shared/views/positioned-view'

/** A mark whose text is being typed. */
export interface Typing {
  readonly mark: Mark
  readonly text: string
  /** It comes into being once it is typed: nothing of it is in the design yet. */
  readonly isNew: boolean
}

/** How marks are made until somebody chooses otherwise: colours and sizes, by what is made. */
export interface MarkStyle {
  readonly note: MarkColour
  readonly ink: MarkColour
  readonly pen: MarkColour
  readonly highlighter: MarkColour
  readonly size: MarkSize
}

/** What lives as long as a gesture or as the window: none of it is part of a design, and none is undone. */
export interface MarksState {
  readonly typing: Typing | null
  /** Marks that are being moved and not yet let go, and how far. */
  readonly shift: { readonly marks: ReadonlySet<MarkId>; readonly dx: number; readonly dy: number } | null
  /** A mark that is being drawn or whose size is being changed, as it would become. */
  readonly draft: Mark | null
  /** Marks that the eraser has touched. */
  readonly erasing: ReadonlySet<MarkId>
  /** Where the laser pointer was, in view coordinates, with the time, ms, at which it was there. */
  readonly trail: readonly (Point & { readonly at: number })[]
  /** Mark that takes the keyboard focus as soon as it is drawn. */
  readonly focus: MarkId | null
  readonly style: MarkStyle
}

export const marksAtRest = {
  shift: null,
  draft: null,
  erasing: new Set<MarkId>(),
} as const satisfies Partial<MarksState>

export const useMarks = create<MarksState>()(() => ({
  typing: null,
  trail: [],
  focus: null,
  style: { note: 'yellow', ink: 'grey', pen: 'blue', highlighter: 'yellow', size: 'small' },
  ...marksAtRest,
}))

/** A mark as it is shown while a gesture is under way. */
export function heldMark(mark: Mark, { draft, shift, typing }: MarksState): Mark {
  if (draft?.id === mark.id) return draft
  const moved = shift?.marks.has(mark.id) ? { ...mark, x: mark.x + shift.dx, y: mark.y + shift.dy } : mark
  return typing?.mark.id === mark.id ? withText(moved, typing.text) : moved
}

/** The same mark saying something else. */
export function withText(mark: Mark, text: string): Mark {
  const { content } = mark
  switch (content.kind) {
    case 'stroke':
      return mark
    case 'frame':
      return { ...mark, content: { ...content, name: text } }
    default:
      return { ...mark, content: { ...content, text } }
  }
}

/** The smallest box round two corners. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

export const corners = ['nw', 'ne', 'sw', 'se'] as const
export type Corner = (typeof corners)[number]

/** The corner of its box in which a line begins. */
export const startCorner = (from: Point, to: Point): Corner =>
  `${from.y <= to.y ? 'n' : 's'}${from.x <= to.x ? 'w' : 'e'}`
