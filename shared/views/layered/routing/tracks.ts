/**
 * A run between two parallel others that it joins: a horizontal one in a corridor, or a vertical one in a gap. `from` and
 * `to` are where it begins and ends along its own direction. What it joins at an end comes from before it (above, or
 * left) or from after it (below, or right).
 */
export interface Run {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly fromBefore: boolean
  readonly toBefore: boolean
}

/** Runs that can be seen side by side, and the order in which they lie: level 0 above or left of all. */
export interface TrackGroup<R extends Run> {
  readonly members: readonly { readonly run: R; readonly level: number }[]
  /** At least 1. */
  readonly levels: number
}

/** Runs that come closer than this along their direction need two tracks, px. */
const beside = 8

interface Piece<R extends Run> {
  readonly run: R
  readonly low: number
  readonly high: number
  /** Ends joined from before and from after. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * Puts runs of one corridor or gap in order, so that no two that pass each other coincide and as few lines as possible
 * cross: of each two, the one comes first whose ends call for it. Groups have no run in sight of another group's.
 */
export function trackGroups<R extends Run>(runs: readonly R[]): TrackGroup<R>[] {
  const pieces = runs.map(toPiece)
  pieces.sort((a, b) => a.low - b.low || a.high - b.high || (a.run.id < b.run.id ? -1 : 1))
  const groups: Piece<R>[][] = []
  let reach = -Infinity
  for (const piece of pieces) {
    if (piece.low > reach) groups.push([])
    groups.at(-1)?.push(piece)
    reach = Math.max(reach, piece.high + beside)
  }
  return groups.map((group) => {
    const levels = levelsOf(group)
    return {
      members: group.map(({ run }, index) => ({ run, level: levels[index] ?? 0 })),
      levels: Math.max(...levels) + 1,
    }
  })
}

function toPiece<R extends Run>(run: R): Piece<R> {
  const ends = [
    { at: run.from, isBefore: run.fromBefore },
    { at: run.to, isBefore: run.toBefore },
  ]
  return {
    run,
    low: Math.min(run.from, run.to),
    high: Math.max(run.from, run.to),
    before: ends.filter(({ isBefore }) => isBefore).map(({ at }) => at),
    after: ends.filter(({ isBefore }) => !isBefore).map(({ at }) => at),
  }
}

/** Crossings, and worse, lines on top of each other, if `first` lies before `second`. */
function priceOf<R extends Run>(first: Piece<R>, second: Piece<R>): number {
  let price = 0
  for (const at of second.before) {
    if (at > first.low && at < first.high) price += 1
    if (first.after.some((other) => Math.abs(other - at) < beside)) price += 10
  }
  for (const at of first.after) if (at > second.low && at < second.high) price += 1
  return price
}

/** A level for each piece: pieces that pass each other differ, and of two orders the cheaper one is kept. */
function levelsOf<R extends Run>(pieces: readonly Piece<R>[]): number[] {
  const followers: { other: number; weight: number }[][] = pieces.map(() => [])
  const rivals: number[][] = pieces.map(() => [])
  const waiting = pieces.map(() => 0)
  pieces.forEach((a, i) => {
    for (let j = i + 1; j < pieces.length; j += 1) {
      const b = pieces[j]
      if (!b || b.low > a.high + beside) break
      rivals[i]?.push(j)
      rivals[j]?.push(i)
      const difference = priceOf(a, b) - priceOf(b, a)
      if (difference === 0) continue
      const [first, second] = difference < 0 ? [i, j] : [j, i]
      followers[first]?.push({ other: second, weight: Math.abs(difference) })
      waiting[second] = (waiting[second] ?? 0) + Math.abs(difference)
    }
  })
  const levels = pieces.map(() => -1)
  const floor = pieces.map(() => 0)
  for (let placed = 0; placed < pieces.length; placed += 1) {
    // Where wishes go round in a circle, the piece that the fewest others want before themselves breaks it.
    let next = -1
    for (let i = 0; i < pieces.length; i += 1) {
      if (levels[i] === -1 && (next === -1 || (waiting[i] ?? 0) < (waiting[next] ?? 0))) next = i
    }
    const used = new Set(rivals[next]?.map((other) => levels[other]))
    let level = floor[next] ?? 0
    while (used.has(level)) level += 1
    levels[next] = level
    for (const { other, weight } of followers[next] ?? []) {
      waiting[other] = (waiting[other] ?? 0) - weight
      floor[other] = Math.max(floor[other] ?? 0, level + 1)
    }
  }
  return levels
}
