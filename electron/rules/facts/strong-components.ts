import type { DesignGraph } from '../design-graph'
import type { LinkNode, ServiceNode } from '../nodes'

/**
 * Strongly connected components of the graph that the followed links make, in the order in which Tarjan's algorithm
 * (1972) closes them: what a component leads to is closed before it. A service without a followed link is left out.
 * On an explicit stack, so that depth is no limit. Which components there are does not depend on the order of links.
 */
export function strongComponents(
  graph: DesignGraph,
  follows: (link: LinkNode) => boolean,
): readonly (readonly ServiceNode[])[] {
  const index = new Int32Array(graph.slots('services')).fill(-1)
  const low = new Int32Array(graph.slots('services'))
  const next = new Int32Array(graph.slots('services'))
  const isClosed = new Uint8Array(graph.slots('services'))
  const found: ServiceNode[][] = []
  const open: ServiceNode[] = []
  const path: ServiceNode[] = []
  let count = 0

  const enter = (node: ServiceNode): void => {
    index[node.slot] = low[node.slot] = count
    count += 1
    open.push(node)
    path.push(node)
  }
  const lower = (node: ServiceNode, to: number): void => {
    if (to < (low[node.slot] ?? 0)) low[node.slot] = to
  }
  const close = (root: ServiceNode): void => {
    const members = open.splice(open.lastIndexOf(root))
    for (const { slot } of members) isClosed[slot] = 1
    found.push(members)
  }

  for (const start of graph.services.values()) {
    if (index[start.slot] !== -1 || !start.out.some(follows)) continue
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { slot } = top
      const link = top.out[next[slot] ?? 0]
      if (link) {
        next[slot] = (next[slot] ?? 0) + 1
        const { target } = link
        if (!follows(link)) continue
        if (index[target.slot] === -1) enter(target)
        else if (isClosed[target.slot] === 0) lower(top, index[target.slot] ?? 0)
        continue
      }
      path.pop()
      const below = path.at(-1)
      if (below) lower(below, low[slot] ?? 0)
      if (low[slot] === index[slot]) close(top)
    }
  }
  return found
}
