import type { Localized } from '../../base/localized'
import { measure, measureCode } from '../text-width'
import {
  attributeRow,
  type ClassFace,
  captionOf,
  chipName,
  type MemberText,
  operationRow,
} from './class-face'

/** Sizes of a class box, px. */
export const classMetrics = {
  least: 152,
  most: 384,
  /** Widths are multiples of this. */
  step: 8,
  row: 20,
  /** Above and below the rows of a compartment. */
  gap: 5,
  markLeft: 12,
  textLeft: 26,
  right: 12,
  headLeft: 44,
  head: 40,
  headWithCaption: 50,
  chip: 26,
  /** An empty compartment, by which a class without members is known as a class. */
  empty: 8,
  pill: 18,
  pillGap: 4,
  pillTop: 6,
} as const

export const codeSize = 11
export const nameText = { size: 13, weight: 600 } as const
export const captionText = { size: 11, weight: 450 } as const
export const pillText = { size: 11, weight: 550 } as const

export interface ClassSize {
  /** Of the box. */
  readonly width: number
  readonly height: number
  /** The box with the pills under it. */
  readonly outerHeight: number
}

/** A compartment of rows, by the y of its upper edge. */
export interface Compartment {
  readonly list: 'attributes' | 'operations'
  readonly top: number
  readonly rows: readonly MemberText[]
}

/** Everything in its place inside a class box, px from its upper left corner. */
export interface ClassLayout extends ClassSize {
  readonly headHeight: number
  readonly caption: Localized | null
  /** y of the chip's upper edge; `null`: the class fronts nothing. */
  readonly chipTop: number | null
  readonly compartments: readonly Compartment[]
  readonly pills: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly name: Localized
  }[]
}

const m = classMetrics

/** The wider of a text's two languages, so that a switch between them moves nothing. */
const widest = ({ en, zh }: Localized, style: typeof captionText | typeof pillText): number =>
  Math.max(measure(en, style.size, style.weight), measure(zh, style.size, style.weight))

const rowWidth = ({ lead, rest }: MemberText): number =>
  m.textLeft + measureCode(lead + rest, codeSize) + m.right

const layouts = new WeakMap<object, { readonly face: ClassFace; readonly layout: ClassLayout }>()

/** Where everything stands in a class. The same face gives the same object back. */
export function classLayout(face: ClassFace): ClassLayout {
  const known = layouts.get(face.class)
  if (known && isSame(known.face, face)) return known.layout
  const layout = layOut(face)
  layouts.set(face.class, { face, layout })
  return layout
}

const isSame = (a: ClassFace, b: ClassFace): boolean =>
  a.service === b.service &&
  a.roles.length === b.roles.length &&
  a.roles.every(({ en, zh }, n) => en === b.roles[n]?.en && zh === b.roles[n].zh)

function layOut(face: ClassFace): ClassLayout {
  const caption = captionOf(face.class)
  const lists = [
    { list: 'attributes', rows: face.class.attributes.map(attributeRow) },
    { list: 'operations', rows: face.class.operations.map(operationRow) },
  ] as const
  const wanted = Math.max(
    m.least,
    m.headLeft + measure(face.class.name, nameText.size, nameText.weight) + m.right,
    caption ? m.headLeft + widest(caption, captionText) + m.right : 0,
    face.service ? m.headLeft + measure(chipName(face.service), pillText.size, pillText.weight) + m.right : 0,
    ...lists.flatMap(({ rows }) => rows.map(rowWidth)),
  )
  const width = Math.min(m.most, Math.ceil(wanted / m.step) * m.step)
  let y = caption ? m.headWithCaption : m.head
  const chipTop = face.service ? y - 4 : null
  if (face.service) y += m.chip - 4
  const headHeight = y
  const compartments: Compartment[] = []
  for (const { list, rows } of lists) {
    if (rows.length === 0) continue
    compartments.push({ list, top: y, rows })
    y += rows.length * m.row + 2 * m.gap
  }
  if (compartments.length === 0) y += m.empty
  const pills = layOutPills(face.roles, width, y + m.pillTop)
  const last = pills.at(-1)
  return {
    width,
    height: y,
    outerHeight: last ? last.y + m.pill : y,
    headHeight,
    caption,
    chipTop,
    compartments,
    pills,
  }
}

function layOutPills(roles: readonly Localized[], width: number, top: number): ClassLayout['pills'] {
  let [x, y] = [0, top]
  return roles.map((name) => {
    const pill = Math.min(width, Math.ceil(widest(name, pillText)) + 14)
    if (x > 0 && x + pill > width) {
      x = 0
      y += m.pill + m.pillGap
    }
    const placed = { x, y, width: pill, name }
    x += pill + m.pillGap
    return placed
  })
}

/** Where a row's upper edge is, px from the box's. */
export const rowTop = ({ top }: Compartment, index: number): number => top + m.gap + index * m.row
