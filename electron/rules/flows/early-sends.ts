import type { StepId } from '../../../shared/base/ids'
import type { CommandCall } from '../../../shared/model/command-call'
import type { Flow, FlowMessage } from './flow'
import { follow } from './follow'
import { changesStore, endsTransaction, isStore } from './messages'
import { moveAfter } from './moves'

/** One service that writes a store and sends messages. */
interface State {
  readonly open: boolean
  readonly wrote: boolean
  /** What it sent before it wrote anything. */
  readonly ahead: readonly FlowMessage[]
}

const start: State = { open: false, wrote: false, ahead: [] }

/** What services send that also write a store, with whether it leaves before their data are committed. */
export interface Send {
  readonly flow: Flow
  readonly message: FlowMessage
  readonly isEarly: boolean
}

const writesStore = (message: FlowMessage): boolean =>
  changesStore(message) && (isStore(message.to) || message.effect === 'commit')

/**
 * Messages of one effect that a service sends in a flow in which it writes a store. Early is what leaves while its
 * transaction is open, or before its first write.
 */
export function sendsIn(flow: Flow, effect: 'publish' | 'enqueue'): Send[] {
  const early = new Set<StepId>()
  const writers = flow.lifelines.filter(({ id }) =>
    flow.messages.some((message) => message.from.id === id && writesStore(message)),
  )
  const sends = flow.messages.filter(
    (message) => message.effect === effect && message.kind !== 'reply' && writers.includes(message.from),
  )
  for (const { id } of writers) {
    if (!sends.some(({ from }) => from.id === id)) continue
    follow(flow.steps, {
      start,
      key: ({ open, wrote, ahead }) => `${open} ${wrote} ${ahead.map((sent) => sent.id).join(' ')}`,
      step(state, message) {
        if (message.from.id !== id) return state
        if (message.effect === 'begin') return { ...state, open: true }
        if (writesStore(message)) {
          for (const sent of state.ahead) early.add(sent.id)
          return { open: state.open && !endsTransaction(message), wrote: true, ahead: [] }
        }
        if (message.effect === 'rollback') return { ...state, open: false }
        if (message.effect !== effect) return state
        if (state.open) early.add(message.id)
        return state.wrote || state.open ? state : { ...state, ahead: [...state.ahead, message] }
      },
    })
  }
  return sends.map((message) => ({ flow, message, isEarly: early.has(message.id) }))
}

/** Puts the first of what is sent too early after the commit, or the write, that it has to wait for. */
export function sendLater(sends: readonly Send[]): CommandCall | null {
  const first = sends.find(({ isEarly }) => isEarly)
  if (!first) return null
  const { flow, message } = first
  const own = flow.messages.filter(({ from }) => from.id === message.from.id)
  const later = own.slice(own.indexOf(message) + 1).filter(writesStore)
  const commit = later.find(({ effect }) => effect === 'commit') ?? later[0]
  return commit ? moveAfter(flow, message, commit) : null
}
