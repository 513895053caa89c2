import type { ElementId } from '../../../shared/base/ids'
import { headSize } from '../../../shared/shapes/sequence/sequence-metrics'
import type { Box } from '../../../shared/views/positioned-view'
import { extentOf } from '../../../shared/views/sequence/sequence-view'
import { boxAround, nowhere } from '../box-around'
import type { CanvasDriver } from '../driver'
import { openSequence } from './adapter/open-sequence'
import {
  arrange,
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from './canvas-actions'
import { callOffGesture } from './gestures/follow'
import { stopPlaying } from './gestures/playing'
import { showLifelineOf } from './gestures/use-participant-drop'
import { useSequence } from './sequence-state'

function boxOf(elements: Iterable<ElementId>): Box | null {
  const open = openSequence()
  if (!open) return null
  const wanted = new Set<ElementId>(elements)
  const { rows, fragments, lifelines, frames } = open.view
  return boxAround([
    ...rows.filter(({ id }) => wanted.has(id)).map(extentOf),
    ...fragments.filter(({ id }) => wanted.has(id)),
    ...lifelines.filter(({ participant }) => wanted.has(participant.id)).map(({ head }) => head),
    ...frames.filter(({ id }) => wanted.has(id)),
  ])
}

/** Zoom at which what a message says is still read at a glance, step by step from the top. */
const legible = 0.8

/** Heads that stay in sight, and air round them, px. */
const covered = headSize.height + 16

/** What the window can ask of the sequence view. */
export const sequenceDriver: CanvasDriver = {
  bounds: () => openSequence()?.view.bounds ?? nowhere,
  legible,
  covered,
  boxOf,
  callOff: () => {
    callOffGesture()
    useSequence.setState({ draft: null, held: null })
  },
  escape() {
    if (callOffGesture()) return true
    const { draft, playback, chord } = useSequence.getState()
    if (playback) stopPlaying()
    else useSequence.setState({ draft: null, chord: false })
    return playback !== null || draft !== null || chord
  },
  selectAll,
  deleteSelection: () => deleteSelection(),
  copySelection,
  cutSelection,
  paste: pasteFromClipboard,
  duplicateSelection,
  addService: showLifelineOf,
  arrange,
}
