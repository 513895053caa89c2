import type { ElementId } from '../../base/ids'
import { sameData } from '../../base/same-data'
import {
  copyDesign,
  type Design,
  type DesignTable,
  type DesignTables,
  designTables,
  emptyDesign,
} from '../../model/design'
import type { Group } from '../../model/group'
import type { Interaction } from '../../model/interaction/interaction'
import { mapSteps, partsOf } from '../../model/interaction/walk-steps'
import { applyToDesign, type DesignPatch, squashDesign } from '../../model/patch'
import type { ViewKind } from '../../model/view-kind'
import { linkText } from '../../shapes/link/link-label'
import deleteElements from '../elements/delete-elements.command'
import { renamedPiece } from '../elements/renamed-piece'
import { asLocked } from '../lock/keep-locked'
import type { ReadText } from './read-text'
import { settledIds } from './settled-ids'
import { leftGroups, mergedGroup } from './text-groups'

/** The tables that the text of a view says everything of, what others name first. */
const tablesOf: { readonly [V in ViewKind]: readonly DesignTable[] } = {
  layered: ['services', 'placements', 'links', 'groups', 'keptStatements'],
  classes: ['packages', 'classes', 'classPlacements', 'classRelations', 'keptStatements'],
  deployment: [
    'services',
    'links',
    'deploymentNodes',
    'deployments',
    'deploymentPlacements',
    'keptStatements',
  ],
  sequence: ['interactions', 'keptStatements'],
}

