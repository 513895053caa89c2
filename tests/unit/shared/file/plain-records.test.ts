import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { isPlainLink, isPlainPlacement, isPlainService } from '../../../../shared/file/plain-records'
import { parseWorkspace } from '../../../../shared/file/workspace-file'
import { linkSchema } from '../../../../shared/model/link'
import { placementSchema } from '../../../../shared/model/placement'
import { serviceSchema } from '../../../../shared/model/service'
import type { Field } from '../../../../shared/model/settings/field'
import { linkFields } from '../../../../shared/model/settings/link-settings'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

/** Values of every kind, with those at the edges of what is allowed among them. */
const edges: readonly unknown[] = [
  ...[null, true, false, [], {}, ['a'], { a: 1 }],
  ...['', 'a', 'a b', '1a', 'a\n', '__proto__', 'constructor', 'prototype', 'toString'],
  ...['api', 'data', 'call', 'write', 'HTTPS', 'public', 'locked'],
  ...['x'.repeat(80), 'x'.repeat(81), 'x'.repeat(120), 'x'.repeat(121), '中'.repeat(200), '中'.repeat(201)],
  ...[0, -0, 1, 2, 9, 0.5, 1e6, -1e6, 1e6 + 1, 10_000, 10_001, 2 ** 53, 1e300, Infinity],
]
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...edges),
  fc.integer({ min: -5, max: 20_000 }),
  fc.double(),
  fc.string({ maxLength: 5 }),
)

/** Some fields with a value of any kind, in any order; now and then one that there is not. */
const someOf = (keys: readonly string[], maxLength: number): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys, 'unknown', '__proto__'), anything), {
      maxLength,
      selector: ([key]) => key,
    })
    .map((entries) => Object.fromEntries(entries))

/** Good records in which some things are replaced, left out, added or put elsewhere. */
const spoilt = (
  good: Readonly<Record<string, unknown>>,
  settings: readonly string[],
): fc.Arbitrary<unknown> =>
  fc
    .record({
      changes: fc.oneof(fc.constant({}), someOf(Object.keys(good), 1)),
      settings: fc.option(settings.length > 0 ? someOf(settings, 3) : fc.constant({}), { nil: undefined }),
      without: fc.option(fc.constantFrom(...Object.keys(good)), { nil: undefined, freq: 9 }),
      isTurned: fc.nat(9).map((n) => n === 0),
    })
    .map(({ changes, settings: own, without, isTurned }) => {
      const all = { ...good, ...(own && settings.length > 0 && { settings: own }), ...changes }
      const entries = Object.entries(all).filter(([key]) => key !== without)
      return Object.fromEntries(isTurned ? entries.reverse() : entries)
    })

const cases: readonly {
  readonly name: string
  readonly is: (value: unknown) => boolean
  readonly schema: z.ZodType
  readonly good: Readonly<Record<string, unknown>>
  readonly fields: { readonly [key: string]: Field }
}[] = [
  {
    name: 'services',
    is: isPlainService,
    schema: serviceSchema,
    good: { id: 's1', name: 'API', technology: 'fastapi', layer: 'api', replicas: 2, settings: {} },
    fields: serviceFields,
  },
  {
    name: 'links',
    is: isPlainLink,
    schema: linkSchema,
    good: { id: 'l1', source: 's1', target: 's2', kind: 'call', sync: true, label: '', settings: {} },
    fields: linkFields,
  },
  {
    name: 'placements',
    is: isPlainPlacement,
    schema: placementSchema,
    good: { id: 's1', x: 10, y: 20.5 },
    fields: {},
  },
]

describe.each(cases)('$name that are recognised without a parser', ({ is, schema, good, fields }) => {
  const settings = Object.keys(fields)
  const agrees = (value: unknown): boolean => {
    if (!is(value)) return false
    const parsed = schema.safeParse(value)
    expect(parsed.error?.issues).toBeUndefined()
    expect(JSON.stringify(parsed.data)).toBe(JSON.stringify(value))
    expect(parsed.data).toEqual(value)
    return true
  }

  it('are what the parser gives, whatever is wrong with others', () => {
    expect(agrees(good)).toBe(true)
    let [recognised, all] = [0, 0]
    fc.assert(
      fc.property(spoilt(good, settings), (value) => {
        all += 1
        if (agrees(value)) recognised += 1
      }),
      { numRuns: 1500 },
    )
    // Neither all nor nothing: the comparison is about something.
    expect(recognised).toBeGreaterThan(all / 50)
    expect(recognised).toBeLessThan(all)
    for (const value of [null, undefined, 1, 'x', [], [good], {}]) expect(is(value)).toBe(false)
  })

  it('have any one setting, with any value that it can have', () => {
    for (const key of settings) {
      const field = fields[key]
      const own = field?.kind === 'number' ? [field.min, field.max, field.min - 1, field.max + 1] : []
      for (const value of [...edges, ...own]) {
        const record = { ...good, settings: { [key]: value } }
        expect(is(record), `${key}: ${JSON.stringify(value)}`).toBe(schema.safeParse(record).success)
      }
    }
  })
})

describe('a workspace with long tables', () => {
  it('is read alike, in the order of the schema or in another one', () => {
    fc.assert(
      fc.property(workspaceArbitrary, (data) => {
        const file = { format: 'pentarch', schemaVersion: 1, ...data }
        const turned = {
          ...file,
          scenarios: data.scenarios.map(({ design, ...rest }) => ({
            ...rest,
            design: {
              ...design,
              services: design.services.map((record) => Object.fromEntries(Object.entries(record).reverse())),
            },
          })),
        }
        const [plain, parsed] = [file, turned].map((each) => parseWorkspace(JSON.stringify(each), 'x'))
        expect(plain).toEqual(parsed)
        expect(JSON.stringify(plain)).toBe(JSON.stringify(parsed))
      }),
    )
  })
})
