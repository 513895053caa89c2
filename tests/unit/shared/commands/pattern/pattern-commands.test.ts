import { describe, expect, it } from 'vitest'
import { classId, patternId } from '../../../../../shared/base/ids'
import { missingParts } from '../../../../../shared/catalog/missing-parts'
import { patterns } from '../../../../../shared/catalog/pattern-list'
import { suggestedRoles } from '../../../../../shared/catalog/suggested-roles'
import extractInterface from '../../../../../shared/commands/class/extract-interface.command'
import { call } from '../../../../../shared/commands/define-command'
import changePattern from '../../../../../shared/commands/pattern/change-pattern.command'
import completePattern from '../../../../../shared/commands/pattern/complete-pattern.command'
import dissolvePattern from '../../../../../shared/commands/pattern/dissolve-pattern.command'
import insertPattern from '../../../../../shared/commands/pattern/insert-pattern.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designToData } from '../../../../../shared/file/design-data'
import { isAbstraction } from '../../../../../shared/model/classes/class-element'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { classDesign } from '../../../../support/class-design'

/** Makes an edit, and sees that taking it back leaves the design as it was. */
function make(design: MutableDesign, edit: CommandCall): MutableDesign {
  const before = designToData(design)
  const planned = planCall(design, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  applyToDesign(design, invertDesign(planned.value))
  expect(designToData(design)).toEqual(before)
  applyToDesign(design, planned.value)
  return design
}

const names = ({ classes }: MutableDesign) => [...classes.values()].map(({ name }) => name)
const relations = ({ classes, classRelations }: MutableDesign) =>
  [...classRelations.values()].map(
    ({ source, kind, target }) => `${classes.get(source)?.name} ${kind} ${classes.get(target)?.name}`,
  )

describe('inserting a pattern', () => {
  it('lets classes that are there play, and makes the rest round them', () => {
    const design = classDesign({
      Prices: { operations: ['find(id: str) -> int'] },
      Policy: { kind: 'protocol', operations: ['async pick(keys: list[str]) -> str'] },
    })
    const roles = [
      { role: 'context', classes: [classId('Prices')] },
      { role: 'strategy', classes: [classId('Policy')] },
      { role: 'concrete-strategy', classes: [], make: ['Newest', 'Oldest'] },
    ]
    make(design, call(insertPattern, { pattern: 'strategy', use: 'cache-policy', roles }))
    expect(names(design)).toEqual(['Prices', 'Policy', 'Newest', 'Oldest'])
    expect(relations(design)).toEqual([
      'Newest realisation Policy',
      'Oldest realisation Policy',
      'Prices aggregation Policy',
    ])
    const newest = [...design.classes.values()].find(({ name }) => name === 'Newest')
    expect(newest?.operations.map(({ name, async, abstract }) => [name, async, abstract])).toEqual([
      ['pick', true, false],
    ])
    expect(design.classes.get('Prices')?.operations.map(({ name }) => name)).toEqual(['find'])
  })

  it('gives new classes names that no other has, and puts abstractions above the others', () => {
    const design = classDesign({ EvictionPolicy: 'class' })
    const at = { x: 100, y: 50 }
    make(design, call(insertPattern, { pattern: 'strategy', use: 'cache-policy', at }))
    expect(names(design)).toContain('EvictionPolicy2')
    for (const { id, name, kind } of [...design.classes.values()].slice(1))
      expect([name, design.classPlacements.get(id)?.y]).toEqual([name, kind === 'protocol' ? 50 : 270])
  })

  it('is refused for a pattern or a class that is not there', () => {
    const design = classDesign({})
    const unknown = planCall(design, call(insertPattern, { pattern: 'visitor' }))
    expect(unknown).toEqual({ ok: false, error: { code: 'unknown-pattern', pattern: 'visitor' } })
    const roles = [{ role: 'singleton', classes: [classId('gone')] }]
    const gone = planCall(design, call(insertPattern, { pattern: 'singleton', roles }))
    expect(gone).toEqual({ ok: false, error: { code: 'element-not-found', element: 'gone' } })
  })
})

describe('completing a pattern', () => {
  const started = () =>
    classDesign({ Cache: 'class', Lru: 'class', Policy: { operations: 1 } }, ['Cache ..> Lru'], {
      p1: {
        pattern: 'strategy',
        roles: { context: ['Cache'], 'concrete-strategy': ['Lru'], strategy: ['Policy'] },
      },
    })

  it('adds what is missing, and leads away from what should not be known', () => {
    const design = make(started(), call(completePattern, { pattern: patternId('p1') }))
    const use = design.patterns.get('p1')
    expect(use && missingParts(design, use)).toEqual([])
    expect(design.classes.get('Policy')?.kind).toBe('abstract')
    expect(relations(design).filter((each) => each.startsWith('Cache'))).toEqual([
      'Cache dependency Policy',
      'Cache aggregation Policy',
    ])
  })

  it('changes nothing where all is there', () => {
    const design = make(started(), call(completePattern, { pattern: patternId('p1') }))
    expect(planCall(design, call(completePattern, { pattern: patternId('p1') }))).toEqual({
      ok: true,
      value: [],
    })
  })
})

describe('changing a pattern', () => {
  const design = () =>
    classDesign({ A: 'class', B: 'class' }, [], { p1: { pattern: 'adapter', roles: { adapter: ['A'] } } })
  const change = (classes: readonly string[]) =>
    call(changePattern, {
      pattern: patternId('p1'),
      use: 'api-adapter',
      roles: [{ role: 'adapter', classes: classes.map(classId) }],
    })

  it('keeps each player once', () => {
    const after = make(design(), change(['B', 'A', 'B'])).patterns.get('p1')
    expect(after?.roles).toEqual([{ role: 'adapter', classes: ['B', 'A'] }])
    expect(after?.use).toBe('api-adapter')
  })

  it('forgets it with its last player; dissolving it leaves the classes', () => {
    expect(make(design(), change([])).patterns.size).toBe(0)
    const dissolved = make(design(), call(dissolvePattern, { pattern: patternId('p1') }))
    expect([dissolved.patterns.size, dissolved.classes.size]).toEqual([0, 2])
  })
})

describe('roles for selected classes', () => {
  const suggested = (pattern: string, design: MutableDesign) => {
    const entry = patterns.get(pattern)
    return Object.fromEntries(entry ? suggestedRoles(entry, [...design.classes.values()]) : [])
  }

  it('are abstract for abstractions, and needed before those that may be empty', () => {
    const design = classDesign({ Shop: 'class', Gateway: 'protocol', PayPal: 'class', Third: 'class' })
    expect(suggested('proxy', design)).toEqual({
      'real-subject': ['Shop', 'Third'],
      subject: ['Gateway'],
      proxy: ['PayPal'],
    })
  })

  it('follow the stereotype', () => {
    const design = classDesign({ Foreign: 'class', Ours: { stereotype: 'adapter' } })
    expect(suggested('adapter', design)).toEqual({ adaptee: ['Foreign'], adapter: ['Ours'] })
  })

  it('leave out whom no role fits', () => {
    expect(suggested('singleton', classDesign({ I: 'protocol' }))).toEqual({})
  })
})

it('an interface that is extracted has what is public, and takes over the relations that are named', () => {
  const design = classDesign(
    {
      Store: { operations: ['get(id: str) -> str', '_open() -> None'], stereotype: 'repository' },
      A: 'class',
      B: 'class',
    },
    ['A --> Store', 'B --> Store'],
  )
  const [first] = design.classRelations.values()
  if (!first) throw new Error('no relation')
  make(design, call(extractInterface, { class: classId('Store'), relations: [first.id] }))
  const made = [...design.classes.values()].find(isAbstraction)
  expect(made?.name).toBe('StoreProtocol')
  expect(made?.stereotype).toBe('repository')
  expect(made?.operations.map(({ name, abstract }) => [name, abstract])).toEqual([['get', true]])
  expect(relations(design)).toEqual([
    'A association StoreProtocol',
    'B association Store',
    'Store realisation StoreProtocol',
  ])
})
