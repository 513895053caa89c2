import { z } from 'zod'

/** A point of a stroke: px from the corner of its mark, and how hard the pen was pressed, 0…1. */
export type StrokePoint = readonly [x: number, y: number, pressure: number]

/** Most points of one stroke; a pen that draws longer begins another one. */
export const maxStrokePoints = 10_000

/** `x y pressure` in tenths of a px and in hundredths, `;` between two points: one line of a file, however long the stroke. */
const pointPattern = String.raw`-?\d{1,7} -?\d{1,7} \d{1,3}`

export const strokePathSchema = z
  .string()
  .max(maxStrokePoints * 16)
  .regex(new RegExp(`^${pointPattern}(;${pointPattern})*$`))

export const strokePath = (points: readonly StrokePoint[]): string =>
  points
    .map(([x, y, pressure]) => `${Math.round(x * 10)} ${Math.round(y * 10)} ${Math.round(pressure * 100)}`)
    .join(';')

export const strokePoints = (path: string): StrokePoint[] =>
  path.split(';').map((point) => {
    const [x = 0, y = 0, pressure = 0] = point.split(' ').map(Number)
    return [x / 10, y / 10, pressure / 100]
  })
