import type { Locale, Localized } from '../../base/localized'
import { type PrintLayout, sheetOverlap, type Tile } from './print-layout'

/** A short line in the margin of a sheet, in CSS px of the page. */
export interface CutMark {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const texts = {
  place: (at: number, of: number, row: number, column: number): Localized => ({
    en: `page ${at} of ${of}, row ${row}, column ${column}`,
    zh: `第 ${at} 页，共 ${of} 页，第 ${row} 行第 ${column} 列`,
  }),
} as const

/** Which sheet of a picture this is; `null` where there is only one. */
export function sheetLabel(
  { columns, rows }: Pick<PrintLayout, 'columns' | 'rows'>,
  { column, row }: Pick<Tile, 'column' | 'row'>,
  language: Locale,
): string | null {
  if (columns * rows === 1) return null
  return texts.place(row * columns + column + 1, columns * rows, row + 1, column + 1)[language]
}

/** Every character that the label of a sheet can have, for the fonts that it needs. */
export const sheetCharacters = (language: Locale): string => `${texts.place(0, 0, 0, 0)[language]}0123456789`

/**
 * Where a sheet is cut so that it meets its neighbours: in the middle of what both show. Marks stand in the margin alone,
 * at both ends of each cut, a third of the margin away from the picture.
 */
export function cutMarks(
  { page, margin, columns, rows }: Pick<PrintLayout, 'page' | 'margin' | 'columns' | 'rows'>,
  { column, row }: Pick<Tile, 'column' | 'row'>,
): CutMark[] {
  const [near, far] = [margin / 3, (margin * 2) / 3]
  const cuts = (at: number, count: number, length: number): number[] => [
    ...(at > 0 ? [margin + sheetOverlap / 2] : []),
    ...(at < count - 1 ? [length - margin - sheetOverlap / 2] : []),
  ]
  return [
    ...cuts(column, columns, page.width).flatMap((x) => [
      { x1: x, y1: near, x2: x, y2: far },
      { x1: x, y1: page.height - far, x2: x, y2: page.height - near },
    ]),
    ...cuts(row, rows, page.height).flatMap((y) => [
      { x1: near, y1: y, x2: far, y2: y },
      { x1: page.width - far, y1: y, x2: page.width - near, y2: y },
    ]),
  ]
}
