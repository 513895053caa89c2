import type { ElementId, GroupId, PackageId } from '../../../shared/base/ids'
import setCollapsed from '../../../shared/commands/collapse/set-collapsed.command'
import { call } from '../../../shared/commands/define-command'
import type { Design } from '../../../shared/model/design'
import { groupOf } from '../../../shared/model/group'
import type { ClassBlock } from '../../../shared/views/classes/positioned-classes'
import { openDesign, run } from '../../state/edit'
import { useStudio } from '../../state/studio-store'
import type { Collapsing } from '../collapsing-view'
import { collapseTexts } from '../layered/collapsing'
import { classesWithin, openClassView } from './adapter/open-class-view'

const set = (packages: readonly PackageId[], groups: readonly GroupId[], collapsed: boolean): void =>
  void run(
    call(setCollapsed, { lanes: [], groups: [...groups], packages: [...packages], collapsed }),
    collapsed ? collapseTexts.collapse : collapseTexts.expand,
  )

/** Shows a package as one block, or again with what is in it. */
export function togglePackage(id: PackageId): void {
  const collapsed = openDesign()?.collapsedPackages.has(id) !== true
  set([id], [], collapsed)
}

/** The block that an element is shown as, or that it stands for. */
function blockOf(id: ElementId): ClassBlock | undefined {
  const { blocks, standsFor } = openClassView()?.view.shown ?? {}
  return blocks?.get(standsFor?.get(id) ?? id)
}

function expand(blocks: readonly ClassBlock[]): void {
  const packages = blocks.flatMap(({ of }) => (of.kind === 'package' ? [of.package] : []))
  const groups = blocks.flatMap(({ of }) => (of.kind === 'group' ? [of.group] : []))
  set(packages, groups, false)
}

/** Shows what a block holds. @returns false where a class or package stands for nothing but itself */
export function expandBlock(id: ElementId): boolean {
  const block = blockOf(id)
  if (block) expand([block])
  return block !== undefined
}

/** What would be collapsed: selected packages with classes in them, else the groups of selected classes, else their packages. */
function collapsible(design: Design): { readonly packages: PackageId[]; readonly groups: GroupId[] } {
  const { selection } = useStudio.getState()
  const chosen = [...selection].flatMap((id) => design.packages.get(id)?.id ?? [])
  const filled = chosen.filter((id) => classesWithin(design, id).length > 0)
  if (filled.length > 0) return { packages: filled, groups: [] }
  const classes = [...selection].flatMap((id) => design.classes.get(id) ?? [])
  const groups = [...new Set(classes.flatMap(({ id }) => groupOf(design, id)?.id ?? []))]
  const packages = groups.length > 0 ? [] : classes.flatMap((each) => each.package ?? [])
  return { packages: [...new Set(packages)], groups }
}

/** What the class view collapses: packages, and groups of classes. */
export const classCollapsing: Collapsing = {
  canToggle() {
    const design = openDesign()
    if (!design) return false
    const { packages, groups } = collapsible(design)
    return packages.length + groups.length > 0
  },
  toggle() {
    const design = openDesign()
    if (!design) return
    const blocks = new Set([...useStudio.getState().selection].flatMap((id) => blockOf(id) ?? []))
    const { packages, groups } = collapsible(design)
    if (blocks.size > 0) expand([...blocks])
    else if (packages.length + groups.length > 0) set(packages, groups, true)
  },
  expandAll() {
    const blocks = openClassView()?.view.shown.blocks
    if (blocks && blocks.size > 0) expand([...blocks.values()])
  },
  isAnyCollapsed: () => (openClassView()?.view.shown.blocks.size ?? 0) > 0,
  heldBy: (element) => openClassView()?.view.shown.holds.get(element) ?? null,
}
