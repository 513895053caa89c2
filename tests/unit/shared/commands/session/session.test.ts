import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItemId, scenarioId, serviceId } from '../../../../../shared/base/ids'
import {
  addAgendaItem,
  checkAgendaItem,
  moveAgendaItem,
  noteAgendaItem,
  placeAgendaItem,
  removeAgendaItem,
  renameAgendaItem,
} from '../../../../../shared/commands/session/agenda'
import type { KnownScores } from '../../../../../shared/commands/session/log-moves'
import { recordChange } from '../../../../../shared/commands/session/record-change'
import { discuss, endSession, startSession } from '../../../../../shared/commands/session/session-edits'
import type { WorkspaceEdit } from '../../../../../shared/commands/workspace/scenarios'
import { patchSchema } from '../../../../../shared/ipc/patch-schema'
import { applyToWorkspace, invert, type Patch } from '../../../../../shared/model/patch'
import type { ScoreThen } from '../../../../../shared/model/session/score-then'
import { currentItem } from '../../../../../shared/model/session/session'
import type { MutableWorkspace } from '../../../../../shared/model/workspace'
import { design } from '../../../../support/design'

const at = '2026-11-29T08:00:00.000Z'
const score = (total: number): ScoreThen => ({
  total,
  dimensions: {
    technicalFeasibility: total,
    teamFit: 90,
    businessMatch: 90,
    maintainability: 90,
    extensionPotential: null,
  },
})

let workspace: MutableWorkspace
let steps: Patch[][]
let totals: Map<string, ScoreThen>
let scenario = 'a'

const known = (): KnownScores => ({
  scenario: scenarioId(scenario),
  name: `Plan ${scenario}`,
  scores: totals,
})
const id = (n: number) => agendaItemId(`a${n}`)

/** Runs an edit as the window does: what it does belongs to one step, with what the log keeps of it. */
function run({ label, patches }: WorkspaceEdit): void {
  const step = [...patches, ...recordChange(workspace, label, patches, known())]
  for (const patch of step) expect(patchSchema.parse(patch)).toEqual(patch)
  applyToWorkspace(workspace, step)
  steps.push(step)
}
/** An edit of the design that leads to a total. */
function edit(en: string, total: number, patches: Patch[] = [{ on: 'name', before: 'W', after: 'W' }]): void {
  run({ label: { en, zh: en }, patches })
  totals.set(scenario, score(total))
}
const undo = () => applyToWorkspace(workspace, invert(steps.pop() ?? []))
const add = (...titles: string[]) => {
  for (const title of titles) run(addAgendaItem(workspace, title, known()))
}
const titles = () => workspace.agenda?.map(({ title }) => title)
const movesOf = (n: number) =>
  workspace.agenda
    ?.find((item) => item.id === id(n))
    ?.moves.map(({ name, from, to }) => `${name}: ${from.total} → ${to.total}`)
const changesOf = (n: number) =>
  workspace.agenda
    ?.find((item) => item.id === id(n))
    ?.changes.map(({ what, about, times }) => [what.en, ...about, times].join(' · '))

