import type { StatementKind } from '../../../model/statements/statement-text'
import type { Diagram } from '../../reading/diagram'
import { fitting } from '../../reading/imported'
import { withoutClassicLook } from '../any-version'
import type { DataComment } from './comments'
import { isOwnStyle } from './own-styles'
import type { SourceStatement } from './source-statements'

/** A statement that the model has no place for. */
export interface ReadStatement {
  readonly kind: StatementKind
  /** What it says; `null`: nothing that could be kept. */
  readonly text: string | null
  /** What the text calls the things that it is about; numbers are those of links; `null`: it is about the whole. */
  readonly names: readonly string[] | null
}

type Read = (statement: string, head: DataComment['data'] | null) => ReadStatement | null

const about = (kind: StatementKind, names: string, text: string | null): ReadStatement => ({
  kind,
  names: names.split(',').map((name) => name.trim()),
  text,
})
const ofAll = (kind: StatementKind, text: string | null): ReadStatement => ({ kind, names: null, text })

/** Statements by how they begin: the first that fits says what it is. */
const readers: readonly (readonly [readonly Diagram['kind'][], RegExp, Read])[] = [
  [['flowchart', 'classes', 'sequence'], /^%%\{/, (text) => ofAll('directive', text.replace(/\s+/g, ' '))],
  [['flowchart', 'classes', 'sequence'], /^%%(?!\s*$)/, (text) => ofAll('comment', text)],
  [['sequence'], /^#(?!\w+;)\s*\S/, (text) => ofAll('comment', `%% ${text.slice(1).trim()}`)],
  [
    ['flowchart', 'classes', 'sequence'],
    /^accTitle\s*:/,
    (text) => ofAll('accessible-title', text.slice(text.indexOf(':') + 1).trim()),
  ],
  [
    ['flowchart', 'classes', 'sequence'],
    /^accDescr\s*:/,
    (text) => ofAll('accessible-description', text.slice(text.indexOf(':') + 1).trim()),
  ],
  [
    ['flowchart', 'classes', 'sequence'],
    /^accDescr\s*\{/,
    (text) =>
      ofAll(
        'accessible-description',
        text.replace(/^accDescr\s*\{\s*|\s*\}$/g, '').replace(/\s*\n\s*/g, '\n'),
      ),
  ],
  [
    ['flowchart', 'classes'],
    /^classDef\s/,
    (text) => {
      const [, names = '', css = ''] = /^classDef\s+(\S+)\s+(.+)$/.exec(text) ?? []
      const others = names.split(',').filter((name) => !isOwnStyle(name))
      return names !== '' && others.length === 0 ? null : ofAll('style-class', `${others.join(',')} ${css}`)
    },
  ],
  [
    ['flowchart', 'classes'],
    /^style\s/,
    (text) => {
      const [, names = '', css = ''] = /^style\s+(\S+)\s+(.+)$/.exec(text) ?? []
      return about('style', names, css)
    },
  ],
  [
    ['flowchart'],
    /^linkStyle\s/,
    (text) => {
      const [, numbers = '', css = ''] = /^linkStyle\s+([\d\s,]+|default)\s+(.+)$/.exec(text) ?? []
      if (numbers === 'default') return ofAll('line-style', css)
      return about('line-style', numbers.replace(/\d+/g, '#$&'), css)
    },
  ],
  [['flowchart', 'classes'], /^click\s/, clickStatement],
  [['classes'], /^(?:link|callback)\s/, clickStatement],
  [['flowchart'], /^[\p{L}\p{N}_.-]+@\{/u, dataStatement],
  [
    ['sequence'],
    /^(?:links?|properties|details)\s+[^:]+:/i,
    (text) => {
      const [, word = '', name = '', said = ''] = /^(\w+)\s+([^:]+):\s*(.*)$/s.exec(text) ?? []
      const kind = (['link', 'links', 'properties', 'details'] as const).find(
        (each) => each === word.toLowerCase(),
      )
      return kind ? about(kind, name, kind === 'link' ? said.replace(/\s*@\s*/, ' @ ') : said) : null
    },
  ],
]

/** What a statement says that the model has no place for; `null`: it has one, or an export writes it by itself. */
export function readStatement(
  { text, place }: SourceStatement,
  kind: Diagram['kind'],
  head: DataComment['data'] | null,
): ReadStatement | null {
  if (place === 'front matter') return frontMatterEntry(text, kind, head)
  const found = readers.find(([kinds, begins]) => kinds.includes(kind) && begins.test(text))
  return found?.[2](text, head) ?? null
}

function frontMatterEntry(
  text: string,
  kind: Diagram['kind'],
  head: DataComment['data'] | null,
): ReadStatement | null {
  if (!text.startsWith('title:')) {
    const entry = head ? withoutClassicLook(text) : text
    return entry === 'config:' ? null : ofAll('front-matter', entry)
  }
  // An export has a title of its own; a sequence is called by it.
  if ((head !== null && head.titled !== true) || kind === 'sequence') return null
  const title = titleOf(text)
  return title === '' ? null : ofAll('title', title)
}

/** The title in an entry of the front matter. */
export function titleOf(entry: string): string {
  const written = entry.slice('title:'.length).trim()
  return fitting((quotedText(written) ?? written).replace(/\s+/g, ' ').trim(), 500)
}

function quotedText(written: string): string | null {
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'")
  if (!/^".*"$/.test(written)) return null
  try {
    const text: unknown = JSON.parse(written)
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

/** `click A "u" "tip"`, `link A "u"` and `callback A "fn"` in one form each: `href "u" "tip"`, `call fn()`. */
function clickStatement(statement: string): ReadStatement {
  const [, word = '', name = '', written = ''] = /^(\w+)\s+(\S+)\s+(.+)$/.exec(statement) ?? []
  const said = written.replace(/\s+/g, ' ')
  if (/^(?:href|call) /.test(said))
    return about('click', name, said.replace(/^(call [\w.$]+)(?=$| ")/, '$1()'))
  if (word === 'callback') return about('click', name, said.replace(/^"([^"]*)"/, 'call $1()'))
  return about(
    'click',
    name,
    said.startsWith('"') ? `href ${said}` : said.replace(/^([\w.$]+)(?=$| )/, 'call $1()'),
  )
}

const own = /^(?:shape|label|labelType)$/

/** `id@{ … }` without what is read as shape and label; `null`: there is nothing else. */
function dataStatement(statement: string): ReadStatement | null {
  const [, name = '', inside = ''] = /^([^@]+)@\{\s*(.*?)\s*\}$/s.exec(statement) ?? []
  const entries = inside
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)|\n/)
    .map((entry) => /^\s*"?(\w+)"?\s*:\s*(.*?)\s*$/.exec(entry))
    .flatMap((entry) => (entry && !own.test(entry[1] ?? '') ? [`${entry[1]}: ${entry[2]}`] : []))
  return entries.length === 0 ? null : { kind: 'data', names: [name], text: entries.join(', ') }
}
