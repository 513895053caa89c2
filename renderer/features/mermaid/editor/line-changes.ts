import { matchedLines } from '../../../../shared/exchange/mermaid/lines/matched-lines'

/** What comes in place of a part of a text. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The changes that make one text of another, line by line: what stays is not touched, and the cursor stays with it. */
export function lineChanges(before: string, after: string): Change[] {
  if (before === '') return after === '' ? [] : [{ from: 0, to: 0, insert: after }]
  const [a, b] = [before.split('\n'), after.split('\n')]
  const to = matchedLines(a, b)
  const starts = [0]
  for (const line of a) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const end = before.length
  const changes: Change[] = []
  let [x, y] = [0, 0]
  const put = (untilX: number, untilY: number): void => {
    if (x === untilX && y === untilY) return
    const isLast = untilX === a.length
    const lines = b.slice(y, untilY)
    const from = starts[x] ?? 0
    // The last line has no end of its own: what comes or goes there takes the end of the line before it.
    const insert = isLast ? lines.join('\n') : lines.map((line) => `${line}\n`).join('')
    const joins = isLast && (x === a.length || lines.length === 0) && x > 0
    changes.push(
      trimmed(before, {
        from: joins ? Math.min(from - 1, end) : from,
        to: isLast ? end : (starts[untilX] ?? end),
        insert: joins && lines.length > 0 ? `\n${insert}` : insert,
      }),
    )
  }
  for (const [at, place] of to.entries()) {
    if (place < 0) continue
    put(at, place)
    x = at + 1
    y = place + 1
  }
  put(a.length, b.length)
  return changes
}

/** A change without what it leaves as it is at its beginning and its end. */
function trimmed(text: string, { from, to, insert }: Change): Change {
  const most = Math.min(to - from, insert.length)
  let start = 0
  while (start < most && text[from + start] === insert[start]) start += 1
  let end = 0
  while (end < most - start && text[to - 1 - end] === insert[insert.length - 1 - end]) end += 1
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) }
}
