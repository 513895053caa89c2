import type { ParticipantId } from '../../../base/ids'
import type { Design } from '../../../model/design'
import { elementOf } from '../../../model/element'
import type { Interaction } from '../../../model/interaction/interaction'
import type { Step } from '../../../model/interaction/step'
import { partsOf } from '../../../model/interaction/walk-steps'
import type { Mark } from '../../../model/marks/mark'

/** Ids of all that goes when some elements are deleted, by what they are. */
export interface Gone {
  readonly services: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly packages: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
  readonly patterns: ReadonlySet<string>
  readonly interactions: ReadonlySet<string>
  /** Participants, frames and steps. */
  readonly parts: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
  readonly deployments: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
  has(id: string): boolean
}

/**
 * What goes with some elements: links and deployments of a service, its participants; relations and participants of a
 * class; what stands inside a deployment node; comments pinned to any of it. Unknown ids are passed over.
 */
export function goneWith(design: Design, elements: Iterable<string>): Gone {
  const sets = {
    services: new Set<string>(),
    links: new Set<string>(),
    packages: new Set<string>(),
    classes: new Set<string>(),
    relations: new Set<string>(),
    patterns: new Set<string>(),
    interactions: new Set<string>(),
    parts: new Set<string>(),
    nodes: new Set<string>(),
    deployments: new Set<string>(),
    marks: new Set<string>(),
  }
  for (const id of elements) {
    const element = elementOf(design, id)
    if (element) sets[setOf[element.kind]].add(id)
  }
  const { services, links, classes, relations, interactions, parts, nodes, deployments } = sets
  for (const { id, source, target } of services.size > 0 ? design.links.values() : [])
    if (services.has(source) || services.has(target)) links.add(id)
  for (const { id, source, target } of classes.size > 0 ? design.classRelations.values() : [])
    if (classes.has(source) || classes.has(target)) relations.add(id)
  for (const id of nodes.size > 0 ? insideNodes(design, nodes) : []) nodes.add(id)
  for (const { id, service, node } of design.deployments.values())
    if (services.has(service) || nodes.has(node)) deployments.add(id)
  if (services.size + classes.size > 0) {
    for (const { participants } of design.interactions.values()) {
      for (const { id, represents } of participants) {
        const stands =
          (represents.kind === 'service' && services.has(represents.service)) ||
          (represents.kind === 'class' && classes.has(represents.class))
        if (stands) parts.add(id)
      }
    }
  }
  for (const interaction of parts.size + interactions.size > 0 ? design.interactions.values() : [])
    for (const id of partsGone(interaction, sets)) parts.add(id)
  const has = (id: string): boolean => Object.values(sets).some((set) => set.has(id))
  for (const mark of design.marks.values()) if (hangsOn(mark, has)) sets.marks.add(mark.id)
  return { ...sets, has }
}

/** A whiteboard goes with its sequence, a comment with what it is pinned to. */
const hangsOn = ({ board, content }: Mark, isGone: (id: string) => boolean): boolean =>
  (board.view === 'sequence' && isGone(board.interaction)) ||
  (content.kind === 'comment' && content.about !== undefined && isGone(content.about))

const setOf = {
  service: 'services',
  link: 'links',
  package: 'packages',
  class: 'classes',
  'class-relation': 'relations',
  pattern: 'patterns',
  interaction: 'interactions',
  participant: 'parts',
  box: 'parts',
  step: 'parts',
  'deployment-node': 'nodes',
  deployment: 'deployments',
  mark: 'marks',
} as const

/** All of an interaction that goes; else what is inside a fragment that does, and what a lifeline takes along. */
function partsGone(
  interaction: Interaction,
  {
    interactions,
    parts,
  }: { readonly interactions: ReadonlySet<string>; readonly parts: ReadonlySet<string> },
): string[] {
  if (interactions.has(interaction.id)) return [...partsOf(interaction).keys()]
  const found: string[] = []
  const look = (steps: readonly Step[], inside: boolean): void => {
    for (const step of steps) {
      const goes = inside || parts.has(step.id) || ends(step).some((id) => parts.has(id))
      if (goes) found.push(step.id)
      if (step.type === 'fragment') for (const operand of step.operands) look(operand.steps, goes)
    }
  }
  look(interaction.steps, false)
  return found
}

/** Lifelines without which a step cannot be. */
const ends = (step: Step): readonly ParticipantId[] => {
  if (step.type === 'message') return [step.from, step.to]
  return step.type === 'note' && step.participants.length === 1 ? step.participants : []
}

/** Nodes that stand, at any depth, in one of these. */
function insideNodes(design: Design, nodes: ReadonlySet<string>): string[] {
  return [...design.deploymentNodes.values()]
    .filter(({ parent }) => {
      for (let outer = parent; outer !== null; outer = design.deploymentNodes.get(outer)?.parent ?? null)
        if (nodes.has(outer)) return true
      return false
    })
    .map(({ id }) => id)
}
