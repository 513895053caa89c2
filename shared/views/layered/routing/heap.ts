/** Takes numbers out cheapest first. */
export interface Heap {
  push(cost: number, item: number): void
  /** -1 where it is empty. */
  pop(): number
}

/** A binary heap: push and pop in O(log n). */
export function createHeap(): Heap {
  const costs: number[] = []
  const items: number[] = []
  const costAt = (index: number): number => costs[index] ?? Infinity
  const put = (index: number, cost: number, item: number): void => {
    costs[index] = cost
    items[index] = item
  }
  return {
    push(cost, item) {
      let hole = costs.length
      while (hole > 0) {
        const parent = (hole - 1) >> 1
        if (costAt(parent) <= cost) break
        put(hole, costAt(parent), items[parent] ?? -1)
        hole = parent
      }
      put(hole, cost, item)
    },
    pop() {
      const top = items[0] ?? -1
      const cost = costs.pop() ?? Infinity
      const item = items.pop() ?? -1
      if (costs.length === 0) return top
      let hole = 0
      for (let child = 1; child < costs.length; child = 2 * hole + 1) {
        if (costAt(child + 1) < costAt(child)) child += 1
        if (costAt(child) >= cost) break
        put(hole, costAt(child), items[child] ?? -1)
        hole = child
      }
      put(hole, cost, item)
      return top
    },
  }
}
