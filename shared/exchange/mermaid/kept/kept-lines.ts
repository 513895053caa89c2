import type { Design } from '../../../model/design'
import { hasElement } from '../../../model/element'
import type { Board } from '../../../model/marks/mark'
import type { KeptStatement } from '../../../model/statements/kept-statement'
import type { StatementKind } from '../../../model/statements/statement-text'
import { inIdOrder } from '../../../views/id-order'
import { classText } from '../class-text'
import { comment } from '../data-comment'

/** What a text calls the things that statements can be about; `null`: the text does not show it. */
export interface Shown {
  readonly name: (id: string) => string | null
  /** Whether a comment can stand before it; absent: wherever it has a name. */
  readonly stands?: (id: string) => boolean
  /** The number of a link among those of the text. */
  readonly number?: (id: string) => number | null
}

/** What is kept for the text of one view, by where it stands in it. */
export interface KeptLines {
  readonly title: string | null
  /** The direction of the whole. */
  readonly direction: string | null
  readonly frontMatter: readonly string[]
  /** Lines that stand before the first word of the diagram. */
  readonly directives: readonly string[]
  /** Lines right behind it. */
  readonly top: readonly string[]
  /** Comments that stand before what they are about; lanes go by the name of their subgraph. */
  readonly before: (id: string) => readonly string[]
  /** Lines within a subgraph. */
  readonly inside: (id: string) => readonly string[]
  /** Lines behind all elements. */
  readonly foot: readonly string[]
}

/** The subgraph of a lane. */
export const laneNode = (lane: string): string => `lane_${lane}`

const subjectOf = ({ about, lane }: KeptStatement): string | null =>
  about ?? (lane === undefined ? null : laneNode(lane))

/** What of a design is kept for the text of a view, in the order of the ids. What is gone takes its statements along. */
export function keptLines(design: Design, board: Board, shown: Shown): KeptLines {
  const all = inIdOrder(design.keptStatements.values()).filter((each) => isOn(each, board))
  const mine = all.filter((each) => isSayable(each, shown))
  const textsOf = (kind: StatementKind): string[] =>
    mine.flatMap((each) => (each.kind === kind && subjectOf(each) === null ? [each.text] : []))
  const about = (kind: StatementKind): ReadonlyMap<string, readonly string[]> => {
    const bySubject = new Map<string, string[]>()
    for (const each of mine) {
      const subject = each.kind === kind ? subjectOf(each) : null
      if (subject !== null) bySubject.set(subject, [...(bySubject.get(subject) ?? []), each.text])
    }
    return bySubject
  }
  const [comments, directions] = [about('comment'), about('direction')]
  return {
    title: textsOf('title').at(-1) ?? null,
    direction: textsOf('direction').at(-1) ?? null,
    frontMatter: textsOf('front-matter').flatMap((text) => text.split('\n')),
    directives: textsOf('directive'),
    top: [
      ...textsOf('comment'),
      ...textsOf('accessible-title').map((text) => `accTitle: ${text}`),
      ...textsOf('accessible-description').flatMap(description),
    ],
    before: (id) => comments.get(id) ?? [],
    inside: (id) => (directions.get(id) ?? []).map((text) => `direction ${text}`),
    foot: [
      ...mine.flatMap((each) => footLine(each, board, shown)),
      ...all.flatMap((each) => (isSayable(each, shown) || !isThere(each, design) ? [] : [keptComment(each)])),
    ],
  }
}

/** Whether the text has a word or a place for what a statement is about. */
function isSayable(
  statement: KeptStatement,
  { name, stands = (id) => name(id) !== null, number }: Shown,
): boolean {
  const subject = subjectOf(statement)
  if (subject === null) return true
  if (statement.kind === 'comment') return stands(subject)
  return statement.kind === 'line-style' ? typeof number?.(subject) === 'number' : name(subject) !== null
}

const isThere = ({ about }: KeptStatement, design: Design): boolean =>
  about === undefined || design.groups.has(about) || hasElement(design, about)

/** What the text cannot say: as a comment that only Pentarch reads. */
const keptComment = ({ kind, about, lane, text }: KeptStatement): string =>
  comment({ kept: kind, ...(about !== undefined && { about }), ...(lane && { lane }), text })

const isOn = ({ board }: KeptStatement, { view, ...rest }: Board): boolean =>
  board.view === view &&
  (board.view !== 'sequence' || ('interaction' in rest && board.interaction === rest.interaction))

const description = (text: string): string[] =>
  text.includes('\n')
    ? ['accDescr {', ...text.split('\n').map((line) => `  ${line}`), '}']
    : [`accDescr: ${text}`]

function footLine(statement: KeptStatement, { view }: Board, { name, number }: Shown): string[] {
  const subject = subjectOf(statement)
  const called = subject === null ? null : name(subject)
  if (subject !== null && called === null) return []
  const { kind, text } = statement
  switch (kind) {
    case 'shape':
      return called === null ? [] : [`${called}@{ shape: ${text} }`]
    case 'data':
      return called === null ? [] : [`${called}@{ ${text} }`]
    case 'note': {
      const said = `"${classText(text) || ' '}"`
      return [called === null ? `note ${said}` : `note for ${called} ${said}`]
    }
    case 'style-class':
      return [`classDef ${text}`]
    case 'class':
      if (called === null) return []
      return [view === 'classes' ? `cssClass "${called}" ${text}` : `class ${called} ${text}`]
    case 'line-style': {
      const at = subject === null ? 'default' : (number?.(subject) ?? null)
      return at === null ? [] : [`linkStyle ${at} ${text}`]
    }
    case 'style':
    case 'click':
      return called === null ? [] : [`${kind} ${called} ${text}`]
    case 'link':
    case 'links':
    case 'properties':
    case 'details':
      return called === null ? [] : [`${kind} ${called}: ${text}`]
    case 'title':
    case 'front-matter':
    case 'directive':
    case 'accessible-title':
    case 'accessible-description':
    case 'comment':
    case 'direction':
      return []
  }
}
