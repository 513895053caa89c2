import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import arrangeClasses from '../../../shared/commands/class/arrange-classes.command'
import { call } from '../../../shared/commands/define-command'
import moveNodes from '../../../shared/commands/deployment/move-nodes.command'
import arrange from '../../../shared/commands/layout/arrange.command'
import setLocks from '../../../shared/commands/lock/set-locks.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Design, DesignTables } from '../../../shared/model/design'
import { placedClasses } from '../../../shared/views/classes/placed-classes'
import { deploymentView } from '../../../shared/views/deployment/deployment-view'
import { foundPlaces } from '../../../shared/views/layered/place-nodes'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify, useStudio } from '../../state/studio-store'
import { lockable } from './group-edits'

export const lockTexts = {
  lock: { en: 'Lock', zh: '锁定' },
  unlock: { en: 'Unlock', zh: '解锁' },
} as const

/** Whether an element of the open design is locked. */
export const isHeldFast = (id: string): boolean => openDesign()?.locks.has(id) === true

/** Whether all that is selected and can be locked is. */
export function isSelectionLocked(): boolean {
  const elements = lockable()
  return elements.length > 0 && elements.every(isHeldFast)
}

/** Unlocks what is selected where all of it is locked; else locks it, at the places where it is seen. */
export function toggleLocks(): void {
  const design = openDesign()
  const elements = lockable()
  if (!design || elements.length === 0) return
  const locked = !elements.every(isHeldFast)
  run(
    [...(locked ? placesOf(design, new Set(elements)) : []), call(setLocks, { elements, locked })],
    locked ? lockTexts.lock : lockTexts.unlock,
  )
}

/** The edits that keep elements where the views found places for them. */
function placesOf(design: Design, chosen: ReadonlySet<string>): CommandCall[] {
  const placements = foundPlaces(design).filter(({ id }) => chosen.has(id))
  const classes = [...chosen].some((id) => design.classes.has(id)) ? placedClasses(design).nodes : []
  const found = classes.flatMap(({ class: id, x, y }) =>
    chosen.has(id) && !design.classPlacements.has(id) ? [{ id, x, y }] : [],
  )
  const moves = [...chosen].some((id) => design.deploymentNodes.has(id))
    ? relativePlaces(design).filter(({ id }) => chosen.has(id) && !design.deploymentPlacements.has(id))
    : []
  return [
    ...(placements.length > 0 ? [call(arrange, { placements })] : []),
    ...(found.length > 0 ? [call(arrangeClasses, { placements: found })] : []),
    ...(moves.length > 0 ? [call(moveNodes, { moves })] : []),
  ]
}

/** Where deployment nodes stand in what is round them. */
function relativePlaces(design: Design): DesignTables['deploymentPlacements'][] {
  const { nodes } = deploymentView(design)
  const boxes = new Map(nodes.map((box) => [box.node, box]))
  return nodes.map(({ node, parent, x, y }) => {
    const outer = parent === null ? undefined : boxes.get(parent)
    return { id: node, x: Math.round(x - (outer?.x ?? 0)), y: Math.round(y - (outer?.y ?? 0)) }
  })
}

/** Runs a deletion of what is selected without what is locked, which stays selected, and says that it stays. */
export function sparingLocked(remove: () => unknown): void {
  const { selection } = useStudio.getState()
  const locked = [...selection].filter(isHeldFast)
  if (locked.length === 0) {
    remove()
    return
  }
  notify('info', staysText(locked))
  select([...selection].filter((id) => !isHeldFast(id)))
  void Promise.resolve(remove()).then(() => select(locked))
}

function staysText({ length }: readonly ElementId[]): Localized {
  return length === 1
    ? { en: 'What is locked was kept. Unlock it to delete it.', zh: '已锁定的内容未被删除，请先解锁。' }
    : {
        en: `${length} locked elements were kept. Unlock them to delete them.`,
        zh: `${length} 个已锁定的元素未被删除，请先解锁。`,
      }
}
