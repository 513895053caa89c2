import type { Category, Technology } from '../../shared/catalog/technology'
import type { Layer } from '../../shared/model/layer'
import type { Service } from '../../shared/model/service'
import { isExternal, type LinkSite } from './site'

/** Lanes beside its own where a technology does honest work too, such as an in-memory store used as a broker. */
const alsoAt: { readonly [C in Category]?: readonly Layer[] } = {
  'web-framework': ['business', 'async'],
  rpc: ['business'],
  'task-queue': ['business'],
  cache: ['async'],
  'message-broker': ['data'],
  'event-log': ['data'],
  'workflow-engine': ['business', 'data', 'platform'],
  'parallel-engine': ['business', 'async', 'data'],
  'data-library': ['business'],
  'ml-library': ['data'],
  'model-server': ['api'],
  'search-engine': ['observability'],
  orm: ['data'],
  notebook: ['data', 'platform'],
}

/** Whether a lane is one in which the technology does honest work. */
export const mayStandIn = ({ layer, category }: Technology, lane: Layer): boolean =>
  lane === layer || alsoAt[category]?.includes(lane) === true

/**
 * The lane that a service counts in: where it stands, or where it belongs if it cannot stand there. A part in the wrong
 * lane is one mistake, whose repair uncovers no other.
 */
export const laneOf = (service: Service, entry: Technology | undefined): Layer =>
  entry === undefined || isExternal(service, entry) || mayStandIn(entry, service.layer)
    ? service.layer
    : entry.layer

/**
 * First and last rank of a lane on the way of a request, from the user down. Workers run business code and brokers keep
 * messages, so the asynchronous lane spans both ranks. Lanes beside that way have none.
 */
const ranks: { readonly [L in Layer]?: readonly [first: number, last: number] } = {
  client: [0, 0],
  edge: [1, 1],
  api: [2, 2],
  business: [3, 3],
  async: [3, 4],
  data: [4, 4],
}

/**
 * Which way a link leads between lanes: `down` with the requests, `up` against them. `null` where it does not lead from
 * one lane to another, watches or copies instead of depending, or ends outside the system.
 */
export function layerStep(site: LinkSite): 'down' | 'up' | null {
  const { link, source, sourceTechnology, target, targetTechnology } = site
  if (link.kind === 'monitors' || link.kind === 'replicate') return null
  if (isExternal(target, targetTechnology)) return null
  const lower = laneOf(target, targetTechnology)
  const upper = laneOf(source, sourceTechnology)
  const [from, to] = [ranks[upper], ranks[lower]]
  if (!from || !to || upper === lower) return null
  return from[0] > to[1] ? 'up' : 'down'
}
