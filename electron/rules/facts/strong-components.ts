/** A place to walk from: its edges lead to others of its kind. */
interface Walkable<N> {
  /** A small number of its own, for tables with a row for each. */
  readonly slot: number
  readonly out: readonly { readonly target: N }[]
}

/**
 * Strongly connected components of the graph that the followed edges make, in the order in which Tarjan's algorithm
 * (1972) closes them: what a component leads to is closed before it. What has no followed edge is left out. On an explicit
 * stack, so that depth is no limit. Which components there are does not depend on the order of nodes or edges.
 * @param slots above every slot of a node
 */
export function strongComponents<N extends Walkable<N>>(
  nodes: Iterable<N>,
  slots: number,
  follows: (edge: N['out'][number]) => boolean,
): readonly (readonly N[])[] {
  const index = new Int32Array(slots).fill(-1)
  const low = new Int32Array(slots)
  const next = new Int32Array(slots)
  const isClosed = new Uint8Array(slots)
  const found: N[][] = []
  const open: N[] = []
  const path: N[] = []
  let count = 0

  const enter = (node: N): void => {
    index[node.slot] = low[node.slot] = count
    count += 1
    open.push(node)
    path.push(node)
  }
  const lower = (node: N, to: number): void => {
    if (to < (low[node.slot] ?? 0)) low[node.slot] = to
  }
  const close = (root: N): void => {
    const members = open.splice(open.lastIndexOf(root))
    for (const { slot } of members) isClosed[slot] = 1
    found.push(members)
  }

  for (const start of nodes) {
    if (index[start.slot] !== -1 || !start.out.some(follows)) continue
    enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { slot } = top
      const edge = top.out[next[slot] ?? 0]
      if (edge) {
        next[slot] = (next[slot] ?? 0) + 1
        const { target } = edge
        if (!follows(edge)) continue
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
