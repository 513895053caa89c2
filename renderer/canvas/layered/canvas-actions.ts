import { type ElementId, type ServiceId, serviceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import pasteElements, { type Fragment } from '../../../shared/commands/elements/paste-elements.command'
import type { DesignPatch } from '../../../shared/model/patch'
import { readClipboard, writeClipboard } from '../../state/clipboard'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { drawnState, notify, useStudio } from '../../state/studio-store'
import { focusCanvas } from '../stage'
import { scrollToElements } from '../viewport'
import { allPlaces, openView } from './adapter/open-view'
import { useCanvas } from './canvas-state'
import { fragmentOf, fragmentText, parseFragment } from './gestures/fragment'
import { freeShift } from './gestures/free-shift'

export const duplicateLabel: Localized = { en: 'Duplicate', zh: '复制一份' }

const texts = {
  cut: { en: 'Cut', zh: '剪切' },
  foreign: {
    en: 'The clipboard holds no services. Copy some in Pentarch, then paste them here.',
    zh: '剪贴板中没有服务。请先在五维架构中复制服务，再粘贴到这里。',
  },
} as const

/** The selected elements of the open design, by kind. */
function selected(): { services: ServiceId[]; elements: ReadonlySet<ElementId> } {
  const { selection } = useStudio.getState()
  const design = openDesign()
  const services = design ? [...design.services.values()].map(({ id }) => id) : []
  return { services: services.filter((id) => selection.has(id)), elements: selection }
}

/** Services that an edit added. */
export const addedServices = (patches: readonly DesignPatch[]): ServiceId[] =>
  patches.flatMap((patch) =>
    patch.table === 'services' && patch.before === null ? [serviceId(patch.id)] : [],
  )

/** Selects services and, where they are out of sight, moves the canvas as little as brings them into view. */
export function selectAndShow(services: readonly ServiceId[]): void {
  select(services)
  scrollToElements(services)
}

export function selectAll(): void {
  const design = openDesign()
  if (!design) return
  const services = [...design.services.values()].map(({ id }) => id)
  const links = [...design.links.values()].map(({ id }) => id)
  select([...services, ...links])
}

/** Deletes what is selected, services together with their links. */
export function deleteSelection(): void {
  const design = openDesign()
  const { services, elements } = selected()
  if (!design || elements.size === 0) return
  const links = [...design.links.values()].flatMap(({ id }) => (elements.has(id) ? [id] : []))
  run(call(deleteElements, { services, links }))
  // What had the focus is gone.
  drawnState.whenShown(focusCanvas)
}

/** Puts the selected services and the links among them on the clipboard. @returns false where there was nothing to. */
export async function copySelection(): Promise<boolean> {
  const open = openView()
  const { services, elements } = selected()
  if (!open || services.length === 0) return false
  return writeClipboard(fragmentText(fragmentOf(open.design, allPlaces(open), elements)))
}

export async function cutSelection(): Promise<void> {
  const { services } = selected()
  if (!(await copySelection())) return
  run(call(deleteElements, { services, links: [] }), texts.cut)
  // What had the focus is gone.
  drawnState.whenShown(focusCanvas)
}

/** Adds what the clipboard holds, at the next free place to the right. Says so where it holds something else. */
export async function pasteFromClipboard(): Promise<void> {
  if (!openDesign()) return
  const text = await readClipboard()
  if (text === null) return
  const fragment = parseFragment(text)
  if (!fragment) {
    notify('info', texts.foreign)
    return
  }
  pasteBeside(fragment)
}

/** Adds a copy of the selected services and of the links among them beside the originals. */
export function duplicateSelection(): void {
  const open = openView()
  const { services, elements } = selected()
  if (!open || services.length === 0) return
  pasteBeside(fragmentOf(open.design, allPlaces(open), elements), duplicateLabel)
}

function pasteBeside(fragment: Fragment, label?: Localized): void {
  const open = openView()
  if (open) pasteFragment(fragment, { dx: freeShift(open.view, fragment), ...(label ? { label } : {}) })
}

/** Adds a copy of services and of the links among them; selection and focus go to it. @param dx px to the right of the originals */
export function pasteFragment(
  fragment: Fragment,
  { dx, label }: { readonly dx: number; readonly label?: Localized },
): void {
  const applied = run(call(pasteElements, { fragment, dx, dy: 0 }), label)
  if (!applied.ok) return
  const added = addedServices(applied.value)
  selectAndShow(added)
  useCanvas.setState({ focus: added[0] ?? null })
}
