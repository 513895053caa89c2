import { patterns } from '../../shared/catalog/pattern-list'
import addClass from '../../shared/commands/class/add-class.command'
import changeClasses from '../../shared/commands/class/change-classes.command'
import setMembers from '../../shared/commands/class/set-members.command'
import addRelation from '../../shared/commands/class-relation/add-class-relation.command'
import reconnectRelation from '../../shared/commands/class-relation/reconnect-class-relation.command'
import { call } from '../../shared/commands/define-command'
import deleteElements from '../../shared/commands/elements/delete-elements.command'
import changePattern from '../../shared/commands/pattern/change-pattern.command'
import insertPattern from '../../shared/commands/pattern/insert-pattern.command'
import { planCall } from '../../shared/commands/registry'
import { classKinds, stereotypes } from '../../shared/model/classes/class-element'
import { classRelationKinds } from '../../shared/model/classes/class-relation'
import type { Attribute, Operation } from '../../shared/model/classes/member'
import type { CommandCall } from '../../shared/model/command-call'
import type { Design, MutableDesign } from '../../shared/model/design'
import { layers } from '../../shared/model/layer'
import { applyToDesign } from '../../shared/model/patch'
import { type Random, seeded } from './random-design'
import { randomDesign } from './random-project'

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const attributes = (random: Random, most: number): Attribute[] =>
  Array.from({ length: random(most) }, (_, n) => ({
    name: `${pick(random, ['a', 'address_a', 'price_a'])}${n}`,
    type: '',
    default: '',
    visibility: pick(random, ['public', 'protected', 'private']),
    static: random(6) === 0,
  }))

const operations = (random: Random, most: number): Operation[] =>
  Array.from({ length: random(most) }, (_, n) => ({
    name: `o${n}`,
    parameters: [],
    returns: '',
    visibility: pick(random, ['public', 'public', 'private']),
    binding: pick(random, ['instance', 'instance', 'class']),
    async: random(3) === 0,
    abstract: random(4) === 0,
    ...(random(8) === 0 ? { refuses: true } : {}),
  }))

/** One edit of the class view, as a person could make it. Refused ones are possible, as they are in life. */
export function randomClassCall(random: Random, design: Design): CommandCall {
  const classes = [...design.classes.values()].map(({ id }) => id)
  const relations = [...design.classRelations.values()].map(({ id }) => id)
  const uses = [...design.patterns.values()]
  const services = [...design.services.values()].map(({ id }) => id)
  const kind = classes.length < 3 ? 0 : random(17)
  if (kind <= 2)
    return call(addClass, {
      kind: pick(random, classKinds),
      origin: random(6) === 0 ? 'library' : 'own',
      stereotype: random(2) === 0 ? pick(random, stereotypes) : undefined,
      layer: random(3) === 0 ? pick(random, layers) : undefined,
      service: services.length > 0 && random(4) === 0 ? pick(random, services) : undefined,
      attributes: attributes(random, random(4) === 0 ? 26 : 6),
      operations: operations(random, random(4) === 0 ? 45 : 6),
    })
  if (kind <= 7)
    return call(addRelation, {
      source: pick(random, classes),
      target: pick(random, classes),
      kind: pick(random, classRelationKinds),
    })
  if (kind === 8) {
    const pattern = pick(random, [...patterns.values()])
    const role = pick(random, pattern.roles)
    return call(insertPattern, {
      pattern: pattern.id,
      use: pick(random, pattern.uses).id,
      roles: random(2) === 0 ? [] : [{ role: role.id, classes: [pick(random, classes)] }],
    })
  }
  if (kind === 9)
    return call(setMembers, {
      class: pick(random, classes),
      attributes: attributes(random, 6),
      operations: operations(random, 8),
    })
  if (kind === 10)
    return call(changeClasses, { classes: [pick(random, classes)], kind: pick(random, classKinds) })
  if (kind === 11 && uses.length > 0) {
    const use = pick(random, uses)
    const { id: role } = pick<{ readonly id: string }>(
      random,
      patterns.get(use.pattern)?.roles ?? [{ id: 'none' }],
    )
    return call(changePattern, {
      pattern: use.id,
      roles: [{ role, classes: random(3) === 0 ? [] : [pick(random, classes), pick(random, classes)] }],
    })
  }
  if (kind === 12 && relations.length > 0)
    return call(reconnectRelation, {
      relation: pick(random, relations),
      source: pick(random, classes),
      target: pick(random, classes),
    })
  // One class over the other, until inheritance is deep.
  const [last] = classes.slice(-1)
  if (kind >= 14 && kind <= 15 && last)
    return call(addClass, {
      kind: random(4) === 0 ? pick(random, classKinds) : 'class',
      operations: operations(random, 5),
      relations: [{ class: last, direction: 'out', kind: 'inheritance' }],
    })
  // One class that knows all others.
  if (kind === 16)
    return call(addClass, {
      relations: classes.map((each) => ({
        class: each,
        direction: random(4) === 0 ? ('in' as const) : ('out' as const),
        kind: pick(random, classRelationKinds),
      })),
    })
  const gone = relations.length > 0 && random(2) === 0 ? pick(random, relations) : pick(random, classes)
  return call(deleteElements, { services: [], links: [], elements: [gone] })
}

/** A few services and the classes that random edits leave, the same for the same seed. */
export function randomClassDesign(seed: number, edits: number): MutableDesign {
  const random = seeded(seed)
  const design = randomDesign(seed, 8)
  for (let n = 0; n < edits; n += 1) {
    const planned = planCall(design, randomClassCall(random, design))
    if (planned.ok) applyToDesign(design, planned.value)
  }
  return design
}
