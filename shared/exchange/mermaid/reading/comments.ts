/** Data that rides in a comment which only Pentarch reads, with the line of the text that it stands on, from 1. */
export interface DataComment {
  readonly line: number
  readonly data: Readonly<Record<string, unknown>>
}

const pattern = /^\s*%% pentarch: (\{.*\})\s*$/

/** The comments of a text that carry data. What is no JSON object is a comment like any other. */
export function dataComments(text: string): DataComment[] {
  return text.split('\n').flatMap((line, index) => {
    const json = pattern.exec(line)?.[1]
    if (json === undefined) return []
    const data = readObject(json)
    return data ? [{ line: index + 1, data }] : []
  })
}

function readObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(json)
    return isObject(data) ? data : null
  } catch {
    return null
  }
}

const isObject = (data: unknown): data is DataComment['data'] =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Comments by what they are about: `node` gives those with a text under `node`, by that text. */
export function commentsAbout(
  comments: readonly DataComment[],
  key: string,
): ReadonlyMap<string, DataComment['data']> {
  const about = new Map<string, DataComment['data']>()
  for (const { data } of comments) {
    const subject = data[key]
    if (typeof subject === 'string' && !about.has(subject)) about.set(subject, data)
  }
  return about
}

/** The comment that belongs to a line: it stands right behind it. */
export function commentBehind(
  comments: ReadonlyMap<number, DataComment['data']>,
  line: number | null,
  key: string,
): DataComment['data'] | null {
  const data = line === null ? undefined : comments.get(line + 1)
  return data && key in data ? data : null
}

/** Comments by the line that they stand on. */
export const commentsByLine = (comments: readonly DataComment[]): ReadonlyMap<number, DataComment['data']> =>
  new Map(comments.map(({ line, data }) => [line, data]))
