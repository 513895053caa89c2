import { serviceId } from '../base/ids'
import { technology } from '../catalog/catalog'
import type { ClassElement } from '../model/classes/class-element'
import type { Design } from '../model/design'
import type { Interaction } from '../model/interaction/interaction'
import { participantName } from '../model/interaction/participant-name'
import type { Service } from '../model/service'
import { withReferences } from '../model/settings/references'
import { alike, type Pairs, pairUp } from './pair-up'
import { toldWith } from './told'

/** Tables whose elements are compared. Places, marks and decisions are no difference of two designs. */
export const comparedTables = [
  'services',
  'links',
  'packages',
  'classes',
  'classRelations',
  'interactions',
  'deploymentNodes',
  'deployments',
] as const
export type ComparedTable = (typeof comparedTables)[number]

/** What is different about one element; `a` and `b` are its ids in the two designs. */
export type Change =
  | { readonly sign: 'only-a'; readonly table: ComparedTable; readonly a: string }
  | { readonly sign: 'only-b'; readonly table: ComparedTable; readonly b: string }
  | {
      readonly sign: 'changed'
      readonly table: ComparedTable
      readonly a: string
      readonly b: string
      /** Names of the fields that differ, those of settings as `settings.<key>`. */
      readonly fields: readonly string[]
    }

export interface DesignDifference {
  /** Each element once, table by table, what only the first has before what only the second has. */
  readonly changes: readonly Change[]
  /** How many elements are the same. */
  readonly same: number
  readonly pairs: { readonly [T in ComparedTable]: Pairs }
}

/**
 * What two designs do not have in common. Elements are the same by identity where one design came of the other, else by
 * technology, name and role. Where something stands is no difference.
 */
export function compareDesigns(a: Design, b: Design): DesignDifference {
  const pairs = pairsOf(a, b)
  const changes: Change[] = []
  let same = 0
  for (const table of comparedTables) {
    const { ofA, ofB } = pairs[table]
    for (const id of a[table].keys()) {
      const partner = ofA.get(id)
      if (partner === undefined) changes.push({ sign: 'only-a', table, a: id })
      else {
        const fields = differingFields(fieldsOf(a, table, id, pairs), fieldsOf(b, table, partner, null))
        if (fields.length > 0) changes.push({ sign: 'changed', table, a: id, b: partner, fields })
        else same += 1
      }
    }
    for (const id of b[table].keys()) if (!ofB.has(id)) changes.push({ sign: 'only-b', table, b: id })
  }
  return { changes, same, pairs }
}

type AllPairs = DesignDifference['pairs']

/** One change among those of a comparison. */
export const changeKey = (change: Change): string =>
  `${change.table} ${'a' in change ? change.a : ''} ${'b' in change ? change.b : ''}`

const listOf = <E>(table: ReadonlyMap<string, E>): E[] => [...table.values()]

