import { isBusinessStore, isExternal } from '../site'
import type { FlowMessage, Lifeline } from './flow'

/** A waiting call from one lifeline to another. */
export const isCall = ({ kind, from, to }: FlowMessage): boolean => kind === 'sync' && from.id !== to.id

/** A waiting call that leaves its process: between lifelines that do not stand for parts of the same service. */
export const isRemoteCall = (message: FlowMessage): boolean =>
  isCall(message) && message.from.site !== undefined && message.to.site !== undefined
    ? message.from.site.service.id !== message.to.site.service.id
    : isCall(message)

export const isCache = ({ site }: Lifeline): boolean =>
  site?.technology?.category === 'cache' && (site.service.settings.role ?? 'cache') === 'cache'

/** A store of business data, or what stands before one. */
export const isStore = ({ site }: Lifeline): boolean =>
  isBusinessStore(site?.technology) || site?.technology?.category === 'connection-pooler'

/** Somebody else runs it. */
export const isForeign = ({ site }: Lifeline): boolean =>
  site !== undefined && isExternal(site.service, site.technology)

/** It changes what a store keeps, or ends the transaction that does. */
export const changesStore = ({ effect, to }: FlowMessage): boolean =>
  (effect === 'write' || effect === 'commit') && !isCache(to)

/** It opens or ends a transaction. */
export const endsTransaction = ({ effect }: FlowMessage): boolean =>
  effect === 'commit' || effect === 'rollback'

/** ms after which a call waits no longer; `undefined`: nobody says. */
export const timeoutOf = ({ message, link }: FlowMessage): number | undefined =>
  message.timeoutMs ?? link?.settings.timeoutMs

/** The timeout that another call between the same two states itself: none where their link has one. */
export const timeoutLike = ({ message, link }: FlowMessage, usual: number): number | undefined =>
  message.timeoutMs ?? (link?.settings.timeoutMs === undefined ? usual : undefined)
