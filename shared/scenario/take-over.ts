import { elementIdSchema } from '../base/ids'
import type { Localized } from '../base/localized'
import { ok, type Result } from '../base/result'
import { call } from '../commands/define-command'
import deleteElements from '../commands/elements/delete-elements.command'
import { idsInDesign } from '../commands/elements/piece-ids'
import { renamedPiece } from '../commands/elements/renamed-piece'
import { looseCourses } from '../commands/line/loose-courses'
import { planCall } from '../commands/registry'
import {
  copyDesign,
  type Design,
  type DesignTable,
  type DesignTables,
  designTables,
  emptyDesign,
  type MutableDesign,
} from '../model/design'
import { applyToDesign, type DesignPatch, squashDesign } from '../model/patch'
import { withReferences } from '../model/settings/references'
import { placeNodes, tooClose } from '../views/layered/place-nodes'
import { type Change, type ComparedTable, comparedTables, type DesignDifference } from './compare-designs'
import { addLines, addNeeded, type Chosen } from './needed'

/** What has to be done for a design to be in some respects as another one is. */
export interface TakenOver {
  readonly label: Localized
  readonly patches: readonly DesignPatch[]
  /** Links and relations of what comes that are left out, since their other end does not come. */
  readonly leftOut: number
}

/** Places by the table of what they are the places of. */
const placesOf = {
  services: 'placements',
  classes: 'classPlacements',
  packages: 'classPlacements',
  deploymentNodes: 'deploymentPlacements',
} as const satisfies { readonly [T in ComparedTable]?: DesignTable }

/**
 * Makes the first design in the chosen respects as the second one is: what only that has comes, with what it cannot be
 * without and with the links to what is there; what has changed becomes as it is there; what it has not goes. What comes
 * keeps its id and its place where they are free. Nothing names anything that is not there.
 */
export function takeOver(
  a: Design,
  b: Design,
  difference: DesignDifference,
  changes: readonly Change[],
): Result<TakenOver> {
  const chosen = Object.fromEntries(comparedTables.map((table) => [table, new Set<string>()])) as Chosen
  for (const change of changes) if (change.sign !== 'only-a') chosen[change.table].add(change.b)
  addNeeded(b, difference, chosen)
  const leftOut = addLines(b, difference, chosen)
  const coming = comingPatches(a, b, difference, chosen)
  const working = copyDesign(a)
  const loose = [...coming, ...looseCourses(a, coming)]
  applyToDesign(working, loose)
  const lost = changes.flatMap((change) => (change.sign === 'only-a' ? [change] : []))
  const going = planCall(
    working,
    call(deleteElements, {
      services: [],
      links: [],
      elements: lost.map(({ a: id }) => elementIdSchema.parse(id)),
    }),
  )
  if (!going.ok) return going
  return ok({
    label: { en: 'Take over from another scenario', zh: '从其他场景采纳' },
    patches: squashDesign([...loose, ...going.value]),
    leftOut,
  })
}

function comingPatches(a: Design, b: Design, difference: DesignDifference, chosen: Chosen): DesignPatch[] {
  const { pairs } = difference
  const piece = pieceOf(b, chosen)
  // What becomes of a sequence that both have is known by the ids of its parts, which stay where they can.
  const others = copyDesign(a)
  for (const id of piece.interactions.keys()) others.interactions.delete(pairs.interactions.ofB.get(id) ?? '')
  const names = new Map(idsInDesign(piece, others))
  for (const table of comparedTables) for (const [inB, inA] of pairs[table].ofB) names.set(inB, inA)
  for (const service of piece.services.values()) {
    const settings = withReferences(service.settings, (other) => (names.has(other) ? other : undefined))
    piece.services.set(service.id, { ...service, settings })
  }
  for (const each of piece.classes.values()) {
    const { service, ...rest } = each
    if (service !== undefined && !names.has(service)) piece.classes.set(each.id, rest)
  }
  const renamed = renamedPiece(piece, names)
  return designTables.flatMap((table) =>
    [...renamed[table].values()].flatMap((record) => patchFor(a, renamed, table, record)),
  )
}

/** The chosen elements of a design, and the places of those that come. */
function pieceOf(design: Design, chosen: Chosen): MutableDesign {
  const piece = emptyDesign()
  const copy = <T extends DesignTable>(table: T, id: string): void => {
    const record = design[table].get(id)
    if (record) (piece[table] as Map<string, DesignTables[T]>).set(id, record)
  }
  for (const table of comparedTables) {
    for (const id of chosen[table]) {
      copy(table, id)
      if (table in placesOf) copy(placesOf[table as keyof typeof placesOf], id)
    }
  }
  return piece
}

function patchFor(
  a: Design,
  renamed: Design,
  table: DesignTable,
  record: DesignTables[DesignTable],
): DesignPatch[] {
  const before = a[table].get(record.id) ?? null
  switch (table) {
    case 'placements':
    case 'classPlacements':
    case 'deploymentPlacements': {
      const isThere = [a.services, a.classes, a.packages, a.deploymentNodes].some((of) => of.has(record.id))
      if (isThere || !isFree(a, renamed, record.id)) return []
      break
    }
    case 'interactions': {
      const last = Math.max(0, ...[...a.interactions.values()].map(({ position }) => position))
      const position = a.interactions.get(record.id)?.position ?? last + 1
      return [{ table, id: record.id, before, after: { ...record, position } } as DesignPatch]
    }
    default:
  }
  return [{ table, id: record.id, before, after: record } as DesignPatch]
}

/** Whether a service can stand where it stood in the other design; other elements find room by themselves. */
function isFree(a: Design, renamed: Design, id: string): boolean {
  const [service, place] = [renamed.services.get(id), renamed.placements.get(id)]
  if (!service || !place) return true
  const { lanes, nodes } = placeNodes(a)
  const top = lanes.find(({ layer }) => layer === service.layer)?.y ?? 0
  return !nodes.some(
    (node) => node.layer === service.layer && tooClose(place, { x: node.x, y: node.y - top }),
  )
}
