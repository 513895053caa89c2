import type { Box, Point } from '../../../views/positioned-view'
import { middle } from '../cells'
import { type DrawnCell, numberIn } from './cells-of'
import { boxOf, cornerOf, type DrawnPage } from './drawn-page'

/** A lifeline in its place on the page. */
export interface DrawnLifeline {
  readonly cell: DrawnCell
  readonly box: Box
  /** Where its line stands, px from the left. */
  readonly x: number
  readonly headHeight: number
}

/** A line between two lifelines, at the height at which it leaves the first. */
export interface DrawnMessage {
  readonly cell: DrawnCell
  readonly from: DrawnLifeline
  readonly to: DrawnLifeline
  readonly y: number
}

/** How far off its lifeline something may be drawn that is on it, px. */
const nearby = 20
const usualHead = 40

/** Lifelines from left to right. */
export const lifelinesOf = (page: DrawnPage): DrawnLifeline[] =>
  page.cells
    .filter(({ kind, style }) => kind === 'vertex' && style.get('shape') === 'umlLifeline')
    .map((cell) => {
      const box = boxOf(page, cell)
      const headHeight = numberIn(cell.style.get('size')) || usualHead
      return { cell, box, x: middle(box).x, headHeight }
    })
    .sort((a, b) => a.x - b.x)

/** The lifeline that a place is on. */
export const lifelineAt = (lifelines: readonly DrawnLifeline[], x: number): DrawnLifeline | undefined =>
  lifelines
    .filter((each) => Math.abs(each.x - x) <= nearby)
    .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]

/** A message; `null`: one of its ends is on no lifeline. One with its only head at its beginning runs the other way. */
export function messageOf(
  page: DrawnPage,
  lifelines: readonly DrawnLifeline[],
  cell: DrawnCell,
): DrawnMessage | null {
  const source = lifelineOf(page, lifelines, cell, 'source')
  const target = lifelineOf(page, lifelines, cell, 'target')
  if (!source || !target) return null
  const { style } = cell
  const isBackwards = style.get('endArrow') === 'none' && (style.get('startArrow') ?? 'none') !== 'none'
  const [from, to] = isBackwards ? [target, source] : [source, target]
  return { cell, from, to, y: heightOf(page, cell) }
}

function lifelineOf(
  page: DrawnPage,
  lifelines: readonly DrawnLifeline[],
  edge: DrawnCell,
  end: 'source' | 'target',
): DrawnLifeline | undefined {
  const bound = page.byId.get(edge[end])
  if (bound?.kind !== 'vertex') {
    const free = freeEnd(page, edge, end)
    return free && lifelineAt(lifelines, free.x)
  }
  const held = [bound, ...page.around(bound)]
  return (
    lifelines.find(({ cell }) => held.includes(cell)) ??
    // An activation may stand on its lifeline without being part of it.
    (bound.label === '' ? lifelineAt(lifelines, middle(boxOf(page, bound)).x) : undefined)
  )
}

function freeEnd(page: DrawnPage, edge: DrawnCell, end: 'source' | 'target'): Point | undefined {
  const corner = cornerOf(page, edge)
  const point = edge.free.get(`${end}Point`)
  return point && { x: point.x + corner.x, y: point.y + corner.y }
}

/** Its first bend, else where it leaves or enters a shape, else its free ends, px from the top. */
function heightOf(page: DrawnPage, edge: DrawnCell): number {
  const [bend] = edge.bends
  if (bend) return bend.y + cornerOf(page, edge).y
  const bound = (end: 'source' | 'target', word: 'exit' | 'entry'): number | undefined => {
    const shape = page.byId.get(edge[end])
    const share = edge.style.get(`${word}Y`)
    if (shape?.kind !== 'vertex' || share === undefined) return undefined
    const { y, height } = boxOf(page, shape)
    return y + numberIn(share) * height + numberIn(edge.style.get(`${word}Dy`))
  }
  const shape = page.byId.get(edge.target) ?? page.byId.get(edge.source)
  return (
    bound('source', 'exit') ??
    bound('target', 'entry') ??
    freeEnd(page, edge, 'source')?.y ??
    freeEnd(page, edge, 'target')?.y ??
    (shape ? boxOf(page, shape).y : 0)
  )
}