/** What a text changes in a design. */
export interface TextDifference {
  /** What the text no longer has. */
  readonly removed: readonly ElementId[]
  /** Groups and kept statements that the text no longer has. */
  readonly dropped: readonly Dropped[]
  /** What it has no longer, or elsewhere, and what stays all the same because it is locked. */
  readonly stayed: ReadonlySet<ElementId>
  /** Records as they are afterwards; what stays the same is not among them. */
  readonly changed: Design
  /** Ids of the design by those that the text was read with. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * What has to change in a design so that one of its views says what a text says. What the text leaves as it is stays the
 * same record, and what it does not show is not touched. The exported text of a design makes no difference.
 */
export function textDifference(design: Design, read: ReadText): TextDifference {
  const ids = settledIds(design, read)
  const written = renamedPiece(read.design, ids)
  const kept = new Set(ids.values())
  const gone = shownElements(design, read).filter((id) => !kept.has(id))
  const removed = gone.filter((id) => !design.locks.has(id))
  const stayed = new Set(gone.filter((id) => design.locks.has(id)))
  const working = copyDesign(design)
  applyToDesign(working, removedPatches(design, removed))
  const isStated = new Set([...ids].flatMap(([id, settled]) => (read.stated.has(id) ? [settled] : [])))
  const changed = emptyDesign()
  for (const table of tablesOf[read.view]) {
    const records: Map<string, AnyRecord> = changed[table]
    for (const record of changedRecords(table, working, written, read.view, isStated)) {
      const after = asLocked(design, table, record)
      if (after !== record) stayed.add(record.id as ElementId)
      if (after && !sameData(after, design[table].get(after.id) ?? null)) records.set(after.id, after)
    }
  }
  for (const [id, name] of read.renames) {
    const service = working.services.get(id)
    if (service && service.name !== name) changed.services.set(id, { ...service, name })
  }
  const left = read.view === 'layered' ? leftGroups(working, written.groups) : new Map<string, null>()
  for (const [id, group] of left) if (group) changed.groups.set(id, group)
  const dropped: Dropped[] = [
    ...[...left].flatMap(([id, group]) => (group ? [] : [{ table: 'groups', id } as const])),
    ...unsaidStatements(working, read, kept).map((id) => ({ table: 'keptStatements', id }) as const),
  ]
  return { removed, dropped, changed, ids, stayed }
}

export interface Dropped {
  readonly table: 'groups' | 'keptStatements'
  readonly id: string
}

/**
 * Whether a text says what the design says, wherever a person's comments stand in it: an edit elsewhere can part them from
 * the line that they stood before.
 */
export const saysTheSame = (
  { keptStatements }: Design,
  { removed, dropped, changed, stayed }: TextDifference,
): boolean =>
  removed.length + stayed.size === 0 &&
  dropped.every(
    ({ table, id }) => table === 'keptStatements' && keptStatements.get(id)?.kind === 'comment',
  ) &&
  designTables.every((table) =>
    table === 'keptStatements'
      ? [...changed[table].values()].every(({ kind }) => kind === 'comment')
      : changed[table].size === 0,
  )

/** The difference as one edit: what goes is deleted with all that hangs on it, and the rest is put in its place. */
export function differencePatches(
  design: Design,
  { removed, dropped, changed }: Pick<TextDifference, 'removed' | 'dropped' | 'changed'>,
): DesignPatch[] {
  const deleted = removedPatches(design, removed)
  const working = copyDesign(design)
  applyToDesign(working, deleted)
  const put = designTables.flatMap((table) =>
    [...changed[table].values()].map(
      (after) =>
        ({ table, id: after.id, before: working[table].get(after.id) ?? null, after }) as DesignPatch,
    ),
  )
  return squashDesign([...deleted, ...droppedPatches(working, dropped), ...put])
}

const droppedPatches = (design: Design, dropped: readonly Dropped[]): DesignPatch[] =>
  dropped.flatMap(({ table, id }) => {
    const before = design[table].get(id)
    return before ? [{ table, id, before, after: null } as DesignPatch] : []
  })

/** Statements for this text that it no longer has. */
const unsaidStatements = (
  { keptStatements }: Design,
  { view, interaction }: ReadText,
  kept: ReadonlySet<string>,
): string[] =>
  [...keptStatements.values()].flatMap(({ id, board }) => {
    const isHere = board.view === view && (board.view !== 'sequence' || board.interaction === interaction)
    return isHere && !kept.has(id) ? [id] : []
  })

function removedPatches(design: Design, removed: readonly ElementId[]): readonly DesignPatch[] {
  if (removed.length === 0) return []
  const deleted = deleteElements.plan(design, { services: [], links: [], elements: [...removed] }, 'en')
  return deleted.ok ? deleted.value : []
}

/** Ids of what the text of a view shows as elements of their own. */
function shownElements(design: Design, { view, interaction }: ReadText): ElementId[] {
  switch (view) {
    case 'layered':
      return [
        ...idsOf(design.services),
        // A link from a service to itself, which only a file can have, is in no text.
        ...[...design.links.values()].flatMap(({ id, source, target }) => (source === target ? [] : [id])),
      ]
    case 'classes':
      return [...idsOf(design.packages), ...idsOf(design.classes), ...idsOf(design.classRelations)]
    case 'deployment':
      return [...idsOf(design.deploymentNodes), ...idsOf(design.deployments)]
    case 'sequence': {
      const shown = interaction === null ? undefined : design.interactions.get(interaction)
      return shown ? ([...partsOf(shown).keys()] as ElementId[]) : []
    }
  }
}

const idsOf = <I extends ElementId>(table: ReadonlyMap<string, { readonly id: I }>): I[] =>
  [...table.values()].map(({ id }) => id)

function changedRecords(
  table: DesignTable,
  design: Design,
  written: Design,
  view: ViewKind,
  isStated: ReadonlySet<string>,
): AnyRecord[] {
  return [...written[table].values()].flatMap((said) => {
    const before = design[table].get(said.id) ?? null
    const after = before === null ? said : merged(table, before, said, { design, view, isStated })
    // A diagram that tells nothing yet is no sequence.
    if (before === null && 'steps' in said && said.participants.length === 0) return []
    if (before === null && view === 'deployment' && isDrawn(table, design, written, said.id)) return []
    return sameData(before, after) ? [] : [after]
  })
}

type AnyRecord = DesignTables[DesignTable]

interface Merging {
  readonly design: Design
  readonly view: ViewKind
  readonly isStated: ReadonlySet<string>
}

/**
 * A record as the text has it. Where the text states no id, what rides in comments is not there to be read, so the record
 * keeps it; the deployment view says nothing of the services and links that it shows.
 */
function merged(
  table: DesignTable,
  before: AnyRecord,
  said: AnyRecord,
  { design, view, isStated }: Merging,
): AnyRecord {
  if (table === 'groups') return mergedGroup(before as Group, said as Group, design)
  if (view === 'deployment' && (table === 'services' || table === 'links')) return before
  if (table === 'interactions') return mergedInteraction(before as Interaction, said as Interaction, isStated)
  if (isStated.has(said.id)) return said
  switch (table) {
    case 'services':
      return before
    case 'links':
      return mergedLink(before as DesignTables['links'], said as DesignTables['links'])
    case 'classes': {
      const { layer, service } = before as DesignTables['classes']
      return { ...said, ...(layer && { layer }), ...(service && { service }) }
    }
    case 'deploymentNodes':
      return { ...before, parent: (said as DesignTables['deploymentNodes']).parent } as AnyRecord
    default:
      return said
  }
}

/** What the arrow and its label say, over what only the design knows. */
function mergedLink(before: DesignTables['links'], said: DesignTables['links']): DesignTables['links'] {
  const { sync, label, kind, settings } = said
  if (linkText(before) === linkText(said)) return { ...before, sync }
  return { ...before, sync, label, kind, settings: { ...before.settings, ...settings } }
}

function mergedInteraction(
  before: Interaction,
  said: Interaction,
  isStated: ReadonlySet<string>,
): Interaction {
  const parts = partsOf(before)
  const steps = mapSteps(said.steps, (step) => {
    const known = isStated.has(step.id) ? undefined : parts.get(step.id)
    if (known?.kind !== 'step' || known.step.type !== 'message' || step.type !== 'message') return [step]
    return [{ ...known.step, ...step }]
  })
  const { name, position } = isStated.has(said.id) ? said : before
  return { ...said, name, position, steps: [...steps] }
}

/** Wires of the deployment view are links that are there already, whichever of them it draws. */
function isDrawn(table: DesignTable, design: Design, written: Design, id: string): boolean {
  const said = table === 'links' ? written.links.get(id) : undefined
  if (!said) return false
  return [...design.links.values()].some(
    ({ source, target }) => source === said.source && target === said.target,
  )
}
