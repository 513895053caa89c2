import type { Design } from '../../model/design'
import { comment } from './data-comment'
import { type DataComment, dataComments } from './reading/comments'

/** Keys of comments under which stands what the text calls an element. */
const nameKeys = ['node', 'edge', 'subgraph', 'class', 'namespace', 'participant'] as const

/** What a text calls its elements, by the ids that its comments state. */
export const textNames = (text: string): Map<string, string> => statedNames(dataComments(text))

/** The same of the comments of a text. */
export function statedNames(comments: readonly DataComment[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { data } of comments) {
    const name = nameKeys.map((key) => data[key]).find((value) => typeof value === 'string')
    const id = data.id ?? data.group
    if (typeof name === 'string' && typeof id === 'string' && !names.has(id)) names.set(id, name)
  }
  return names
}

/**
 * A text with the comments of elements that were new in it, so that what it calls them means them from now on.
 *
 * @param names what the text calls the new elements, by their ids
 * @param exported the text that an export of the design is, where they are called the same
 */
export function withStatedIds(
  text: string,
  names: ReadonlyMap<string, string>,
  exported: string,
  { services }: Design,
): string {
  const lines = text.split('\n')
  for (const { data } of dataComments(exported)) {
    const id = data.id ?? data.group
    const name = typeof id === 'string' ? names.get(id) : undefined
    if (typeof id !== 'string' || name === undefined) continue
    const at = lines.findIndex((line) => !line.trimStart().startsWith('%%') && hasWord(line, name))
    if (at < 0) continue
    const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? ''
    const service = services.get(id)
    // A label may name the technology behind the name; the comment says what of it is the name.
    // A group that is a subgraph here may stand in several lanes of an export, which then has none for it.
    const { nodes: _, ...said } = data.group === undefined ? data : { subgraph: name, ...data }
    lines.splice(at, 0, indent + comment({ ...said, ...(service && { name: service.name }) }))
  }
  return lines.join('\n')
}

const wordCharacter = /[\p{L}\p{N}_]/u

/** Whether a line has a name as a word of its own, outside of quoted labels. */
function hasWord(line: string, name: string): boolean {
  const bare = line.replace(/"[^"]*"/g, (label) => ' '.repeat(label.length))
  for (let at = bare.indexOf(name); at >= 0; at = bare.indexOf(name, at + 1)) {
    const [before, after] = [bare[at - 1] ?? ' ', bare[at + name.length] ?? ' ']
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return true
  }
  return false
}
