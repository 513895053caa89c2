import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { copyDesign, type Design } from '../../../../shared/model/design'
import type { ViewKind } from '../../../../shared/model/view-kind'
import { firstPage, withoutComments, withoutPlaces, writtenIn } from '../../../support/carried/carried-in'
import {
  type CarriedRow,
  type Change,
  type Format,
  formats,
  type Thing,
} from '../../../support/carried/carried-row'
import { carriedRows, carriedTable, commentsOf, keptBy } from '../../../support/carried/carried-table'
import { richDesign } from '../../../support/carried/rich-design'

const rich = richDesign()

/** Designs once made, so that what is drawn of one is worked out once. */
const made = new Map<Change, Design>()

function changed(design: Design, change: Change | undefined): Design {
  if (!change) return design
  const known = made.get(change)
  if (known) return known
  const other = copyDesign(design)
  change(other)
  designDataSchema.parse(designToData(other))
  made.set(change, other)
  return other
}

/** What of a text can carry a row: in a file of all views, the page of this one. */
function lookedAt(text: string, format: Format, row: CarriedRow): string {
  if (format !== 'drawio' || row.name === 'Other views of the design') return text
  return row.isPlace ? firstPage(text) : withoutPlaces(firstPage(text))
}

const unchanged = new Map<string, string>()

function textOf(format: Format, design: Design, view: ViewKind, row: CarriedRow): string {
  if (design !== rich) return lookedAt(writtenIn(format, design, view) ?? '', format, row)
  const key = `${format} ${view}`
  const text = unchanged.get(key) ?? writtenIn(format, design, view) ?? ''
  unchanged.set(key, text)
  return lookedAt(text, format, row)
}

/** Whether a thing makes a difference to what a format writes, and to what other readers of the format see. */
function isCarried(thing: Thing, format: Format, row: CarriedRow): { carried: boolean; seen: boolean } {
  if (typeof thing !== 'function' && 'shows' in thing) {
    const carried = textOf(format, rich, row.view, row).includes(thing.shows)
    return { carried, seen: carried }
  }
  const { from, to, view = row.view } = typeof thing === 'function' ? { to: thing, from: undefined } : thing
  const before = changed(rich, from)
  const [one, other] = [before, changed(before, to)].map((design) => textOf(format, design, view, row))
  return {
    carried: one !== other,
    seen: withoutComments(one ?? '') !== withoutComments(other ?? ''),
  }
}

const found = (row: CarriedRow, format: Format, is: 'carried' | 'seen'): string[] =>
  Object.entries(row.things).flatMap(([name, thing]) => (isCarried(thing, format, row)[is] ? [name] : []))

describe.each(carriedRows.map((row) => [row.name, row] as const))('%s', (_, row) => {
  it.each(formats)('is carried by %s as the table says, and no more', (format) => {
    expect(found(row, format, 'carried')).toEqual(keptBy(row, format))
  })

  it('is in comments of Mermaid where the table says so', () => {
    const commented = commentsOf(row)
    expect(found(row, 'mermaid', 'seen')).toEqual(
      keptBy(row, 'mermaid').filter((name) => !commented.includes(name)),
    )
  })
})

it('is what the table says (UPDATE_GOLDEN=1 writes it)', () => {
  const file = path.join(import.meta.dirname, '../../../../CONTRIBUTING.md')
  const written = /^\| \| SVG \|.*\n(?:\|.*\n)*/m
  const text = readFileSync(file, 'utf8')
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text.replace(written, `${carriedTable()}\n`))
  expect(written.exec(readFileSync(file, 'utf8'))?.[0]).toBe(`${carriedTable()}\n`)
})
