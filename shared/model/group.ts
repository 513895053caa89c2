import { z } from 'zod'
import {
  classIdSchema,
  deploymentIdSchema,
  deploymentNodeIdSchema,
  type ElementId,
  groupIdSchema,
  markIdSchema,
  serviceIdSchema,
} from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import type { ViewKind } from './view-kind'

/** What can be in a group: services, classes, deployment nodes, the replicas on them, and marks. */
const holdableIdSchema = z.union([
  serviceIdSchema,
  classIdSchema,
  deploymentNodeIdSchema,
  deploymentIdSchema,
  markIdSchema,
])
export type HoldableId = z.infer<typeof holdableIdSchema>

/**
 * Things that people keep together in one view: they are selected, moved and copied as one. Services, classes, deployment
 * nodes, replicas and marks can be in a group, each in one at most. It says nothing of the system: no audit reads it;
 * Mermaid has its services as a subgraph.
 */
export const groupSchema = lazyObject(() => ({
  id: groupIdSchema,
  /** What people call it, or the subgraph of Mermaid that it came of; absent: nothing. Never scored. */
  name: z.string().min(1).max(200).optional(),
  members: z.array(holdableIdSchema).min(2).max(100_000),
  /** The layered view shows its services as one block, the class view its classes. */
  collapsed: z.literal(true).optional(),
}))
export type Group = Readonly<z.infer<typeof groupSchema>>

interface Groups {
  readonly groups: ReadonlyMap<string, Group>
}
interface Tables {
  readonly services: ReadonlyMap<string, unknown>
  readonly classes: ReadonlyMap<string, unknown>
  readonly deploymentNodes: ReadonlyMap<string, unknown>
  readonly deployments: ReadonlyMap<string, unknown>
  readonly marks: ReadonlyMap<string, unknown>
}

/** Whether an element can be in a group. */
export const isHoldable = (
  { services, classes, deploymentNodes, deployments, marks }: Tables,
  id: string,
): id is HoldableId =>
  services.has(id) || classes.has(id) || deploymentNodes.has(id) || deployments.has(id) || marks.has(id)

/** The group that an element is in. */
export function groupOf({ groups }: Groups, id: string): Group | undefined {
  for (const group of groups.values()) if ((group.members as readonly string[]).includes(id)) return group
  return undefined
}

/** The group that some elements are, no more and no fewer. */
export const wholeGroup = ({ groups }: Groups, elements: ReadonlySet<ElementId>): Group | undefined =>
  [...groups.values()].find(
    ({ members }) => members.length === elements.size && members.every((id) => elements.has(id)),
  )

/** Whether a mark is collapsed together with the services or classes that it is grouped with, in the view that shows these as a block. */
export function isCollapsedMark(
  { groups, services, classes }: Groups & Pick<Tables, 'services' | 'classes'>,
  view: ViewKind,
  mark: string,
): boolean {
  const boxes = view === 'layered' ? services : view === 'classes' ? classes : undefined
  return [...groups.values()].some(
    ({ collapsed, members }) =>
      collapsed && (members as readonly string[]).includes(mark) && members.some((id) => boxes?.has(id)),
  )
}

/** Elements, together with all that are in a group with one of them. */
export function withGroups({ groups }: Groups, elements: Iterable<ElementId>): Set<ElementId> {
  const chosen = new Set(elements)
  const touched = [...groups.values()].filter(({ members }) => members.some((id) => chosen.has(id)))
  for (const { members } of touched) for (const id of members) chosen.add(id)
  return chosen
}

/**
 * The group of which some elements are a part and nothing else: a person reached into it, and means single members from
 * there on. `undefined` where there is none.
 */
export function enteredGroup({ groups }: Groups, elements: ReadonlySet<ElementId>): Group | undefined {
  const [first] = elements
  if (first === undefined) return undefined
  const group = groupOf({ groups }, first)
  const within = group?.members.filter((id) => elements.has(id)).length
  return group && within === elements.size && within < group.members.length ? group : undefined
}

/** The groups of which two or more of some elements are members. */
export const groupsAmong = ({ groups }: Groups, elements: ReadonlySet<string>): Group[] =>
  [...groups.values()].filter(({ members }) => members.filter((id) => elements.has(id)).length > 1)
