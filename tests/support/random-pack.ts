import { type FieldInfo, linkField, profileField, serviceField } from '../../shared/house-rules/field-info'
import { bounds, type Comparison, type Condition } from '../../shared/model/house-rules/condition'
import {
  type LinkFieldName,
  linkFieldNames,
  profileFieldNames,
  type ServiceFieldName,
  serviceFieldNames,
} from '../../shared/model/house-rules/field-names'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type {
  DesignLeaf,
  DesignQuery,
  LinkLeaf,
  LinksQuery,
  ServiceLeaf,
} from '../../shared/model/house-rules/subject-conditions'
import type { Random } from './random-design'
import { packOf } from './rule-packs'

const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** Asks about these more often than about anything else: designs differ in them. */
const telling: readonly ServiceFieldName[] = ['technology', 'category', 'replicas', 'layer', 'provides']

function asking(random: Random, info: FieldInfo): object {
  if (!info.always && random(8) === 0) return { stated: true }
  const unstated = !info.always && random(3) === 0 ? { unstated: pick(random, ['holds', 'fails']) } : {}
  switch (info.kind) {
    case 'number': {
      const value = Math.min(info.max, info.min + random(6))
      return { [pick(random, bounds)]: value, ...unstated }
    }
    case 'flag':
      return { is: random(2) === 0, ...unstated }
    case 'text':
      return { is: pick(random, ['3.13', 'core']), ...unstated }
    case 'several':
      return { has: pick(random, [...info.options.keys()]), ...unstated }
    case 'choice': {
      const options = [...info.options.keys()]
      return random(2) === 0
        ? { is: pick(random, options), ...unstated }
        : { oneOf: [1, 2, 3].map(() => pick(random, options)), ...unstated }
    }
  }
}

function compared<F extends string>(random: Random, field: F, info: FieldInfo): Comparison<F> {
  return { field, ...asking(random, info) }
}

const ofService = (random: Random): Comparison<ServiceFieldName> => {
  const field = random(2) === 0 ? pick(random, telling) : pick(random, serviceFieldNames)
  return compared(random, field, serviceField(field))
}
const ofLink = (random: Random): Comparison<LinkFieldName> => {
  const field = pick(random, linkFieldNames)
  return compared(random, field, linkField(field))
}

/** Leaves put together, at most so deep. */
function combined<L>(random: Random, leaf: () => L, depth = 2): Condition<L> {
  const kind = depth === 0 ? 3 : random(6)
  const several = () => [1, 2].map(() => combined(random, leaf, depth - 1))
  if (kind === 0) return { all: several() }
  if (kind === 1) return { any: several() }
  if (kind === 2) return { not: combined(random, leaf, depth - 1) }
  return leaf()
}

const linksQuery = (random: Random): LinksQuery => ({
  links: pick(random, ['in', 'out', 'both']),
  ...(random(2) === 0 && { where: combined(random, () => ofLink(random), 1) }),
  ...(random(2) === 0 && { service: combined(random, () => ofService(random), 1) }),
})

function serviceLeaf(random: Random): ServiceLeaf {
  const kind = random(4)
  if (kind === 0) return { exists: linksQuery(random) }
  if (kind === 1) return { count: linksQuery(random), [pick(random, bounds)]: random(4) }
  return ofService(random)
}

function linkLeaf(random: Random): LinkLeaf {
  const kind = random(3)
  if (kind === 0) return { source: combined(random, () => ofService(random), 1) }
  if (kind === 1) return { target: combined(random, () => ofService(random), 1) }
  return ofLink(random)
}

function designQuery(random: Random): DesignQuery {
  if (random(2) === 0) return { over: 'services', where: combined(random, () => serviceLeaf(random), 1) }
  return { over: 'links', where: combined(random, () => linkLeaf(random), 1) }
}

function designLeaf(random: Random): DesignLeaf {
  if (random(4) === 0) return { exists: designQuery(random) }
  const operand = random(2) === 0 ? random(4) : { count: designQuery(random), times: 1 + random(3) / 2 }
  return { count: designQuery(random), [pick(random, bounds)]: operand }
}

/** A pack with rules of every kind that ask anything that can be asked. */
export function randomPack(random: Random): RulePack {
  const grades = () => ({ none: random(3), full: 3 + random(3) })
  const profile = pick(random, profileFieldNames)
  const service = () => combined(random, () => serviceLeaf(random))
  const link = () => combined(random, () => linkLeaf(random))
  const design = () => combined(random, () => designLeaf(random))
  return packOf({
    services: { over: 'services', must: service() },
    'some-services': {
      over: 'services',
      where: service(),
      must: service(),
      fix: { label: { en: 'Two', zh: '两个' }, set: { replicas: 2, settings: { healthCheck: true } } },
    },
    'graded-services': {
      over: 'services',
      where: service(),
      score: { of: random(2) === 0 ? { count: linksQuery(random) } : { field: 'replicas' }, ...grades() },
    },
    links: { over: 'links', must: link() },
    'some-links': {
      over: 'links',
      where: link(),
      must: link(),
      fix: { label: { en: 'Do not wait', zh: '不等待' }, set: { sync: false } },
    },
    'graded-links': {
      over: 'links',
      where: link(),
      score: { of: { field: 'settings.retries', unstated: 'fails' }, ...grades() },
    },
    design: { over: 'design', must: design() },
    'some-designs': { over: 'design', where: design(), must: design() },
    'graded-design': { over: 'design', score: { of: { count: designQuery(random) }, ...grades() } },
    'some-projects': {
      over: 'design',
      applies: combined(random, () => compared(random, profile, profileField(profile))),
      must: design(),
    },
  })
}
