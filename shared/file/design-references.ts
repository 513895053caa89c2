import type { z } from 'zod'
import { partsOfWire } from '../base/ids'
import { issueAt } from '../base/issue'
import { mayStandIn } from '../model/deployment/deployment-node'
import type { DesignTable, DesignTables } from '../model/design'
import { elementTables } from '../model/element'
import { subjectOf } from '../model/finding-subject'
import type { Interaction } from '../model/interaction/interaction'
import { walkSteps } from '../model/interaction/walk-steps'
import { referencesIn } from '../model/settings/references'

/** A design as lists, before it is known that its records fit each other. */
type Tables = { readonly [T in DesignTable]?: readonly DesignTables[T][] | undefined }

/** Where issues are added. */
export type Issues = Pick<z.RefinementCtx, 'addIssue'>

type Path = readonly (string | number)[]

/**
 * Adds an issue wherever a record names an element that there is not, where two elements share an id, and where packages
 * or deployment nodes stand in each other in a way that they cannot.
 */
export function checkReferences(data: Tables, context: Issues): void {
  const isIn = idsOf(data)
  const expect: Expect = (table, id, path) => {
    if (id === null || id === undefined || isIn(table, id)) return
    const what = missing[table] ?? { en: 'element', zh: '元素' }
    const at = typeof path === 'function' ? path() : path
    context.addIssue(issueAt(at, { en: `there is no ${what.en} “${id}”`, zh: `不存在${what.zh}“${id}”` }))
  }
  checkServices(data, expect)
  checkClasses(data, expect)
  checkCourses(data, expect)
  const elements = checkElementIds(data, context)
  for (const [index, interaction] of (data.interactions ?? []).entries())
    checkInteraction(interaction, ['interactions', index], expect, context)
  checkDeployment(data, expect, context)
  checkMarks(data, expect)
  checkGroups(data, elements, context)
  checkNesting(data.packages ?? [], 'packages', context)
  checkNesting(data.deploymentNodes ?? [], 'deploymentNodes', context)
  for (const table of ['decisions', 'severities'] as const) {
    for (const [index, { id }] of (data[table] ?? []).entries()) {
      const { element } = subjectOf(id)
      if (element === null || elements.has(element)) continue
      context.addIssue(issueAt([table, index, 'id'], noElement(element)))
    }
  }
}

const noElement = (id: string) => ({ en: `there is no element “${id}”`, zh: `不存在元素“${id}”` })

type Expect = (table: DesignTable, id: string | null | undefined, path: Path | (() => Path)) => void

const missing: { readonly [T in DesignTable]?: { readonly en: string; readonly zh: string } } = {
  services: { en: 'service', zh: '服务' },
  classes: { en: 'class', zh: '类' },
  packages: { en: 'package', zh: '包' },
  deploymentNodes: { en: 'deployment node', zh: '部署节点' },
  deployments: { en: 'deployment', zh: '部署' },
  interactions: { en: 'sequence', zh: '时序图' },
  images: { en: 'image', zh: '图片' },
  links: { en: 'line', zh: '线条' },
}

/** Tells of every table whether it has an id; the ids of one are gathered when they are first asked for. */
function idsOf(data: Tables): (table: DesignTable, id: string) => boolean {
  const known = new Map<DesignTable, ReadonlySet<string>>()
  return (table, id) => {
    let ids = known.get(table)
    if (!ids) {
      ids = new Set((data[table] ?? []).map((record) => record.id))
      known.set(table, ids)
    }
    return ids.has(id)
  }
}

/** The path to a field of a record is made where something is wrong with it: a large design has fifty thousand fields. */
function checkServices({ services = [], links = [], placements = [] }: Tables, expect: Expect): void {
  links.forEach(({ source, target }, index) => {
    expect('services', source, () => ['links', index, 'source'])
    expect('services', target, () => ['links', index, 'target'])
  })
  placements.forEach(({ id }, index) => {
    expect('services', id, () => ['placements', index, 'id'])
  })
  services.forEach(({ settings }, index) => {
    for (const { key, service } of referencesIn(settings))
      expect('services', service, () => ['services', index, 'settings', key])
  })
}

function checkClasses(data: Tables, expect: Expect): void {
  for (const [index, { parent }] of (data.packages ?? []).entries())
    expect('packages', parent, ['packages', index, 'parent'])
  for (const [index, { id }] of (data.collapsedPackages ?? []).entries())
    expect('packages', id, ['collapsedPackages', index, 'id'])
  for (const [index, each] of (data.classes ?? []).entries()) {
    expect('packages', each.package, ['classes', index, 'package'])
    expect('services', each.service, ['classes', index, 'service'])
  }
  const packages = new Set((data.packages ?? []).map(({ id }): string => id))
  for (const [index, { id }] of (data.classPlacements ?? []).entries())
    if (!packages.has(id)) expect('classes', id, ['classPlacements', index, 'id'])
  for (const [index, { source, target }] of (data.classRelations ?? []).entries()) {
    expect('classes', source, ['classRelations', index, 'source'])
    expect('classes', target, ['classRelations', index, 'target'])
  }
  for (const [index, { roles }] of (data.patterns ?? []).entries()) {
    for (const [at, { classes }] of roles.entries())
      for (const [n, id] of classes.entries())
        expect('classes', id, ['patterns', index, 'roles', at, 'classes', n])
  }
}

function checkCourses({ lineCourses = [], classRelations = [] }: Tables, expect: Expect): void {
  const relations = new Set(classRelations.map(({ id }): string => id))
  for (const [index, { id }] of lineCourses.entries()) {
    const path = ['lineCourses', index, 'id']
    const [link = id, ...ends] = partsOfWire(id)
    if (!relations.has(id)) expect('links', link, path)
    for (const end of ends) expect('deployments', end, path)
  }
}

