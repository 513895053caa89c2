interface Edge<N> {
  readonly id: string
  readonly target: N
}

/**
 * Edges of a walk inside some nodes, depth first and in the order of ids, that lead back to where the walk came from:
 * without them there is no circle. In the order of ids.
 */
export function closingEdges<E extends Edge<N>, N extends { readonly out: readonly E[] }>(
  members: readonly N[],
  follows: (edge: E) => boolean,
): E[] {
  const inside = new Set(members)
  const seen = new Set<N>()
  const onPath = new Set<N>()
  const closing: E[] = []
  const path: { readonly node: N; readonly rest: Iterator<E, undefined> }[] = []
  const enter = (node: N): void => {
    seen.add(node)
    onPath.add(node)
    const own = node.out.filter((edge) => follows(edge) && inside.has(edge.target))
    path.push({ node, rest: own.sort(byId).values() })
  }
  for (const start of members) {
    if (!seen.has(start)) enter(start)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { done, value: edge } = top.rest.next()
      if (done) {
        onPath.delete(top.node)
        path.pop()
      } else if (onPath.has(edge.target)) closing.push(edge)
      else if (!seen.has(edge.target)) enter(edge.target)
    }
  }
  return closing.sort(byId)
}

/** The order in which everything is told whose order says nothing. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
