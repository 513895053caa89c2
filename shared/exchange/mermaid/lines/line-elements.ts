import type { Design } from '../../../model/design'
import { commentsByLine, type DataComment, dataComments } from '../reading/comments'
import { statedNames } from '../text-names'
import { lineSubject } from './line-subject'

/** Keys of comments that stand right behind the line that they are about. */
const behindKeys = ['message', 'note', 'fragment', 'operand', 'box', 'relation', 'link'] as const

/** A link with an id of its own, such as `a e1@--> b`. */
const namedLink = /\s([\w.-]+)@[-=~<ox]/
/** The word by which a line calls what it brings in. */
const called =
  /^\s*(?:create\s+)?(?:(?:subgraph|namespace|class|participant|actor|box)\s+)?([\p{L}\p{N}_][\p{L}\p{N}_.-]*)\s*(?=$|[[({>:@{]|as\b)/u
const opensBody = /^\s*class\s.*\{\s*$/

/**
 * Which element each line of a text is about, by its comments and by what it calls things; `null`: none. Lines inside of
 * a class are about it.
 */
export function lineElements(text: string, design: Design): readonly (string | null)[] {
  const comments = dataComments(text)
  const byLine = commentsByLine(comments)
  const ids = new Map([...statedNames(comments)].map(([id, name]) => [name, id]))
  let body: string | null = null
  return text.split('\n').map((line, index) => {
    const data = byLine.get(index + 1)
    if (data) return elementOfComment(data)
    if (/^\s*%%/.test(line)) return null
    if (body !== null) {
      const inside: string | null = body
      if (/^\s*\}/.test(line)) body = null
      return inside
    }
    const element = elementOfLine(line, byLine.get(index + 2), ids, design)
    if (opensBody.test(line)) body = element
    return element
  })
}

function elementOfComment(data: DataComment['data']): string | null {
  const id = [data.id, ...behindKeys.map((key) => data[key])].find((each) => typeof each === 'string')
  return typeof id === 'string' && !('view' in data) ? id : null
}

function elementOfLine(
  line: string,
  behind: DataComment['data'] | undefined,
  ids: ReadonlyMap<string, string>,
  design: Design,
): string | null {
  const link = namedLink.exec(line)?.[1]
  const stated = (link === undefined ? undefined : ids.get(link)) ?? (behind && aboutLineBefore(behind))
  if (stated !== undefined) return stated
  const [kind, from = '', to = ''] = lineSubject(line)?.split(' ') ?? []
  if (kind === 'line') return linkBetween(ids.get(from), ids.get(to), design)
  const word = called.exec(line)?.[1]
  return (word === undefined ? undefined : ids.get(word)) ?? null
}

function aboutLineBefore(data: DataComment['data']): string | undefined {
  const id = behindKeys.map((key) => data[key]).find((each) => typeof each === 'string')
  return typeof id === 'string' ? id : undefined
}

function linkBetween(
  from: string | undefined,
  to: string | undefined,
  { links, classRelations }: Design,
): string | null {
  const ends = [from, to]
  const found = [...links.values(), ...classRelations.values()].find(
    ({ source, target }) => ends.includes(source) && ends.includes(target) && source !== target,
  )
  return found?.id ?? null
}