function checkInteraction(
  { participants, boxes, steps }: Interaction,
  path: Path,
  expect: Expect,
  context: Issues,
): void {
  const [lifelines, frames] = [new Set<string>(), new Set<string>()]
  for (const { id } of participants) lifelines.add(id)
  for (const { id } of boxes) frames.add(id)
  for (const [index, { represents, box }] of participants.entries()) {
    const at = [...path, 'participants', index]
    if (represents.kind === 'service')
      expect('services', represents.service, [...at, 'represents', 'service'])
    if (represents.kind === 'class') expect('classes', represents.class, [...at, 'represents', 'class'])
    if (box !== undefined && !frames.has(box))
      context.addIssue(
        issueAt([...at, 'box'], { en: `there is no frame “${box}”`, zh: `不存在分组框“${box}”` }),
      )
  }
  for (const step of walkSteps(steps)) {
    const named =
      step.type === 'message' ? [step.from, step.to] : step.type === 'note' ? step.participants : []
    for (const id of named) {
      if (lifelines.has(id)) continue
      context.addIssue(
        issueAt([...path, 'steps'], {
          en: `“${step.id}” names the participant “${id}”, which there is not`,
          zh: `“${step.id}”引用了不存在的参与者“${id}”`,
        }),
      )
    }
  }
}

function checkDeployment(data: Tables, expect: Expect, context: Issues): void {
  const nodes = new Map((data.deploymentNodes ?? []).map((node) => [node.id as string, node]))
  for (const [index, { kind, parent }] of (data.deploymentNodes ?? []).entries()) {
    expect('deploymentNodes', parent, ['deploymentNodes', index, 'parent'])
    const outer = parent === null ? undefined : nodes.get(parent)
    if (outer && !mayStandIn(kind, outer.kind)) {
      context.addIssue(
        issueAt(['deploymentNodes', index, 'parent'], {
          en: `a ${kind} cannot stand in a ${outer.kind}`,
          zh: `${kind} 不能放在 ${outer.kind} 之内`,
        }),
      )
    }
  }
  for (const [index, { service, node }] of (data.deployments ?? []).entries()) {
    expect('services', service, ['deployments', index, 'service'])
    expect('deploymentNodes', node, ['deployments', index, 'node'])
  }
  for (const [index, { id }] of (data.deploymentPlacements ?? []).entries())
    expect('deploymentNodes', id, ['deploymentPlacements', index, 'id'])
}

function checkMarks({ marks = [] }: Tables, expect: Expect): void {
  for (const [index, { board, content }] of marks.entries()) {
    if (board.view === 'sequence')
      expect('interactions', board.interaction, ['marks', index, 'board', 'interaction'])
    if (content.kind === 'image') expect('images', content.image, ['marks', index, 'content', 'image'])
  }
}

/** Adds an issue for every group and lock of what there is not, and for what stands in two groups. */
function checkGroups({ groups = [], locks = [] }: Tables, elements: Ids, context: Issues): void {
  const grouped = new Set<string>()
  for (const [index, { members }] of groups.entries()) {
    for (const [at, id] of members.entries()) {
      const path = ['groups', index, 'members', at]
      if (!elements.has(id)) context.addIssue(issueAt(path, noElement(id)))
      if (grouped.has(id))
        context.addIssue(issueAt(path, { en: `“${id}” is grouped twice`, zh: `“${id}”被编组了两次` }))
      grouped.add(id)
    }
  }
  for (const [index, { id }] of locks.entries())
    if (!elements.has(id)) context.addIssue(issueAt(['locks', index, 'id'], noElement(id)))
}

/** Adds an issue for everything that stands, by way of others, in itself. */
function checkNesting(
  records: readonly { readonly id: string; readonly parent: string | null }[],
  table: string,
  context: Issues,
): void {
  const parents = new Map(records.map(({ id, parent }) => [id, parent]))
  for (const [index, { id }] of records.entries()) {
    let outer = parents.get(id) ?? null
    for (let steps = 0; outer !== null && outer !== id && steps < records.length; steps += 1)
      outer = parents.get(outer) ?? null
    if (outer === id) {
      context.addIssue(
        issueAt([table, index, 'parent'], { en: `“${id}” stands in itself`, zh: `“${id}”包含了自身` }),
      )
    }
  }
}

/** Ids of which it matters only whether they are there. */
interface Ids {
  has(id: string): boolean
}

/** Adds an issue for every id that an element of another kind has, too. @returns the ids of all elements. */
function checkElementIds(data: Tables, context: Issues): Ids {
  const all = new Map<string, string>()
  const take = (id: string, owner: string, table: DesignTable, index: number): void => {
    const known = all.get(id)
    if (known !== undefined && known !== owner) {
      context.addIssue(
        issueAt([table, index, 'id'], {
          en: `“${id}” is the id of another element`,
          zh: `“${id}”已是另一个元素的标识`,
        }),
      )
    }
    all.set(id, owner)
  }
  for (const table of elementTables)
    data[table]?.forEach(({ id }, index) => {
      take(id, table, table, index)
    })
  data.interactions?.forEach((interaction, index) => {
    let part = 0
    for (const id of partIds(interaction)) {
      part += 1
      take(id, `interactions.${index}.${part}`, 'interactions', index)
    }
  })
  return all
}

function* partIds({ participants, boxes, steps }: Interaction): Generator<string, void, undefined> {
  for (const { id } of participants) yield id
  for (const { id } of boxes) yield id
  for (const { id } of walkSteps(steps)) yield id
}
