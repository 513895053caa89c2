import type { PackageId } from '../../../../shared/base/ids'
import arrangeCommand from '../../../../shared/commands/class/arrange-classes.command'
import { call } from '../../../../shared/commands/define-command'
import resetLines from '../../../../shared/commands/line/reset-lines.command'
import type { ClassPlacement } from '../../../../shared/model/classes/class-placement'
import type { Design } from '../../../../shared/model/design'
import { shapedLines } from '../../../../shared/model/line-course'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import { run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { arrangedTexts } from '../../layout/layout-texts'
import { runLayout } from '../../layout/run-layout'
import { classesWithin, openClassView, wholeClassView } from '../adapter/open-class-view'
import { classGraph, classPlacements } from './class-layout'
import { rankedPlacements, selectedClassPlacements } from './ranked-placements'
import { wellShaped } from './well-shaped'

/** From this many classes on, the layout engine takes longer than people wait. */
const many = 200

/** Takes places over; relations between classes that are laid out then find their own way. */
const taking =
  (design: Design, laidOut: { has(id: string): boolean }) =>
  (placements: readonly ClassPlacement[]): void => {
    const relations = [...design.classRelations].filter(
      ([, { source, target }]) => laidOut.has(source) && laidOut.has(target),
    )
    run([
      call(arrangeCommand, { placements: [...placements] }),
      call(resetLines, { lines: shapedLines(design.lineCourses, new Map(relations)) }),
    ])
  }

/** Where all classes stand, those in blocks as well. */
const everything = (design: Design): ClassView | null => {
  const view = openClassView()?.view
  return view ? wholeClassView(design, view) : null
}

/** Gives every class of the open design a new place. */
export const arrangeClasses = (): Promise<void> =>
  runLayout((design) => {
    const view = everything(design)
    if (!view || view.nodes.length === 0) return null
    return {
      says: arrangedTexts('classes', view.nodes.length),
      find:
        view.nodes.length < many
          ? {
              ask: classGraph(design, view),
              read: (answer) => wellShaped(classPlacements(answer, design), design, view),
            }
          : { found: rankedPlacements(design, view) },
      take: taking(design, design.classes),
      show: () => openClassView()?.view.bounds ?? null,
    }
  })

/** Gives the selected classes, and those in selected packages, new places where they stand; all others stay. */
export const arrangeSelectedClasses = (): Promise<void> =>
  runLayout((design) => {
    const view = everything(design)
    const { selection } = useStudio.getState()
    const packages = [...selection].filter((id): id is PackageId => design.packages.has(id))
    const chosen = new Set([
      ...[...design.classes.values()].map(({ id }) => id).filter((id) => selection.has(id)),
      ...packages.flatMap((id) => classesWithin(design, id)),
    ])
    if (!view || chosen.size < 2) return null
    return {
      says: arrangedTexts('classes', chosen.size, 'selected'),
      find: { found: selectedClassPlacements(design, view, chosen) },
      take: taking(design, chosen),
      show: () => null,
    }
  })
