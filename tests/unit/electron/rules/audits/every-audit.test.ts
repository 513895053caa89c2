import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import type { Audit } from '../../../../../electron/rules/define-audit'
import { thinkingModels } from '../../../../../shared/handover/coverage/coverage'
import { dimensions } from '../../../../../shared/report/dimension'

const files = import.meta.glob<{ default: Audit }>('../../../../../electron/rules/audits/*/*.audit.ts', {
  eager: true,
})
const tests = new Set(Object.keys(import.meta.glob('./*/*.test.ts')))

const topics = new Set(thinkingModels.flatMap((model) => model.topics.map(({ id }) => id)))

const kebab = (words: string): string => words.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const han = /\p{Script=Han}/u
/** Authors, title, year: enough to find a book. */
const book = /^[^,]+(, [^,]+)*, .+, (19|20)\d\d\b/

const cases = Object.entries(files).map(([path, { default: audit }]) => {
  const [file = '', folder = ''] = path.split('/').reverse()
  return { name: `${folder}/${file}`, folder, file, audit }
})

describe('all audits together', () => {
  it('are at least forty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })

  it('are all run by the engine, each id once', () => {
    expect(audits.map(({ id }) => id)).toEqual(cases.map(({ audit }) => audit.id).sort())
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length)
  })

  it('cover every topic of the thinking models', () => {
    expect(topics.size).toBe(19)
    const covered = new Set(audits.flatMap((audit) => audit.topics))
    expect([...topics].filter((topic) => !covered.has(topic))).toEqual([])
  })
})

describe.each(cases)('$name', ({ folder, file, audit }) => {
  const weights = Object.entries(audit.weights)
  const texts = [
    audit.title.pass,
    audit.title.fail,
    audit.why,
    ...(audit.over !== 'design' && audit.fix ? [audit.fix.label] : []),
  ]

  it('is named after its id, in the folder of its first dimension', () => {
    expect(file).toBe(`${audit.id}.audit.ts`)
    expect(folder).toBe(kebab(weights[0]?.[0] ?? ''))
  })

  it('has a test of the same name', () => {
    expect(tests).toContain(`./${folder}/${audit.id}.test.ts`)
  })

  it('weighs a whole number from 1 to 8, most in its own dimension', () => {
    const own = weights[0]?.[1] ?? 0
    for (const [dimension, weight] of weights) {
      expect(dimensions).toContain(dimension)
      expect(weight % 1).toBe(0)
      expect(weight).toBeGreaterThanOrEqual(1)
      expect(weight).toBeLessThanOrEqual(Math.min(8, own))
    }
  })

  it('says in both languages what it found', () => {
    expect(audit.title.pass.en).not.toBe(audit.title.fail.en)
    expect(audit.title.pass.zh).not.toBe(audit.title.fail.zh)
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(han)
      expect(en).not.toMatch(/^\s*$|[!！]/)
      expect(zh).toMatch(han)
      expect(zh).not.toMatch(/[!！]/)
    }
  })

  it('covers topics of the thinking models', () => {
    expect(audit.topics.length).toBeGreaterThan(0)
    expect(new Set(audit.topics).size).toBe(audit.topics.length)
    expect(audit.topics.filter((topic) => !topics.has(topic))).toEqual([])
  })

  it('names a published source', () => {
    const { title, address = '' } = audit.source
    expect(title).not.toMatch(/^\s*$/)
    if (/^https?:/.test(address)) expect(new URL(address).hostname).toMatch(/\w\.\w/)
    else expect(address).toMatch(book)
  })
})
