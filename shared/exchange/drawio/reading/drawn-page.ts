import type { Box, Point } from '../../../views/positioned-view'
import type { TextRemarks } from '../../reading/text-remarks'
import type { DrawnCell } from './cells-of'

/** So many shapes round one are followed. */
const deepest = 200

/** The cells of a page with what stands where. */
export interface DrawnPage {
  readonly cells: readonly DrawnCell[]
  readonly byId: ReadonlyMap<string, DrawnCell>
  /** What stands in a shape or on a line, in its order. */
  readonly inside: (id: string) => readonly DrawnCell[]
  /** Shapes round a cell, the nearest first; none where they stand in each other. */
  readonly around: (cell: DrawnCell) => readonly DrawnCell[]
  /** Line of the text, from 1; `null` in a page that was packed. */
  readonly lineOf: (cell: DrawnCell) => number | null
}

export function drawnPage(cells: readonly DrawnCell[], isPacked: boolean): DrawnPage {
  const inside = new Map<string, DrawnCell[]>()
  for (const cell of cells) {
    const held = inside.get(cell.parent)
    if (held) held.push(cell)
    else inside.set(cell.parent, [cell])
  }
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  return {
    cells,
    byId,
    around: (cell) => {
      const found = new Set<DrawnCell>()
      for (
        let at = byId.get(cell.parent);
        at && !found.has(at) && found.size < deepest;
        at = byId.get(at.parent)
      )
        found.add(at)
      return found.has(cell) ? [] : [...found]
    },
    inside: (id) => inside.get(id) ?? [],
    lineOf: ({ line }) => (isPacked ? null : line),
  }
}

/** The corner on the page from which the place of a cell counts. */
export const cornerOf = (page: DrawnPage, cell: DrawnCell): Point =>
  page.around(cell).reduce(({ x, y }, { place }) => ({ x: x + place.x, y: y + place.y }), { x: 0, y: 0 })

/** A shape in its place on the page. */
export function boxOf(page: DrawnPage, cell: DrawnCell): Box {
  const { x, y } = cornerOf(page, cell)
  return { ...cell.place, x: x + cell.place.x, y: y + cell.place.y }
}

/** A text by itself, a note, or a line that divides. */
export const isText = ({ style }: DrawnCell): boolean =>
  style.has('text') || ['note', 'text', 'note2', 'line'].includes(style.get('shape') ?? '')

/** Shapes that a line runs between; `null`, with a remark: it hangs free at an end. */
export function endsOf(
  { byId, lineOf }: DrawnPage,
  edge: DrawnCell,
  text: string,
  remarks: TextRemarks,
): { readonly from: DrawnCell; readonly to: DrawnCell } | null {
  const [from, to] = [byId.get(edge.source), byId.get(edge.target)]
  if (from?.kind === 'vertex' && to?.kind === 'vertex') return { from, to }
  const name = text || from?.label || to?.label || edge.id
  remarks.say(
    {
      en: `A line (“${name}”) hangs free at an end; it was left out.`,
      zh: `连线“${name}”有一端未连接，已略去。`,
    },
    lineOf(edge),
  )
  return null
}

/** What a line says, with the labels that stand on it. */
export const saidOn = (page: DrawnPage, edge: DrawnCell): string =>
  [edge, ...page.inside(edge.id)]
    .map(({ label }) => label)
    .filter((label) => label !== '')
    .join(' ')
