import arrangeCommand from '../../../../shared/commands/class/arrange-classes.command'
import resetLines from '../../../../shared/commands/line/reset-lines.command'
import { shapedLines } from '../../../../shared/model/line-course'
import { call } from '../../../../shared/commands/define-command'
import { run } from '../../../state/edit'
import { runLayout } from '../../layout/run-layout'
import { openClassView } from '../adapter/open-class-view'
import { useClassCanvas } from '../class-canvas-state'
import { classGraph, classPlacements } from './class-layout'

/** Gives every class of the open design a new place. */
export const { arrange: arrangeClasses, cancel: cancelArrange } = runLayout({
  question(design) {
    const open = openClassView()
    return open && open.view.nodes.length > 0 ? classGraph(design, open.view) : null
  },
  take: (design, answer) =>
    run([
      call(arrangeCommand, { placements: classPlacements(answer, design) }),
      call(resetLines, { lines: shapedLines(design.lineCourses, design.classRelations) }),
    ]),
  tell: (arranging) => useClassCanvas.setState({ arranging }),
  count: ({ classes }) => classes.size,
  bounds: () => openClassView()?.view.bounds ?? null,
})