beforeEach(() => {
  scenario = 'a'
  totals = new Map([['a', score(70)]])
  steps = []
  const scenarios = ['a', 'b'].map((name, index) => {
    const head = { id: scenarioId(name), name: `Plan ${name}`, position: index }
    return [
      name,
      { head, design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
    ] as const
  })
  workspace = { name: 'W', profile: {}, scenarios: new Map(scenarios) }
})

describe('an agenda', () => {
  it('is added to, renamed, reordered and cut, each as one step', () => {
    add('One', 'Two', 'Three')
    run(moveAgendaItem(workspace, id(3), -1))
    run(renameAgendaItem(workspace, id(2), 'Second'))
    run(noteAgendaItem(workspace, id(2), 'Agreed'))
    run(removeAgendaItem(workspace, id(1), known()))
    expect(titles()).toEqual(['Three', 'Second'])
    expect(workspace.agenda?.[1]?.notes).toBe('Agreed')
    for (let step = 0; step < 7; step += 1) undo()
    expect(workspace).not.toHaveProperty('agenda.0')
  })

  it('has an item at whichever place it is put, in one step', () => {
    add('One', 'Two', 'Three', 'Four')
    run(placeAgendaItem(workspace, id(4), 1))
    expect(titles()).toEqual(['One', 'Four', 'Two', 'Three'])
    run(placeAgendaItem(workspace, id(1), 3))
    expect(titles()).toEqual(['Four', 'Two', 'Three', 'One'])
    undo()
    undo()
    expect(titles()).toEqual(['One', 'Two', 'Three', 'Four'])
  })

  it('leaves the first and the last item where they are', () => {
    add('One', 'Two')
    expect(moveAgendaItem(workspace, id(1), -1).patches).toEqual([])
    expect(moveAgendaItem(workspace, id(2), 1).patches).toEqual([])
  })

  it('gives every item an id of its own, whatever was removed', () => {
    add('One', 'Two')
    run(removeAgendaItem(workspace, id(1), known()))
    add('Three')
    expect(workspace.agenda?.map((item) => item.id)).toEqual([id(2), id(3)])
  })
})

describe('a session', () => {
  it('goes from item to item as they are checked off, and ends', () => {
    add('One', 'Two', 'Three')
    run(startSession(workspace, at, known()))
    const seen = [currentItem(workspace)?.title]
    run(discuss(workspace, id(2), known()))
    for (const n of [2, 3, 1]) {
      run(checkAgendaItem(workspace, id(n), true, known()))
      seen.push(currentItem(workspace)?.title)
    }
    expect(seen).toEqual(['One', 'Three', 'One', undefined])
    add('Late')
    expect(currentItem(workspace)?.title).toBe('Late')
    run(endSession(workspace, '2026-11-29T09:00:00.000Z', known()))
    expect(workspace.session).toEqual({ startedAt: at, endedAt: '2026-11-29T09:00:00.000Z', current: null })
    expect(workspace.agenda?.filter(({ done }) => done)).toHaveLength(3)
  })

  it('keeps with the current item what changed and how the score moved', () => {
    add('One', 'Two')
    edit('Before the session', 70)
    run(startSession(workspace, at, known()))
    edit('Add a cache', 72)
    edit('Add a queue', 75)
    run(checkAgendaItem(workspace, id(1), true, known()))
    edit('Remove the cache', 71)
    run(endSession(workspace, at, known()))
    edit('After the session', 99)
    expect([changesOf(1), movesOf(1)]).toEqual([['Add a cache · 1', 'Add a queue · 1'], ['Plan a: 70 → 75']])
    expect([changesOf(2), movesOf(2)]).toEqual([['Remove the cache · 1'], ['Plan a: 75 → 71']])
  })

  it('forgets an edit that is undone, also across items', () => {
    add('One', 'Two')
    run(startSession(workspace, at, known()))
    edit('Add a cache', 72)
    run(discuss(workspace, id(2), known()))
    undo()
    undo()
    expect([currentItem(workspace)?.title, changesOf(1), movesOf(1)]).toEqual([
      'One',
      [],
      ['Plan a: 70 → 70'],
    ])
  })

  it('counts what an item comes back to apart from what others did meanwhile', () => {
    add('One', 'Two')
    run(startSession(workspace, at, known()))
    edit('Add a cache', 72)
    run(discuss(workspace, id(2), known()))
    run(discuss(workspace, id(1), known()))
    edit('Add a queue', 74)
    run(discuss(workspace, id(2), known()))
    edit('Add a log', 80)
    run(discuss(workspace, id(1), known()))
    edit('Add a proxy', 79)
    run(endSession(workspace, at, known()))
    expect(movesOf(1)).toEqual(['Plan a: 70 → 74', 'Plan a: 80 → 79'])
    expect(movesOf(2)).toEqual(['Plan a: 72 → 72', 'Plan a: 74 → 80'])
  })

  it('tells scenarios apart', () => {
    add('One')
    run(startSession(workspace, at, known()))
    edit('Add a cache', 72)
    scenario = 'b'
    totals.set('b', score(50))
    edit('Add a cache', 55)
    run(endSession(workspace, at, known()))
    expect(movesOf(1)).toEqual(['Plan a: 70 → 72', 'Plan b: 50 → 55'])
    expect(changesOf(1)).toEqual(['Add a cache · 2'])
  })

  it('names what an edit touches: services and links, added and removed', () => {
    add('One')
    run(startSession(workspace, at, known()))
    const [api, link] = [
      workspace.scenarios.get('a')?.design.services.get('api'),
      [...(workspace.scenarios.get('a')?.design.links.values() ?? [])][0],
    ]
    if (!api || !link) throw new Error('the design has both')
    const on = (patch: Extract<Patch, { on: 'design' }>['patch']): Patch => ({
      on: 'design',
      scenario: scenarioId('a'),
      patch,
    })
    edit('Rename', 70, [on({ table: 'services', id: 'api', before: api, after: { ...api, name: 'Orders' } })])
    edit('Delete', 70, [on({ table: 'links', id: link.id, before: link, after: null })])
    edit('Move', 70, [
      on({ table: 'placements', id: 'api', before: null, after: { id: api.id, x: 1, y: 1 } }),
    ])
    edit('Split', 70, [
      on({ table: 'services', id: 'api', before: api, after: { ...api, name: 'Orders' } }),
      on({
        table: 'services',
        id: 'api2',
        before: null,
        after: { ...api, id: serviceId('api2'), name: 'Stock' },
      }),
      on({ table: 'links', id: link.id, before: null, after: link }),
    ])
    expect(changesOf(1)).toEqual([
      'Rename · Orders · 1',
      'Delete · Orders → db · 1',
      'Move · 1',
      'Split · Stock · 1',
    ])
  })

  it('begins anew with what the last one left open', () => {
    add('One', 'Two')
    run(startSession(workspace, at, known()))
    edit('Add a cache', 72)
    run(noteAgendaItem(workspace, id(2), 'Ask the team'))
    run(checkAgendaItem(workspace, id(1), true, known()))
    run(endSession(workspace, at, known()))
    run(startSession(workspace, '2026-12-06T08:00:00.000Z', known()))
    expect(titles()).toEqual(['Two'])
    expect(workspace.agenda?.[0]?.notes).toBe('Ask the team')
    expect([changesOf(2), movesOf(2)]).toEqual([[], ['Plan a: 72 → 72']])
    expect(workspace.session?.earlier).toMatchObject([
      {
        startedAt: at,
        endedAt: at,
        items: [
          {
            title: 'One',
            done: true,
            changes: [{ what: { en: 'Add a cache' } }],
            moves: [{ to: { total: 72 } }],
          },
          { title: 'Two', done: false, notes: 'Ask the team' },
        ],
      },
    ])
    undo()
    expect(titles()).toEqual(['One', 'Two'])
    expect(workspace.session).not.toHaveProperty('earlier')
  })

  it('keeps no more than the last fifty before it', () => {
    for (let n = 0; n < 53; n += 1) {
      run(startSession(workspace, `2026-12-06T08:${String(n).padStart(2, '0')}:00.000Z`, known()))
      run(endSession(workspace, '2026-12-06T09:00:00.000Z', known()))
    }
    expect(workspace.session?.earlier).toHaveLength(50)
    expect(workspace.session?.earlier?.[0]?.startedAt).toBe('2026-12-06T08:02:00.000Z')
  })
})
