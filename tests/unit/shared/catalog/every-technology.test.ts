import { describe, expect, it } from 'vitest'
import { technologies, technology, technologyName } from '../../../../shared/catalog/catalog'
import { type Capability, capabilities, type Technology } from '../../../../shared/catalog/technology'
import type { Field } from '../../../../shared/model/settings/field'
import {
  serviceFields,
  serviceSettingsSchema,
  settingGroups,
} from '../../../../shared/model/settings/service-settings'

const files = import.meta.glob<Technology>('../../../../shared/catalog/technologies/*.technology.ts', {
  eager: true,
  import: 'default',
})
const icons = new Set(
  Object.keys(import.meta.glob('../../../../assets/icons/*.svg')).map((path) =>
    path.slice(path.lastIndexOf('/') + 1),
  ),
)

const everyTechnology = [...technologies.values()]

const textsOf = (entry: Technology) => [
  entry.summary,
  entry.advice,
  ...entry.conflicts.map((conflict) => conflict.why),
]

const factsOf = (entry: Technology): readonly { readonly text: string; readonly source: string }[] => [
  ...(entry.version ? [{ text: entry.version.value, source: entry.version.source }] : []),
  ...(entry.version?.requiresPython
    ? [
        {
          text: entry.version.requiresPython,
          source: entry.version.requiresPythonSource ?? entry.version.source,
        },
      ]
    : []),
  ...(entry.licence ? [{ text: entry.licence.value, source: entry.licence.source }] : []),
  ...(entry.firstRelease
    ? [{ text: String(entry.firstRelease.year), source: entry.firstRelease.source }]
    : []),
  ...entry.usedBy.map((user) => ({ text: user.who, source: user.source })),
  ...entry.conflicts.map((conflict) => ({ text: conflict.with, source: conflict.source })),
]

/** One address and nothing beside it, so that it can be opened as it stands. */
const isAddress = (text: string) => !/\s/.test(text) && URL.canParse(text) && /^https?:/.test(text)

const duplicates = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

describe('the catalogue', () => {
  it('has at least 60 entries', () => {
    expect(technologies.size).toBeGreaterThanOrEqual(60)
  })

  it('names every file after its entry, once', () => {
    const misnamed = Object.entries(files)
      .filter(([path, entry]) => !path.endsWith(`/${entry.id}.technology.ts`))
      .map(([path]) => path)
    expect(misnamed).toEqual([])
    expect(technologies.size).toBe(Object.keys(files).length)
  })

  it('provides every capability that an entry needs', () => {
    const provided = new Set<Capability>(everyTechnology.flatMap((entry) => entry.provides))
    const needed = new Set<Capability>(everyTechnology.flatMap((entry) => entry.needs))
    expect([...needed].filter((capability) => !provided.has(capability))).toEqual([])
  })

  it('names what is no product in each language', () => {
    expect(technologyName('web-client')).toEqual({ en: 'Web application', zh: 'Web 应用' })
    expect(technologyName('external-api')).toEqual({ en: 'Third-party API', zh: '第三方 API' })
    expect(technologyName('postgresql')).toEqual({ en: 'PostgreSQL', zh: 'PostgreSQL' })
    expect(technologyName('own-thing')).toEqual({ en: 'own-thing', zh: 'own-thing' })
  })

  it('has a provider for every capability', () => {
    const provided = new Set<Capability>(everyTechnology.flatMap((entry) => entry.provides))
    expect(capabilities.filter((capability) => !provided.has(capability))).toEqual([])
  })
})

describe.each(everyTechnology.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('is described in both languages, in one sentence each', () => {
    for (const text of textsOf(entry)) {
      expect(text.en).toMatch(/^[^\p{Script=Han}]{20,}\.$/u)
      expect(text.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(text.en).not.toMatch(/[!！]/)
      expect(text.zh).not.toMatch(/[!！]/)
      expect([entry.id, ...Object.values(entry.name)]).not.toContain(text.en)
      expect([entry.id, ...Object.values(entry.name)]).not.toContain(text.zh)
    }
    expect(entry.summary.en).not.toBe(entry.advice.en)
    expect(entry.summary.zh).not.toBe(entry.advice.zh)
  })

  it('separates Han from Latin with a space and uses full-width punctuation', () => {
    for (const text of [entry.name, ...textsOf(entry)]) {
      expect(text.zh).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)
      expect(text.zh).not.toMatch(/\p{Script=Han}[,.;:?()]/u)
    }
  })

  it('has an address for its documentation and for every fact', () => {
    expect(entry.docs).toSatisfy(isAddress)
    for (const fact of factsOf(entry)) {
      expect(fact.text).not.toBe('')
      expect(fact.source).toSatisfy(isAddress)
    }
    if (entry.version) expect(entry.version.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  })

  it('names at most five users, each once', () => {
    expect(entry.usedBy.length).toBeLessThanOrEqual(5)
    expect(duplicates(entry.usedBy.map((user) => user.who))).toEqual([])
  })

  it('pairs and conflicts with other entries of the catalogue, never with itself', () => {
    const conflicting = entry.conflicts.map((conflict) => conflict.with)
    const others = [...entry.pairs, ...conflicting]
    expect(others.filter((id) => technology(id) === undefined)).toEqual([])
    expect(others).not.toContain(entry.id)
    expect(duplicates(others)).toEqual([])
    expect(entry.pairs.length).toBeGreaterThanOrEqual(2)
    expect(entry.pairs.length).toBeLessThanOrEqual(8)
  })

  it('has usual values that are valid settings of its own groups', () => {
    expect(serviceSettingsSchema.safeParse(entry.defaults).error).toBeUndefined()
    const vocabulary = new Set(
      [settingGroups.any, ...entry.groups.map((group) => settingGroups[group])].flatMap(Object.keys),
    )
    expect(Object.keys(entry.defaults).filter((key) => !vocabulary.has(key))).toEqual([])
  })

  it('leaves measured numbers to the people who measure them', () => {
    const measured = ['serviceTimeMs', 'maxRequestsPerSecond', 'availability', 'monthlyCost']
    expect(Object.keys(entry.defaults).filter((key) => measured.includes(key))).toEqual([])
  })

  it('has parts that exist and may stand where they stand', () => {
    const fields: Readonly<Record<string, Field>> = serviceFields
    for (const [key, value] of Object.entries(entry.defaults)) {
      const field = fields[key]
      if (field?.kind !== 'part') continue
      expect(field.categories).toContain(technology(String(value))?.category)
    }
  })

  it('has the icon that it names', () => {
    if (entry.icon) expect([...icons]).toContain(`${entry.icon}.svg`)
  })
})
