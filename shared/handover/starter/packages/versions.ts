/** Versions from the first that will do to the first that will not. */
export interface VersionRange {
  readonly from: string
  readonly below: string
}

/** Which of two versions comes first: negative where it is the first one. Numbers are compared as numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let n = 0; n < Math.max(left.length, right.length); n += 1) {
    const difference = (left[n] ?? 0) - (right[n] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What two ranges have in common; `null`: nothing. */
export function inCommon(a: VersionRange, b: Partial<VersionRange>): VersionRange | null {
  const from = b.from !== undefined && compareVersions(b.from, a.from) > 0 ? b.from : a.from
  const below = b.below !== undefined && compareVersions(b.below, a.below) < 0 ? b.below : a.below
  return compareVersions(from, below) < 0 ? { from, below } : null
}
