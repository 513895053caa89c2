import type { ClassId, ElementId, PackageId } from '../../../../shared/base/ids'
import arrangeClasses from '../../../../shared/commands/class/arrange-classes.command'
import { call } from '../../../../shared/commands/define-command'
import { commands } from '../../../../shared/commands/registry'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import { classView, type RoutedClassView } from '../../../../shared/views/classes/class-view'
import { expanded } from '../../../../shared/views/layered/collapsed'
import type { Box } from '../../../../shared/views/positioned-view'
import { openDesign, run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { asShown } from '../../layered/adapter/open-view'

let latest: { readonly design: Design; readonly revision: number; readonly view: RoutedClassView } | null =
  null

/** The class view of a design that is changed in place, worked out once for each revision. */
export function drawnClassView(design: Design, revision: number): RoutedClassView {
  if (latest?.design === design && latest.revision === revision) return latest.view
  const before = latest?.design === design ? latest.view : undefined
  latest = { design, revision, view: classView(design, new Map(), before) }
  return latest.view
}

/** The open design and where everything stands in it; `null` on the start screen. */
export function openClassView(): { readonly design: Design; readonly view: RoutedClassView } | null {
  const design = openDesign()
  return design && { design, view: drawnClassView(design, useStudio.getState().revision) }
}

/** The view of a design with nothing collapsed. */
export const wholeClassView = (design: Design, view: RoutedClassView): RoutedClassView =>
  view.shown.blocks.size === 0 ? view : classView(expanded(design))

/** The boxes of what is asked for, as far as it or what stands for it is drawn; relations by their corner points. */
export function boxesOf(view: RoutedClassView, elements: Iterable<ElementId>): Box[] {
  const wanted: ReadonlySet<string> = asShown(view.shown, new Set(elements))
  return [
    ...view.nodes.filter((node) => wanted.has(node.class)),
    ...view.packages.filter((frame) => wanted.has(frame.package)),
    ...view.routes
      .filter((route) => wanted.has(route.relation))
      .flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ]
}

/**
 * Runs commands as one step. What nobody placed yet stays where it is seen: an edit of one class moves no other.
 */
export function edit(...calls: readonly CommandCall[]): ReturnType<typeof run> {
  const [first] = calls
  const label = first && commands.get(first.command)?.label
  return run([...staying(), ...calls], label)
}

/** Places of all classes and packages that are seen and not placed. */
function staying(): CommandCall[] {
  const open = openClassView()
  if (!open) return []
  const { classPlacements } = open.design
  const empty = open.view.packages.filter(({ package: id }) => !hasClasses(open.design, id))
  const places = [
    ...open.view.shown.standing.nodes.map(({ class: id, x, y }) => ({ id, x, y })),
    ...empty.map(({ package: id, x, y }) => ({ id, x, y })),
  ].filter(({ id }) => !classPlacements.has(id))
  return places.length === 0 ? [] : [call(arrangeClasses, { placements: places })]
}

/** Classes in a package and in those within it. */
export function classesWithin(design: Design, id: PackageId): ClassId[] {
  return [...design.classes.values()]
    .filter((each) => isWithin(design, each.package, id))
    .map((each) => each.id)
}

/** Whether a package is another one or lies in it. */
export function isWithin({ packages }: Design, inner: PackageId | null, outer: PackageId): boolean {
  for (let at = inner; at !== null; at = packages.get(at)?.parent ?? null) if (at === outer) return true
  return false
}

export const packagesWithin = (design: Design, outer: PackageId): PackageId[] =>
  [...design.packages.values()].filter(({ id }) => isWithin(design, id, outer)).map(({ id }) => id)

const hasClasses = (design: Design, id: PackageId): boolean => classesWithin(design, id).length > 0
