/** A place to walk from: its edges lead to others of its kind. */
interface Walkable<N> {
  /** A small number of its own, for tables with a row for each. */
  readonly slot: number
  readonly out: readonly { readonly target: N }[]
}

/** Nodes component by component: each begins where the one before it ends, and a single node is a component, too. */
export interface Components<N> {
  readonly nodes: readonly N[]
  /** For each component the place after its last node. */
  readonly ends: readonly number[]
}

/**
 * Strongly connected components of the graph that the followed edges make, in the order in which Tarjan's algorithm
 * (1972) closes them: what a component leads to is closed before it. What has no followed edge is left out. On an explicit
 * stack, so that depth is no limit. Which components there are does not depend on the order of nodes or edges.
 * @param nodes where there may be gaps
 * @param slots above every slot of a node
 */
export function strongComponents<N extends Walkable<N>>(
  nodes: Iterable<N | undefined>,
  slots: number,
  follows: (edge: N['out'][number]) => boolean,
): Components<N> {
  /** In the order of entering, from 1; 0: not entered yet; above every such number: closed. */
  const index = new Int32Array(slots)
  const low = new Int32Array(slots)
  const next = new Int32Array(slots)
  const closed = slots + 1
  const found: N[] = []
  const ends: number[] = []
  const open: N[] = []
  const path: N[] = []
  let count = 0

  const enter = (node: N): void => {
    count += 1
    index[node.slot] = low[node.slot] = count
    open.push(node)
    path.push(node)
  }
  const close = (root: N): void => {
    for (let member = open.pop(); member; member = open.pop()) {
      index[member.slot] = closed
      found.push(member)
      if (member === root) break
    }
    ends.push(found.length)
  }

  for (const start of nodes) {
    if (!start || start.out.length === 0 || index[start.slot] !== 0 || !start.out.some(follows)) continue
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { slot, out } = top
      let lowest = low[slot] ?? 0
      let at = next[slot] ?? 0
      let inner: N | undefined
      for (; at < out.length && !inner; at += 1) {
        const edge = out[at]
        if (!edge || !follows(edge)) continue
        const seen = index[edge.target.slot] ?? 0
        if (seen === 0) inner = edge.target
        else if (seen < lowest) lowest = seen
      }
      next[slot] = at
      low[slot] = lowest
      if (inner) {
        enter(inner)
        continue
      }
      path.pop()
      const below = path.at(-1)
      if (below && lowest < (low[below.slot] ?? 0)) low[below.slot] = lowest
      if (lowest === index[slot]) close(top)
    }
  }
  return { nodes: found, ends }
}

/** Components of more than one node: their nodes reach each other, and so themselves. */
export function circlesIn<N>({ nodes, ends }: Components<N>): N[][] {
  const circles: N[][] = []
  let start = 0
  for (const end of ends) {
    if (end - start > 1) circles.push(nodes.slice(start, end))
    start = end
  }
  return circles
}
