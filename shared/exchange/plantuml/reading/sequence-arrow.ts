import { shownLabel } from './shown-label'

export interface SequenceArrow {
  /** Ends as they are written; empty: outside of the diagram. */
  readonly from: string
  readonly to: string
  /** The arrow by the name that `SequenceLine` has for it. */
  readonly arrow: string
  readonly text: string
  readonly marks: readonly string[]
}

const end = String.raw`(?:"[^"]*"(?:\s+as\s+[\p{L}\p{N}_.@$]+)?|[\p{L}\p{N}_.@$][\p{L}\p{N}_.@$/]*?)`
const message = new RegExp(
  String.raw`^(?<from>${end}|\[|\?)?\s*(?<left>(?:(?<=[\s"])[ox])?(?:<{1,2}|[\\/]{1,2})?)(?<body>-{1,2}(?:\[[^\]]{0,80}\])?-?|-(?:\[[^\]]{0,80}\])-?)(?<right>(?:>{1,2}|[\\/]{1,2})?(?:[ox](?=[\s"\]]|$))?)\s*(?<to>${end}|\]|\?)?\s*(?<marks>(?:\+\+|--|\*\*|!!)(?:\s*(?:\+\+|--|\*\*|!!))*)?\s*(?:#\w+)?\s*(?::\s*(?<text>.*))?$`,
  'u',
)

/** A message from its source to its target, whichever way it is written; `null`: the statement is none. */
export function readArrow(written: string): SequenceArrow | null {
  const groups = message.exec(written)?.groups
  if (!groups?.body) return null
  const { left = '', right = '' } = groups
  // A line without a head is none that PlantUML takes.
  if (left === '' && right === '') return null
  const backwards = right === '' || (/[ox]/.test(right) && left.includes('<'))
  const outside = (text: string | undefined): string => (/^[[\]?]$/.test(text ?? '') ? '' : (text ?? ''))
  const [first, last] = [outside(groups.from), outside(groups.to)]
  const dotted = groups.body.replace(/\[.*\]/, '').length > 1
  return {
    from: backwards ? last : first,
    to: backwards ? first : last,
    arrow: nameOf(left, right, dotted),
    text: shownLabel(groups.text ?? ''),
    marks: groups.marks?.match(/\+\+|--|\*\*|!!/g) ?? [],
  }
}

/** Heads by what they are called in `SequenceLine`: filled heads wait, open ones do not. */
function nameOf(left: string, right: string, dotted: boolean): string {
  const line = dotted ? 'DOTTED' : 'SOLID'
  if (left.includes('<') && right.includes('>')) return `BIDIRECTIONAL_${line}`
  const head = left + right
  if (head.includes('x')) return `${line}_CROSS`
  if (/[\\/]/.test(head)) return dotted ? 'DOTTED_OPEN' : head.includes('/') ? 'STICK_BOTTOM' : 'STICK_TOP'
  if (/>>|<</.test(head)) return `${line}_POINT`
  return head.includes('o') ? `${line}_OPEN` : line
}
