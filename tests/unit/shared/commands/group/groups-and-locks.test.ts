import { describe, expect, it } from 'vitest'
import { type ElementId, groupId, markId, serviceId } from '../../../../../shared/base/ids'
import setCollapsed from '../../../../../shared/commands/collapse/set-collapsed.command'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import pasteElements from '../../../../../shared/commands/elements/paste-elements.command'
import dissolveGroups from '../../../../../shared/commands/group/dissolve-groups.command'
import makeGroup from '../../../../../shared/commands/group/make-group.command'
import renameGroup from '../../../../../shared/commands/group/rename-group.command'
import arrange from '../../../../../shared/commands/layout/arrange.command'
import setLocks from '../../../../../shared/commands/lock/set-locks.command'
import addMark from '../../../../../shared/commands/mark/add-mark.command'
import pasteMarks from '../../../../../shared/commands/mark/paste-marks.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designDataSchema, designFromData, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { enteredGroup, groupsAmong, wholeGroup, withGroups } from '../../../../../shared/model/group'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { blockName, expanded, shownDesign } from '../../../../../shared/views/layered/collapsed'
import { design as designOf } from '../../../../support/design'
import { layeredSvg } from '../../../../support/view-svgs'

const board = { view: 'layered' } as const

/** Does an edit, and proves that taking it back leaves what was there. */
function does(design: MutableDesign, edit: CommandCall): void {
  const planned = planCall(design, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  const copy = copyDesign(design)
  applyToDesign(copy, planned.value)
  applyToDesign(copy, invertDesign(planned.value))
  expect(designToData(copy)).toEqual(designToData(design))
  applyToDesign(design, planned.value)
}

/** Three services and a note; ids of all of them. */
function given() {
  const design = designOf({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {} })
  const content = { kind: 'note', text: 'Why?', colour: 'yellow', size: 'small' } as const
  does(design, call(addMark, { board, x: 0, y: 0, width: 100, height: 60, content }))
  const [a, b, c] = [...design.services.keys()].map(serviceId)
  if (!a || !b || !c) throw new Error('there are too few services')
  return { design, a, b, c, note: markId('m1') }
}

const groupsIn = (design: MutableDesign): (readonly ElementId[])[] =>
  [...design.groups.values()].map(({ members }) => members)

describe('groups', () => {
  it('gives a group a name, which collapsing and expanding keep and its block bears', () => {
    const { design, a, b, c } = given()
    does(design, call(makeGroup, { elements: [a, b] }))
    const [group] = design.groups.values()
    if (!group) throw new Error('there is no group')
    does(design, call(renameGroup, { group: group.id, name: 'Ordering' }))
    expect(wholeGroup(design, new Set([a, b]))?.name).toBe('Ordering')
    expect([wholeGroup(design, new Set([a])), wholeGroup(design, new Set([a, b, c]))]).toEqual([
      undefined,
      undefined,
    ])
    for (const name of ['', 'x'.repeat(201)])
      expect(planCall(design, call(renameGroup, { group: group.id, name })).ok).toBe(false)
    const same = planCall(design, call(renameGroup, { group: group.id, name: 'Ordering' }))
    expect(same.ok && same.value).toEqual([])

    does(design, call(setCollapsed, { lanes: [], groups: [group.id], collapsed: true }))
    const shown = shownDesign(design)
    const [block] = shown.blocks.values()
    expect(block && [blockName(block, shown.design, 'en'), blockName(block, shown.design, 'zh')]).toEqual([
      'Ordering',
      'Ordering',
    ])
    expect(layeredSvg(design, { theme: 'light', language: 'en', title: '' })).toContain('>Ordering<')
    expect([...expanded(design).groups.values()]).toEqual([{ ...group, name: 'Ordering' }])
    does(design, call(setCollapsed, { lanes: [], groups: [group.id], collapsed: false }))
    expect(design.groups.get(group.id)).toEqual({ ...group, name: 'Ordering' })
  })

  it('hold services and marks, and an element is in one of them only', () => {
    const { design, a, b, c, note } = given()
    does(design, call(makeGroup, { elements: [a, b, note] }))
    expect(groupsIn(design)).toEqual([[a, b, note]])
    does(design, call(makeGroup, { elements: [note, c] }))
    expect(groupsIn(design)).toEqual([
      [a, b],
      [note, c],
    ])
    does(design, call(makeGroup, { elements: [b, c] }))
    expect(groupsIn(design)).toEqual([[b, c]])
  })

  it('are not made of one element, of a link, or of what is a group already', () => {
    const { design, a, b } = given()
    const [link] = [...design.links.values()].map(({ id }) => id)
    if (!link) throw new Error('there is no link')
    does(design, call(makeGroup, { elements: [a, link] }))
    expect(design.groups.size).toBe(0)
    does(design, call(makeGroup, { elements: [a, b] }))
    expect(planCall(design, call(makeGroup, { elements: [b, a] }))).toEqual({ ok: true, value: [] })
  })

  it('lose what is deleted, and go with the last but one', () => {
    const { design, a, b, note } = given()
    does(design, call(makeGroup, { elements: [a, b, note] }))
    does(design, call(deleteElements, { services: [a], links: [] }))
    expect(groupsIn(design)).toEqual([[b, note]])
    does(design, call(deleteElements, { services: [], links: [], elements: [note] }))
    expect(design.groups.size).toBe(0)
  })

  it('are dissolved by any of their members', () => {
    const { design, a, b, c } = given()
    does(design, call(makeGroup, { elements: [a, b] }))
    does(design, call(dissolveGroups, { elements: [c] }))
    expect(design.groups.size).toBe(1)
    does(design, call(dissolveGroups, { elements: [b] }))
    expect(design.groups.size).toBe(0)
  })

  it('are copied with what is in them, under ids of their own', () => {
    const { design, a, b, c, note } = given()
    does(design, call(makeGroup, { elements: [a, b, note] }))
    const chosen = new Set<string>([a, b, c])
    const services = [...design.services.values()].filter(({ id }) => chosen.has(id))
    const groups = groupsAmong(design, chosen)
    does(
      design,
      call(pasteElements, { fragment: { services, links: [], placements: [], groups }, dx: 0, dy: 0 }),
    )
    const [first, second, ...rest] = groupsIn(design)
    expect(first).toEqual([a, b, note])
    expect(second).toHaveLength(2)
    expect(second?.map((id) => design.services.get(id)?.name)).toEqual(
      [a, b].map((id) => design.services.get(id)?.name),
    )
    expect(second?.some((id) => id === a || id === b)).toBe(false)
    expect(rest).toEqual([])
  })

  it('of marks are copied, too', () => {
    const { design } = given()
    const marks = [...design.marks.values()]
    const one = marks[0]
    if (!one) throw new Error('there is no mark')
    const other = { ...one, id: markId('m9'), order: 1 }
    const groups = [{ id: groupId('g7'), members: [one.id, other.id] }]
    does(
      design,
      call(pasteMarks, { fragment: { marks: [one, other], images: [], groups }, board, dx: 9, dy: 9 }),
    )
    expect(groupsIn(design)).toEqual([['m2', 'm3']])
  })

  it('are meant by any member, until a person reached into them', () => {
    const { design, a, b, c } = given()
    does(design, call(makeGroup, { elements: [a, b] }))
    expect([...withGroups(design, [b, c])]).toEqual([b, c, a])
    expect(enteredGroup(design, new Set([a]))?.members).toEqual([a, b])
    expect(enteredGroup(design, new Set([a, b]))).toBeUndefined()
    expect(enteredGroup(design, new Set([a, c]))).toBeUndefined()
  })
})

describe('locks', () => {
  it('come and go, and go with what is deleted', () => {
    const { design, a, b, note } = given()
    does(design, call(setLocks, { elements: [a, b, note], locked: true }))
    expect([...design.locks.keys()]).toEqual([a, b, note])
    does(design, call(setLocks, { elements: [b], locked: false }))
    does(design, call(deleteElements, { services: [a], links: [] }))
    expect([...design.locks.keys()]).toEqual([note])
  })

  it('keep a service where it is when the view is laid out', () => {
    const { design, a, b } = given()
    does(design, call(setLocks, { elements: [a], locked: true }))
    const before = design.placements.get(a)
    does(
      design,
      call(arrange, {
        placements: [
          { id: a, x: 777, y: 8 },
          { id: b, x: 888, y: 8 },
        ],
      }),
    )
    expect(design.placements.get(a)).toEqual(before)
    expect(design.placements.get(b)?.x).toBe(888)
  })
})

describe('a design with groups and locks', () => {
  it('is the same once it was saved and opened', () => {
    const { design, a, b, note } = given()
    does(design, call(makeGroup, { elements: [a, b] }))
    does(design, call(setLocks, { elements: [note], locked: true }))
    const data = designToData(design)
    expect(designToData(designFromData(designDataSchema.parse(JSON.parse(JSON.stringify(data)))))).toEqual(
      data,
    )
    expect(data.groups).toHaveLength(1)
    expect(data.locks).toEqual([{ id: note }])
  })

  it('is refused where a group or a lock names what there is not, or a thing is in two groups', () => {
    const { design, a, b } = given()
    const data = designToData(design)
    const issues = (more: object): unknown[] =>
      designDataSchema.safeParse({ ...data, ...more }).error?.issues.map(({ path }) => path) ?? []
    expect(issues({ locks: [{ id: 's999' }] })).toEqual([['locks', 0, 'id']])
    expect(issues({ groups: [{ id: 'g1', members: [a, 's999'] }] })).toEqual([['groups', 0, 'members', 1]])
    expect(
      issues({
        groups: [
          { id: 'g1', members: [a, b] },
          { id: 'g2', members: [b, a] },
        ],
      }),
    ).toHaveLength(2)
  })
})
