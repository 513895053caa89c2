import { describe, expect, it } from 'vitest'
import { classId } from '../../../../shared/base/ids'
import { missingParts } from '../../../../shared/catalog/missing-parts'
import { patterns } from '../../../../shared/catalog/pattern-list'
import { rolesOf } from '../../../../shared/catalog/roles-of'
import { call } from '../../../../shared/commands/define-command'
import insertPattern from '../../../../shared/commands/pattern/insert-pattern.command'
import { planCall } from '../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { emptyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { classDesign } from '../../../support/class-design'

const han = /\p{Script=Han}/u

describe('the pattern library', () => {
  it('has three patterns of each family, family by family', () => {
    expect([...patterns.keys()]).toEqual([
      'builder',
      'factory-method',
      'singleton',
      'adapter',
      'decorator',
      'proxy',
      'command',
      'observer',
      'strategy',
    ])
  })

  it.each([...patterns.values()])('$id is told in both languages, with three uses', (pattern) => {
    expect(pattern.uses).toHaveLength(3)
    expect(new Set(pattern.uses.map(({ id }) => id)).size).toBe(3)
    const texts = [
      pattern.name,
      pattern.intent,
      ...pattern.roles.flatMap(({ name, task, needs = [] }) => [name, task, ...needs.map((n) => n.name)]),
      ...pattern.uses.flatMap(({ name, text }) => [name, text]),
    ]
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(han)
      expect(en).toMatch(/\w/)
      expect(zh).toMatch(han)
      expect(zh).not.toMatch(/[,!]|\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u)
    }
  })

  it.each([...patterns.values()])(
    '$id names only its own roles',
    ({ roles, relations, apart = [], uses }) => {
      const known = new Set(roles.map(({ id }) => id))
      const named = [
        ...[...relations, ...apart].flatMap(({ from, to }) => [from, to]),
        ...uses.flatMap(({ players }) => Object.keys(players())),
      ]
      expect(named.filter((role) => !known.has(role))).toEqual([])
      for (const { players } of uses)
        for (const { id, least, most } of roles) {
          expect(players()[id]?.length ?? 0).toBeGreaterThanOrEqual(least)
          expect(players()[id]?.length ?? 0).toBeLessThanOrEqual(most)
        }
    },
  )

  const uses = [...patterns.values()].flatMap(({ id, uses: all }) => all.map((use) => [id, use.id] as const))
  it.each(uses)('%s for %s is complete when it is inserted', (pattern, use) => {
    const design = emptyDesign()
    const planned = planCall(design, call(insertPattern, { pattern, use }))
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(design, planned.value)
    const [made] = design.patterns.values()
    expect(made?.use).toBe(use)
    expect(made && missingParts(design, made)).toEqual([])
    expect(designDataSchema.safeParse(designToData(design)).error?.issues ?? []).toEqual([])
    expect(JSON.stringify([...design.classes.values()])).not.toMatch(/\{[a-z-]+\}/)
  })
})

describe('roles of a class', () => {
  const design = classDesign({ Cache: 'class', Policy: 'protocol' }, [], {
    p1: { pattern: 'strategy', roles: { context: ['Cache'], strategy: ['Policy'] } },
    p2: { pattern: 'singleton', roles: { singleton: ['Cache'] } },
    p3: { pattern: 'something-of-later', roles: { hub: ['Policy'] } },
  })

  it('are those of every pattern in which it plays', () => {
    const played = rolesOf(design, classId('Cache'))
    expect(played.map(({ pattern, role }) => [pattern, role])).toEqual([
      ['p1', 'context'],
      ['p2', 'singleton'],
    ])
    expect(played[0]?.patternName.zh).toBe('策略')
    expect(played[0]?.roleName.en).toBe('Context')
  })

  it('keep the words of a pattern that the catalogue does not know', () => {
    const last = rolesOf(design, classId('Policy')).at(-1)
    expect(last?.patternName.en).toBe('something-of-later')
    expect(last?.roleName.zh).toBe('hub')
  })
})
