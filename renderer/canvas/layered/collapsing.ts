import type { ElementId } from '../../../shared/base/ids'
import setCollapsed from '../../../shared/commands/collapse/set-collapsed.command'
import { call } from '../../../shared/commands/define-command'
import { groupOf } from '../../../shared/model/group'
import type { Layer } from '../../../shared/model/layer'
import type { Block } from '../../../shared/views/layered/collapsed'
import { openDesign, run } from '../../state/edit'
import { useStudio } from '../../state/studio-store'
import type { Collapsing } from '../collapsing-view'
import { openView } from './adapter/open-view'

export const collapseTexts = {
  collapse: { en: 'Collapse', zh: '折叠' },
  expand: { en: 'Expand', zh: '展开' },
} as const

/** Shows a lane as one block, or again as what stands in it. */
export function toggleLane(lane: Layer): void {
  const collapsed = openDesign()?.collapsedLanes.has(lane) !== true
  run(
    call(setCollapsed, { lanes: [lane], groups: [], collapsed }),
    collapsed ? collapseTexts.collapse : collapseTexts.expand,
  )
}

/** The block that an element is shown as, or that it stands for. */
function blockOf(id: ElementId): Block | undefined {
  const { blocks, standsFor } = openView()?.shown ?? {}
  return blocks?.get(standsFor?.get(id) ?? id)
}

function expand(blocks: readonly Block[]): void {
  const lanes = blocks.flatMap(({ of }) => (of.kind === 'lane' ? [of.lane] : []))
  const groups = blocks.flatMap(({ of }) => (of.kind === 'group' ? [of.group] : []))
  run(call(setCollapsed, { lanes, groups, collapsed: false }), collapseTexts.expand)
}

/** Shows what a block holds. @returns false where a service stands for nothing but itself */
export function expandBlock(id: ElementId): boolean {
  const block = blockOf(id)
  if (block) expand([block])
  return block !== undefined
}

/** Whether anything is selected that stands in a lane. */
function canToggle(): boolean {
  const design = openDesign()
  return design !== null && [...useStudio.getState().selection].some((id) => design.services.has(id))
}

/** Expands the selected blocks; where none is selected, collapses the groups or else the lanes of what is. */
function toggle(): void {
  const design = openDesign()
  if (!design) return
  const { selection } = useStudio.getState()
  const blocks = new Set([...selection].flatMap((id) => blockOf(id) ?? []))
  if (blocks.size > 0) {
    expand([...blocks])
    return
  }
  const services = [...selection].flatMap((id) => design.services.get(id) ?? [])
  const groups = new Set(services.flatMap(({ id }) => groupOf(design, id)?.id ?? []))
  const lanes = new Set(groups.size > 0 ? [] : services.map(({ layer }) => layer))
  run(call(setCollapsed, { lanes: [...lanes], groups: [...groups], collapsed: true }), collapseTexts.collapse)
}

/** Expands all lanes and groups. */
function expandAll(): void {
  const blocks = openView()?.shown.blocks
  if (blocks && blocks.size > 0) expand([...blocks.values()])
}

/** Whether anything is collapsed in the layered view of the open design. */
function isAnyCollapsed(): boolean {
  const design = openDesign()
  return (
    design !== null &&
    (design.collapsedLanes.size > 0 || [...design.groups.values()].some(({ collapsed }) => collapsed))
  )
}

/** What an element of the layered view stands for, itself included; `null` where nothing is collapsed. */
const heldBy = (element: ElementId): readonly ElementId[] | null =>
  isAnyCollapsed() ? (openView()?.shown.holds.get(element) ?? null) : null

/** What the layered view collapses: lanes and groups of services. */
export const layeredCollapsing: Collapsing = { canToggle, toggle, expandAll, isAnyCollapsed, heldBy }