function pairsOf(a: Design, b: Design): AllPairs {
  const services = pairUp(listOf(a.services), listOf(b.services), [
    alike<Service>(({ id, technology: entry }) => `${id} ${entry}`),
    alike<Service>(({ name, technology: entry }) => `${entry} ${plain(name)}`),
    alike<Service>(({ name }) => (plain(name) === '' ? null : plain(name))),
    alike<Service>(({ technology: entry, layer }) => `${entry} ${layer}`),
    alike<Service>(({ id, layer }) => `${id} ${layer}`),
    alike<Service>(({ technology: entry, layer }) => {
      const role = technology(entry)?.category
      return role === undefined ? null : `${role} ${layer}`
    }),
  ])
  const links = pairUp(listOf(a.links), listOf(b.links), [
    {
      inA: ({ id, source, target }) => `${id} ${services.ofA.get(source)} ${services.ofA.get(target)}`,
      inB: ({ id, source, target }) => `${id} ${source} ${target}`,
    },
    {
      inA: ({ source, target, kind }) => `${services.ofA.get(source)} ${services.ofA.get(target)} ${kind}`,
      inB: ({ source, target, kind }) => `${source} ${target} ${kind}`,
    },
    {
      inA: ({ source, target }) => `${services.ofA.get(source)} ${services.ofA.get(target)}`,
      inB: ({ source, target }) => `${source} ${target}`,
    },
  ])
  const packages = pairUp(listOf(a.packages), listOf(b.packages), [
    alike(({ id, name }) => `${id} ${name}`),
    alike(({ name }) => plain(name)),
  ])
  const classes = pairUp(listOf(a.classes), listOf(b.classes), [
    alike<ClassElement>(({ id, name }) => `${id} ${name}`),
    alike<ClassElement>(({ name }) => (plain(name) === '' ? null : plain(name))),
    alike<ClassElement>(({ id, kind }) => `${id} ${kind}`),
  ])
  const classRelations = pairUp(listOf(a.classRelations), listOf(b.classRelations), [
    {
      inA: ({ source, target, kind }) => `${classes.ofA.get(source)} ${classes.ofA.get(target)} ${kind}`,
      inB: ({ source, target, kind }) => `${source} ${target} ${kind}`,
    },
    {
      inA: ({ source, target }) => `${classes.ofA.get(source)} ${classes.ofA.get(target)}`,
      inB: ({ source, target }) => `${source} ${target}`,
    },
  ])
  const interactions = pairUp(listOf(a.interactions), listOf(b.interactions), [
    alike<Interaction>(({ id, name }) => `${id} ${name}`),
    alike<Interaction>(({ name }) => plain(name)),
    alike<Interaction>(({ id }) => id),
  ])
  const deploymentNodes = pairUp(listOf(a.deploymentNodes), listOf(b.deploymentNodes), [
    alike(({ id, kind }) => `${id} ${kind}`),
    alike(({ name, kind }) => `${kind} ${plain(name)}`),
  ])
  const deployments = pairUp(listOf(a.deployments), listOf(b.deployments), [
    {
      inA: ({ service, node }) => `${services.ofA.get(service)} ${deploymentNodes.ofA.get(node)}`,
      inB: ({ service, node }) => `${service} ${node}`,
    },
  ])
  return { services, links, packages, classes, classRelations, interactions, deploymentNodes, deployments }
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

type Fields = Readonly<Record<string, unknown>>

/**
 * What counts of an element, with other elements called as in the second design: with `pairs` the element is of the
 * first one.
 */
function fieldsOf(design: Design, table: ComparedTable, id: string, pairs: AllPairs | null): Fields {
  const called = (of: ComparedTable, other: string | null | undefined): string | null =>
    other === null || other === undefined ? null : pairs ? (pairs[of].ofA.get(other) ?? `a ${other}`) : other
  switch (table) {
    case 'services': {
      const service = design.services.get(id)
      if (!service) return {}
      const { id: _, settings, ...rest } = service
      return {
        ...rest,
        ...prefixed(withReferences(settings, (other) => serviceId(called('services', other) ?? other))),
      }
    }
    case 'links': {
      const link = design.links.get(id)
      if (!link) return {}
      const { id: _, source, target, settings, ...rest } = link
      return { ...rest, ...prefixed(settings) }
    }
    case 'packages': {
      const each = design.packages.get(id)
      return each ? { name: each.name, parent: called('packages', each.parent) } : {}
    }
    case 'classes': {
      const each = design.classes.get(id)
      if (!each) return {}
      const { id: _, service, package: inside, ...rest } = each
      return { ...rest, service: called('services', service), package: called('packages', inside) }
    }
    case 'classRelations': {
      const each = design.classRelations.get(id)
      if (!each) return {}
      const { id: _, source, target, ...rest } = each
      return rest
    }
    case 'interactions': {
      const each = design.interactions.get(id)
      return each ? toldBy(each, design) : {}
    }
    case 'deploymentNodes': {
      const each = design.deploymentNodes.get(id)
      return each ? { name: each.name, kind: each.kind, parent: called('deploymentNodes', each.parent) } : {}
    }
    case 'deployments': {
      const each = design.deployments.get(id)
      return each ? { replicas: each.replicas } : {}
    }
  }
}

const prefixed = (settings: object): Fields =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [`settings.${key}`, value]))

/** A sequence by what it tells, whatever its parts are called inside. */
function toldBy(interaction: Interaction, design: Design): Fields {
  const names = new Map<string, string>(
    interaction.participants.map((each) => [each.id, participantName(design, each)]),
  )
  return {
    name: interaction.name,
    participants: [...names.values()],
    steps: toldWith(names)(interaction.steps),
  }
}

function differingFields(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => written(one[field]) !== written(other[field]))
    .sort()
}

/** Values as texts with their keys in one order. */
const written = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([x], [y]) => (x < y ? -1 : 1)))
      : each,
  )
