import { call } from '../../../../shared/commands/define-command'
import arrangeCommand from '../../../../shared/commands/layout/arrange.command'
import resetLines from '../../../../shared/commands/line/reset-lines.command'
import { shapedLines } from '../../../../shared/model/line-course'
import { run } from '../../../state/edit'
import { runLayout } from '../../layout/run-layout'
import { openView } from '../adapter/open-view'
import { useCanvas } from '../canvas-state'
import { elkGraph, lanePlacements } from './lane-layout'

/** Gives every service of the open design a new place; links then find their own way. */
export const { arrange, cancel: cancelArrange } = runLayout({
  question: (design) => (design.services.size === 0 ? null : elkGraph(design)),
  take: (design, answer) =>
    run([
      call(arrangeCommand, { placements: lanePlacements(design, answer) }),
      call(resetLines, { lines: shapedLines(design.lineCourses, design.links) }),
    ]),
  tell: (arranging) => useCanvas.setState({ arranging }),
  count: ({ services }) => services.size,
  bounds: () => openView()?.view.bounds ?? null,
})
