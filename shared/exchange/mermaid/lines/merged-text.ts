import { lineSubject } from './line-subject'
import { matchedLines } from './matched-lines'

/** A line whatever its spaces are: people write `a-->b`, an export `a --> b`. */
const bare = (line: string): string => line.replace(/\s+/g, '')

/** Lines that say nothing of the design: empty ones, and comments of a person. */
export const isOwnLine = (line: string): boolean => /^\s*(?:%%(?!\s*pentarch:|\{).*)?$/.test(line)

/**
 * A text that somebody wrote, after an edit of the design: only the lines that the edit touches are other ones. A line
 * that says the same in other words gives way where it stands; what is new stands behind what it stands behind in the
 * export.
 *
 * @param base the export of the design that the text shows
 * @param next the export of the design after the edit
 */
export function mergedText(text: string, base: string, next: string): string {
  if (text === base) return next
  const written = text.split('\n')
  const [before, after] = withoutSameComments(base.split('\n'), next.split('\n'))
  const inText = matchedLines(before.map(bare), written.map(bare))
  const inAfter = matchedLines(before, after)
  const merge = new Merge(written, inText)
  const from = new Int32Array(after.length).fill(-1)
  for (const [index, at] of inAfter.entries()) if (at >= 0) from[at] = index
  for (const { gone, come } of changes(before, after, inAfter, from)) merge.change(gone, come)
  return merge.text(after, from)

  function changes(a: readonly string[], b: readonly string[], to: Int32Array, back: Int32Array): Change[] {
    const found: Change[] = []
    for (let [x, y] = [0, 0]; x < a.length || y < b.length; ) {
      if (x < a.length && y < b.length && to[x] === y) {
        x += 1
        y += 1
        continue
      }
      const change: Change = { gone: [], come: [] }
      for (; x < a.length && to[x] === -1; x += 1) change.gone.push({ line: a[x] ?? '', at: x })
      for (; y < b.length && back[y] === -1; y += 1) change.come.push({ line: b[y] ?? '', at: y })
      found.push(change)
    }
    return found
  }
}

/** Two exports without the comments of a person that both have: these stay where the person has them. */
function withoutSameComments(a: readonly string[], b: readonly string[]): readonly [string[], string[]] {
  const count = (lines: readonly string[]): Map<string, number> => {
    const found = new Map<string, number>()
    for (const line of lines.filter(isOwnLine)) found.set(bare(line), (found.get(bare(line)) ?? 0) + 1)
    return found
  }
  const inB = count(b)
  const shared = [...count(a)].map(([line, times]) => [line, Math.min(times, inB.get(line) ?? 0)] as const)
  const without = (lines: readonly string[]): string[] => {
    const left = new Map(shared)
    return lines.filter((line) => {
      const times = left.get(bare(line)) ?? 0
      left.set(bare(line), times - 1)
      return times <= 0
    })
  }
  return [without(a), without(b)]
}

interface Placed {
  readonly line: string
  readonly at: number
}
interface Change {
  readonly gone: Placed[]
  readonly come: Placed[]
}

/** A place in the text whose line goes. */
interface Free {
  readonly subject: string | null
  readonly place: number
  /** Whether the line stood there as the export had it. */
  readonly isThere: boolean
}

class Merge {
  readonly #written: readonly string[]
  readonly #inText: Int32Array
  /** Lines of the text that the export has no equal of, by what they are about. */
  readonly #otherwise = new Map<string, number[]>()
  readonly #replaced = new Map<number, string | null>()
  /** Lines of the next export that have a place in the text. */
  readonly #places = new Map<number, number>()

  constructor(written: readonly string[], inText: Int32Array) {
    this.#written = written
    this.#inText = inText
    const known = new Set(inText)
    for (const [at, line] of written.entries()) {
      const subject = known.has(at) ? null : lineSubject(line)
      if (subject !== null) this.#otherwise.set(subject, [...(this.#otherwise.get(subject) ?? []), at])
    }
  }

  /** Notes what one stretch of changed lines does to the text. */
  change(gone: readonly Placed[], come: readonly Placed[]): void {
    const free: Free[] = gone.flatMap(({ line, at }) => {
      const known = this.#inText[at] ?? -1
      const subject = lineSubject(line)
      const place = known >= 0 ? known : this.#take(subject)
      return place === undefined ? [] : [{ subject, place, isThere: known >= 0 }]
    })
    for (const { place } of free) this.#replaced.set(place, null)
    // Lines that stay about the same first; where the stretch is there as it was, in its order.
    let last = -1
    const bounds = come.map(({ line, at }) => {
      const subject = lineSubject(line)
      const same = free.findIndex(
        (each) => subject !== null && each.subject === subject && (!each.isThere || each.place > last),
      )
      const [found] = same >= 0 ? free.splice(same, 1) : []
      const place = found?.place ?? this.#take(subject)
      if (place !== undefined) this.#put(line, at, place)
      if (found?.isThere) last = found.place
      return found?.isThere ? found.place : null
    })
    const above = [...bounds, Number.POSITIVE_INFINITY]
    for (let n = bounds.length - 1; n >= 0; n -= 1) above[n] = bounds[n] ?? above[n + 1] ?? null
    let below = -1
    for (const [n, { line, at }] of come.entries()) {
      below = bounds[n] ?? below
      if (this.#places.has(at)) continue
      const next = free.findIndex(
        ({ place, isThere }) => isThere && place > below && place < (above[n] ?? place + 1),
      )
      const [found] = next >= 0 ? free.splice(next, 1) : []
      if (!found) continue
      this.#put(line, at, found.place)
      below = found.place
    }
  }

  text(after: readonly string[], from: Int32Array): string {
    const behind = new Map<number, string[]>()
    let last = -1
    for (const [at, line] of after.entries()) {
      const base = from[at] ?? -1
      const place = base >= 0 ? (this.#inText[base] ?? -1) : (this.#places.get(at) ?? -1)
      if (place >= 0) last = place
      else if (base < 0) behind.set(last, [...(behind.get(last) ?? []), line])
    }
    const lines = [...(behind.get(-1) ?? [])]
    for (const [at, line] of this.#written.entries()) {
      const replaced = this.#replaced.get(at)
      if (replaced === undefined) lines.push(line)
      else if (replaced !== null) lines.push(replaced)
      lines.push(...(behind.get(at) ?? []))
    }
    return lines.join('\n')
  }

  #take(subject: string | null): number | undefined {
    return subject === null ? undefined : this.#otherwise.get(subject)?.shift()
  }

  #put(line: string, at: number, place: number): void {
    const indent = /^\s*/.exec(this.#written[place] ?? '')?.[0] ?? ''
    this.#replaced.set(place, indent + line.trim())
    this.#places.set(at, place)
  }
}

/** The export of a design with the empty lines and comments that a person wrote into a text of it, where they stood. */
export function exportWithOwnLines(text: string, exported: string): string {
  const [written, lines] = [text.split('\n'), exported.split('\n')]
  const inText = matchedLines(lines.map(bare), written.map(bare))
  const exportedComments = new Set(lines.map(bare).filter((line) => line.startsWith('%%')))
  // A comment that the design keeps stands in the export already.
  const isOwn = (line: string): boolean => isOwnLine(line) && !exportedComments.has(bare(line))
  const result: string[] = []
  let at = 0
  for (const [index, line] of lines.entries()) {
    const place = inText[index] ?? -1
    if (place >= 0) {
      result.push(
        ...written.slice(at, place).filter(isOwn),
        written[place]?.trim() === line.trim() ? written[place] : line,
      )
      at = place + 1
    } else result.push(line)
  }
  return [...result, ...written.slice(at).filter(isOwn)].join('\n')
}
