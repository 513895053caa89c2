import type { Layer } from '../../shared/model/layer'
import { isExternal, type LinkSite } from './site'

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
export function layerStep({ link, source, target, targetTechnology }: LinkSite): 'down' | 'up' | null {
  const from = ranks[source.layer]
  const to = ranks[target.layer]
  if (!from || !to || source.layer === target.layer) return null
  if (link.kind === 'monitors' || link.kind === 'replicate') return null
  if (isExternal(target, targetTechnology)) return null
  return from[0] > to[1] ? 'up' : 'down'
}
