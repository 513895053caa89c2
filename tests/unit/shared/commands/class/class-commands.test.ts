import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../../../shared/base/app-error'
import { classId, classRelationId, packageId, serviceId } from '../../../../../shared/base/ids'
import { frontRole } from '../../../../../shared/catalog/front-roles'
import { categories } from '../../../../../shared/catalog/technology'
import addClass from '../../../../../shared/commands/class/add-class.command'
import addMember from '../../../../../shared/commands/class/add-member.command'
import changeClasses from '../../../../../shared/commands/class/change-classes.command'
import changeMember from '../../../../../shared/commands/class/change-member.command'
import fromService from '../../../../../shared/commands/class/from-service.command'
import moveClasses from '../../../../../shared/commands/class/move-classes.command'
import pasteClasses from '../../../../../shared/commands/class/paste-classes.command'
import removeMembers from '../../../../../shared/commands/class/remove-members.command'
import reorderMember from '../../../../../shared/commands/class/reorder-member.command'
import addRelation from '../../../../../shared/commands/class-relation/add-class-relation.command'
import reconnectRelation from '../../../../../shared/commands/class-relation/reconnect-class-relation.command'
import { call } from '../../../../../shared/commands/define-command'
import addPackage from '../../../../../shared/commands/package/add-package.command'
import changePackage from '../../../../../shared/commands/package/change-package.command'
import { planCall } from '../../../../../shared/commands/registry'
import { parseAttribute } from '../../../../../shared/model/classes/python-attribute'
import { formatOperation, parseOperation } from '../../../../../shared/model/classes/python-operation'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type Design, emptyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'

/** Runs calls one after the other; each can be taken back without a trace. */
function edited(start: Design, ...calls: CommandCall[]): MutableDesign {
  const made = copyDesign(start)
  for (const each of calls) {
    const before = copyDesign(made)
    const planned = planCall(made, each)
    if (!planned.ok) throw new Error(`${each.command}: ${planned.error.code}`)
    applyToDesign(made, planned.value)
    const undone = copyDesign(made)
    applyToDesign(undone, invertDesign(planned.value))
    expect(undone).toEqual(before)
  }
  return made
}

function refusal(start: Design, each: CommandCall): ErrorCode | null {
  const planned = planCall(start, each)
  return planned.ok ? null : planned.error.code
}

const [order, item] = [classId('c1'), classId('c2')]
const attribute = (text: string) => {
  const parsed = parseAttribute(text)
  if (!parsed.ok) throw new Error(parsed.error.en)
  return parsed.value
}
const operation = (text: string) => {
  const parsed = parseOperation(text)
  if (!parsed.ok) throw new Error(parsed.error.en)
  return parsed.value
}
const shop = (): MutableDesign =>
  edited(
    emptyDesign(),
    call(addClass, {
      name: 'Order',
      attributes: [attribute('items: list[Item] = []'), attribute('label: str = "Item"')],
      operations: [operation('def add(self, item: "Item", kind: type = Item) -> models.Item')],
      at: { x: 0, y: 0 },
    }),
    call(addClass, { name: 'Item', kind: 'dataclass', attributes: [attribute('parent: Item | None')] }),
  )

describe('classes', () => {
  it('get names of their own, ids and relations', () => {
    const made = edited(
      shop(),
      call(addClass, { relations: [{ class: order, direction: 'in', kind: 'composition' }] }),
      call(addClass, {}),
    )
    expect([...made.classes.values()].map(({ id, name }) => [id, name])).toEqual([
      ['c1', 'Order'],
      ['c2', 'Item'],
      ['c3', 'NewClass'],
      ['c4', 'NewClass2'],
    ])
    expect(made.classRelations.get('r1')).toMatchObject({ source: 'c1', target: 'c3', kind: 'composition' })
  })

  it('are renamed wherever members name them, as a word and not in a text', () => {
    const made = edited(shop(), call(changeClasses, { classes: [item], name: 'Line' }))
    expect(made.classes.get('c2')).toMatchObject({ name: 'Line', attributes: [{ type: 'Line | None' }] })
    const { attributes, operations } = made.classes.get('c1') ?? { attributes: [], operations: [] }
    expect(attributes.map(({ type, default: value }) => [type, value])).toEqual([
      ['list[Line]', '[]'],
      ['str', '"Item"'],
    ])
    expect(operations.map(formatOperation)).toEqual([
      'def add(self, item: "Line", kind: type = Line) -> models.Line',
    ])
  })

  it('keep what members name where two classes share the name', () => {
    const made = edited(
      shop(),
      call(addClass, { name: 'Item' }),
      call(changeClasses, { classes: [item], name: 'Line' }),
    )
    expect(made.classes.get('c1')?.attributes[0]?.type).toBe('list[Item]')
  })

  it('lose what is set to null', () => {
    const made = edited(
      shop(),
      call(changeClasses, { classes: [order, item], stereotype: 'entity', layer: 'business' }),
      call(changeClasses, { classes: [item], stereotype: null, layer: null }),
    )
    expect(made.classes.get('c1')).toMatchObject({ stereotype: 'entity', layer: 'business' })
    expect(made.classes.get('c2')).not.toHaveProperty('stereotype')
    expect(made.classes.get('c2')).not.toHaveProperty('layer')
  })

  it('move into packages, and packages into each other but not into themselves', () => {
    const made = edited(
      shop(),
      call(addPackage, { name: 'sales', classes: [order] }),
      call(addPackage, { name: 'core', parent: packageId('k1') }),
      call(moveClasses, { moves: [{ id: item, x: 40, y: 8, package: packageId('k2') }] }),
    )
    expect([...made.classes.values()].map((each) => each.package)).toEqual(['k1', 'k2'])
    expect(made.classPlacements.get('c2')).toEqual({ id: 'c2', x: 40, y: 8 })
    expect(refusal(made, call(changePackage, { package: packageId('k1'), parent: packageId('k2') }))).toBe(
      'package-inside-itself',
    )
  })

  it('are copied with the relations among them', () => {
    const start = edited(shop(), call(addRelation, { source: order, target: item, kind: 'composition' }))
    const fragment = {
      classes: [...start.classes.values()],
      classRelations: [...start.classRelations.values()],
      classPlacements: [...start.classPlacements.values()],
    }
    const made = edited(start, call(pasteClasses, { fragment, dx: 300, dy: 8 }))
    expect(made.classRelations.get('r2')).toMatchObject({ source: 'c3', target: 'c4', kind: 'composition' })
    expect(made.classPlacements.get('c3')).toEqual({ id: 'c3', x: 300, y: 8 })
  })
})

