/** Takes items out smallest first; equal ones in the order of their insertion. */
export interface Heap<T> {
  push(cost: number, item: T): void
  pop(): { readonly cost: number; readonly item: T } | undefined
}

/** A binary heap: push and pop in O(log n). */
export function createHeap<T>(): Heap<T> {
  const entries: { cost: number; order: number; item: T }[] = []
  let order = 0
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [entries[a], entries[b]]
    return x !== undefined && y !== undefined && (x.cost < y.cost || (x.cost === y.cost && x.order < y.order))
  }
  const swap = (a: number, b: number): void => {
    const [x, y] = [entries[a], entries[b]]
    if (x && y) [entries[a], entries[b]] = [y, x]
  }
  return {
    push(cost, item) {
      entries.push({ cost, order: order++, item })
      for (let i = entries.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1
        if (!isBefore(i, parent)) break
        swap(i, parent)
        i = parent
      }
    },
    pop() {
      swap(0, entries.length - 1)
      const top = entries.pop()
      for (let i = 0; ; ) {
        let least = i
        for (const child of [2 * i + 1, 2 * i + 2]) if (isBefore(child, least)) least = child
        if (least === i) return top
        swap(i, least)
        i = least
      }
    },
  }
}
