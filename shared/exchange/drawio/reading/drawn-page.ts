import type { TextRemarks } from '../../reading/text-remarks'
import type { DrawnCell } from './cells-of'

/** The cells of a page with what stands where. */
export interface DrawnPage {
  readonly cells: readonly DrawnCell[]
  readonly byId: ReadonlyMap<string, DrawnCell>
  /** What stands in a shape or on a line, in its order. */
  readonly inside: (id: string) => readonly DrawnCell[]
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
  return {
    cells,
    byId: new Map(cells.map((cell) => [cell.id, cell])),
    inside: (id) => inside.get(id) ?? [],
    lineOf: ({ line }) => (isPacked ? null : line),
  }
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
