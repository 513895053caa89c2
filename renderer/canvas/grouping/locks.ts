import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import arrange from '../../../shared/commands/layout/arrange.command'
import setLocks from '../../../shared/commands/lock/set-locks.command'
import { foundPlaces } from '../../../shared/views/layered/place-nodes'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify, useStudio } from '../../state/studio-store'
import { groupable } from './group-edits'

export const lockTexts = {
  lock: { en: 'Lock', zh: '锁定' },
  unlock: { en: 'Unlock', zh: '解锁' },
} as const

/** Whether an element of the open design is locked. */
export const isHeldFast = (id: string): boolean => openDesign()?.locks.has(id) === true

/** Whether all that is selected and can be locked is. */
export function isSelectionLocked(): boolean {
  const elements = groupable()
  return elements.length > 0 && elements.every(isHeldFast)
}

/** Unlocks what is selected where all of it is locked; else locks it, at the places where it is seen. */
export function toggleLocks(): void {
  const design = openDesign()
  const elements = groupable()
  if (!design || elements.length === 0) return
  const locked = !elements.every(isHeldFast)
  const chosen = new Set<string>(elements)
  const placements = locked ? foundPlaces(design).filter(({ id }) => chosen.has(id)) : []
  run(
    [...(placements.length > 0 ? [call(arrange, { placements })] : []), call(setLocks, { elements, locked })],
    locked ? lockTexts.lock : lockTexts.unlock,
  )
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
