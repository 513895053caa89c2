import { isHarmlessAddress, isHarmlessConfiguration } from './harmless'

export const statementKinds = [
  'title',
  'front-matter',
  'directive',
  'accessible-title',
  'accessible-description',
  'comment',
  'direction',
  'shape',
  'data',
  'note',
  'style-class',
  'class',
  'style',
  'line-style',
  'click',
  'link',
  'links',
  'properties',
  'details',
] as const
export type StatementKind = (typeof statementKinds)[number]

/** Characters that a statement may have. */
export const longestStatement = 2000

const style = /^[a-z][a-z-]*: ?[\w#%. -]+(?:\\?, ?[\w#%. :-]+)*$/i
const styleClass = /^[A-Za-z][\w-]*(?:,[A-Za-z][\w-]*)* (?<css>.+)$/
const dataKeys: ReadonlySet<string> = new Set(
  'animate animation curve step icon form pos img w h constraint view'.split(' '),
)

/** What a statement of each kind may say: what the grammar of Mermaid takes in any place, and nothing that runs or loads code. */
const forms: { readonly [K in StatementKind]: (text: string) => boolean } = {
  title: (text) => text.trim() === text && /^[^\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+$/u.test(text),
  'front-matter': (text) =>
    /^(?:config:|displayMode: \w+)(?:\n +[\w-]+:(?: [\w ,.#'"()%{}[\]:-]+)?)*$/.test(text) &&
    isHarmlessConfiguration(text),
  directive: (text) =>
    /^%%\{ ?(?:init|initialize|config|wrap)\b[^<>%\\\p{Cc}\p{Cs}]*\}%%$/u.test(text) &&
    isHarmlessConfiguration(text),
  'accessible-title': isWords,
  'accessible-description': (text) => text.split('\n').every(isWords),
  comment: (text) =>
    /^%%(?!\{|\s*pentarch:|\s*$)[^\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]+$/u.test(text) &&
    !text.includes('%%{'),
  direction: (text) => /^(?:TB|TD|BT|LR|RL)$/.test(text),
  shape: (text) => /^[a-z][a-z-]{1,20}$/.test(text),
  data: isData,
  note: (text) =>
    text.trim() === text && /^[^\p{Cs}\p{Cc}\u2028\u2029\ufffe\uffff]+$/u.test(text.replaceAll('\n', ' ')),
  'style-class': (text) => {
    const css = styleClass.exec(text)?.groups?.css
    return css !== undefined && isStyle(css)
  },
  class: (text) => /^[A-Za-z][\w-]*$/.test(text),
  style: isStyle,
  'line-style': (text) => isStyle(text.replace(/^interpolate [a-zA-Z]+(?: |$)/, '') || 'stroke:x'),
  click: (text) => {
    const address = addressOf(text)
    return address === undefined ? isCall(text) : isHarmlessAddress(address)
  },
  link: (text) => {
    const [, said = '', address = ''] = /^(.*\S) @ (\S+)$/.exec(text) ?? []
    return isWords(said) && isHarmlessAddress(address)
  },
  links: (text) => isRecord(text, isHarmlessAddress),
  properties: (text) => isRecord(text, isWords),
  details: isWords,
}

/** Whether a statement can be kept: the grammar takes it, and it harms nobody who draws the text. */
export const isKeepable = (kind: StatementKind, text: string): boolean =>
  text.length <= longestStatement && forms[kind](text)

// V8 builds the sets of characters that a pattern names when it comes to the pattern: inside functions, a start does not.

/** One line of text without what would end the statement that it stands in, or begin another one. */
function isWords(text: string): boolean {
  return text.trim() === text && /^[^\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff;#{}<>"%]+$/u.test(text)
}

function isCall(text: string): boolean {
  return /^call [A-Za-z_$][\w.$]*\([^()"<>;#{}%\p{Cc}\p{Cs}]*\)(?: "[^"<>;#{}%\p{Cc}\p{Cs}]*")?$/u.test(text)
}

/** What `href "…"` leads to; `undefined`: it is none. */
function addressOf(text: string): string | undefined {
  const href = /^href "(?<address>[^"\s]+)"(?: "[^"<>;{}%\p{Cc}\p{Cs}]*")?(?: _(?:self|blank|parent|top))?$/u
  return href.exec(text)?.groups?.address
}

function isStyle(text: string): boolean {
  return style.test(text) && !/\b(?:expression|javascript|import)\b/i.test(text)
}

/** `animate: true, curve: linear`. */
function isData(text: string): boolean {
  return text.split(', ').every((each) => {
    const { key = '', value = '' } =
      /^(?<key>[a-z]+): (?<value>[\w.:/-]+|"[^"<>\\{}%\p{Cc}\p{Cs}]*")$/iu.exec(each)?.groups ?? {}
    return dataKeys.has(key) && (key !== 'img' || isHarmlessAddress(value.replaceAll('"', '')))
  })
}

/** A JSON object of texts, as the links of a participant are written. */
function isRecord(text: string, isValue: (text: string) => boolean): boolean {
  if (/[;#%\n\\]/.test(text)) return false
  try {
    const data: unknown = JSON.parse(text)
    return (
      typeof data === 'object' &&
      data !== null &&
      !Array.isArray(data) &&
      Object.entries(data).every(
        ([key, value]) => key !== '__proto__' && isWords(key) && typeof value === 'string' && isValue(value),
      )
    )
  } catch {
    return false
  }
}
