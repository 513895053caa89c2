import { call } from '../../../../shared/commands/define-command'
import arrangeCommand from '../../../../shared/commands/layout/arrange.command'
import { run } from '../../../state/edit'
import { runLayout } from '../../layout/run-layout'
import { openView } from '../adapter/open-view'
import { useCanvas } from '../canvas-state'
import { elkGraph, lanePlacements } from './lane-layout'

/** Gives every service of the open design a new place. */
export const { arrange, cancel: cancelArrange } = runLayout({
  question: (design) => (design.services.size === 0 ? null : elkGraph(design)),
  take: (design, answer) => run(call(arrangeCommand, { placements: lanePlacements(design, answer) })),
  tell: (arranging) => useCanvas.setState({ arranging }),
  count: ({ services }) => services.size,
  bounds: () => openView()?.view.bounds ?? null,
})
