import { messagesOf } from '../../../../shared/model/interaction/walk-steps'
import { scrollToElements } from '../../viewport'
import { openSequence } from '../adapter/open-sequence'
import { useSequence } from '../sequence-state'

/** Begins the walk through the messages at the first, going on by itself. */
export function play(): void {
  const open = openSequence()
  const first = open && messagesOf(open.interaction)[0]
  if (!first) return
  useSequence.setState({ playback: { message: first.id, running: true }, editing: null })
  scrollToElements([first.id])
}

export const stopPlaying = (): void => useSequence.setState({ playback: null })

export function pauseOrGoOn(): void {
  const { playback } = useSequence.getState()
  if (!playback) return
  const open = openSequence()
  const last = open && messagesOf(open.interaction).at(-1)
  if (!playback.running && last?.id === playback.message) play()
  else useSequence.setState({ playback: { ...playback, running: !playback.running } })
}

/** Goes to the next message, or to the one before; at the ends it stays. @returns whether there was one */
export function stepBy(by: 1 | -1): boolean {
  const open = openSequence()
  const { playback } = useSequence.getState()
  if (!open || !playback) return false
  const messages = messagesOf(open.interaction)
  const next = messages[messages.findIndex(({ id }) => id === playback.message) + by]
  if (!next) {
    useSequence.setState({ playback: { ...playback, running: false } })
    return false
  }
  useSequence.setState({ playback: { ...playback, message: next.id } })
  scrollToElements([next.id])
  return true
}
