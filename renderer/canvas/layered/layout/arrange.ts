import { call } from '../../../../shared/commands/define-command'
import arrangeCommand from '../../../../shared/commands/layout/arrange.command'
import resetLines from '../../../../shared/commands/line/reset-lines.command'
import type { Design } from '../../../../shared/model/design'
import { shapedLines } from '../../../../shared/model/line-course'
import type { Placement } from '../../../../shared/model/placement'
import { run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { arrangedTexts } from '../../layout/layout-texts'
import { runLayout } from '../../layout/run-layout'
import { openView } from '../adapter/open-view'
import { elkGraph, lanePlacements, orderIn } from './lane-layout'
import { laneOrder } from './lane-order'
import { selectedPlacements } from './selected-placements'

/** From this many services on, the layout engine takes longer than people wait, and finds longer links. */
const many = 100

/** Takes places over; links between services that are laid out then find their own way. */
const taking =
  (design: Design, laidOut: { has(id: string): boolean }) =>
  (placements: readonly Placement[]): void => {
    const links = [...design.links].filter(
      ([, { source, target }]) => laidOut.has(source) && laidOut.has(target),
    )
    run([
      call(arrangeCommand, { placements: [...placements] }),
      call(resetLines, { lines: shapedLines(design.lineCourses, new Map(links)) }),
    ])
  }

/** Gives every service of the open design a new place. */
export const arrange = (): Promise<void> =>
  runLayout((design) => {
    const count = design.services.size
    if (count === 0) return null
    return {
      says: arrangedTexts('services', count),
      find:
        count < many
          ? { ask: elkGraph(design), read: (answer) => lanePlacements(design, orderIn(answer)) }
          : { found: lanePlacements(design, laneOrder(design)) },
      take: taking(design, design.services),
      show: () => openView()?.view.bounds ?? null,
    }
  })

/** Gives the selected services new places where they stand; all others stay. */
export const arrangeSelection = (): Promise<void> =>
  runLayout((design) => {
    const { selection } = useStudio.getState()
    const chosen = new Set(
      [...design.services.values()].map(({ id }) => id).filter((id) => selection.has(id)),
    )
    if (chosen.size < 2) return null
    return {
      says: arrangedTexts('services', chosen.size, 'selected'),
      find: { found: selectedPlacements(design, chosen) },
      take: taking(design, chosen),
      show: () => null,
    }
  })
