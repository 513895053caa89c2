/** Steps of an edit script from which on two texts count as different from end to end. */
const mostSteps = 2000

/**
 * Which line of one text is which of another: the pairs of a shortest edit script, in order (Myers 1986, "An O(ND)
 * difference algorithm and its variations"). Beyond some thousand changes only the same beginning and end are found.
 *
 * @returns for each line of `a` its index in `b`, or -1
 */
export function matchedLines(a: readonly string[], b: readonly string[]): Int32Array {
  const pairs = new Int32Array(a.length).fill(-1)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) {
    pairs[start] = start
    start += 1
  }
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
    pairs[endA] = endB
  }
  for (const [x, y] of shortestScript(a.slice(start, endA), b.slice(start, endB)))
    pairs[start + x] = start + y
  return pairs
}

function shortestScript(a: readonly string[], b: readonly string[]): [number, number][] {
  const most = Math.min(a.length + b.length, mostSteps)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let steps = 0; steps <= most; steps += 1) {
    trace.push(furthest.slice(middle - steps - 1, middle + steps + 2))
    for (let k = -steps; k <= steps; k += 2) {
      const [below, above] = [furthest[middle + k - 1] ?? 0, furthest[middle + k + 1] ?? 0]
      let x = k === -steps || (k !== steps && below < above) ? above : below + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      furthest[middle + k] = x
      if (x >= a.length && x - k >= b.length) return pairsOf(trace, a.length, b.length)
    }
  }
  return []
}

/** Goes back from the end through what was reached with one step fewer each time. */
function pairsOf(trace: readonly Int32Array[], lengthA: number, lengthB: number): [number, number][] {
  const pairs: [number, number][] = []
  let [x, y] = [lengthA, lengthB]
  for (let steps = trace.length - 1; steps >= 0; steps -= 1) {
    const reached = trace[steps]
    const at = (k: number): number => reached?.[k + steps + 1] ?? 0
    const k = x - y
    const from = k === -steps || (k !== steps && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    const fromX = steps === 0 ? 0 : at(from)
    const fromY = steps === 0 ? 0 : fromX - from
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      pairs.push([x, y])
    }
    ;[x, y] = [fromX, fromY]
  }
  return pairs
}