describe('members', () => {
  it('are added, changed, reordered and removed', () => {
    const made = edited(
      shop(),
      call(addMember, { class: order, at: 0, added: { list: 'attributes', member: attribute('id: UUID') } }),
      call(reorderMember, { class: order, list: 'attributes', from: 0, to: 2 }),
      call(changeMember, {
        class: order,
        list: 'attributes',
        at: 0,
        changed: { list: 'operations', member: operation('def items(self) -> list[Item]') },
      }),
      call(removeMembers, { class: order, list: 'operations', at: [0] }),
    )
    expect(made.classes.get('c1')?.attributes.map(({ name }) => name)).toEqual(['label', 'id'])
    expect(made.classes.get('c1')?.operations.map(({ name }) => name)).toEqual(['items'])
  })

  it('are not changed where none stands', () => {
    const reorder = call(reorderMember, { class: order, list: 'operations', from: 0, to: 1 })
    expect(refusal(shop(), reorder)).toBe('bad-arguments')
    expect(refusal(shop(), call(removeMembers, { class: order, list: 'attributes', at: [2] }))).toBe(
      'bad-arguments',
    )
  })
})

describe('relations', () => {
  it('turn round with their multiplicities', () => {
    const made = edited(
      shop(),
      call(addRelation, {
        source: order,
        target: item,
        kind: 'association',
        sourceMultiplicity: '1',
        targetMultiplicity: '*',
      }),
      call(reconnectRelation, { relation: classRelationId('r1'), source: item, target: order }),
    )
    expect(made.classRelations.get('r1')).toMatchObject({
      source: 'c2',
      target: 'c1',
      sourceMultiplicity: '*',
      targetMultiplicity: '1',
    })
  })

  it('are refused twice, and from a class to itself where it would be its own base', () => {
    const made = edited(
      shop(),
      call(addRelation, { source: order, target: order, kind: 'association' }),
      call(addRelation, { source: order, target: item, kind: 'dependency' }),
    )
    const twice = call(addRelation, { source: order, target: item, kind: 'dependency' })
    expect(refusal(made, twice)).toBe('duplicate-relation')
    expect(refusal(made, call(addRelation, { source: item, target: item, kind: 'inheritance' }))).toBe(
      'self-generalisation',
    )
  })
})

describe('the class of a service', () => {
  const start = () =>
    design(
      {
        api: 'fastapi',
        db: { technology: 'postgresql', name: 'Order database' },
        old: 'django',
        s: { technology: 'redis', name: '会话缓存' },
      },
      { 'api -> db': {}, 'old -> s': {} },
    )

  it('is named after it and waits as its callers do', () => {
    const made = edited(
      start(),
      call(fromService, { service: serviceId('db'), at: { x: 8, y: 16 } }),
      call(fromService, { service: serviceId('s') }),
    )
    const [repository, cache] = [...made.classes.values()]
    expect(repository).toMatchObject({
      name: 'OrderDatabaseRepository',
      stereotype: 'repository',
      service: 'db',
      origin: 'own',
    })
    expect(repository?.operations.map(formatOperation)[0]).toBe(
      'async def get(self, id: UUID) -> Record | None',
    )
    expect(cache).toMatchObject({ name: 'RedisCache', stereotype: 'adapter', service: 's' })
    expect(cache?.operations.every((each) => !each.async)).toBe(true)
    expect(made.classPlacements.get('c1')).toEqual({ id: 'c1', x: 8, y: 16 })
  })

  it('is added once', () => {
    const made = edited(start(), call(fromService, { service: serviceId('db') }))
    const planned = planCall(made, call(fromService, { service: serviceId('db') }))
    expect(planned).toEqual({ ok: true, value: [] })
  })

  it('has members that Python takes, whatever the service is', () => {
    for (const category of categories) {
      const { attributes, operations } = frontRole(category)
      expect(operations.length, category).toBeGreaterThan(0)
      for (const text of attributes) expect(parseAttribute(text).ok, text).toBe(true)
      for (const text of operations) expect(parseOperation(text).ok, text).toBe(true)
    }
  })
})
