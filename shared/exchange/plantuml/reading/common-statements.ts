import type { Localized } from '../../../base/localized'
import type { TextRemarks } from '../../reading/text-remarks'
import type { Statement, StatementCursor } from './statements'

const looks: Localized = { en: 'Colours and styles', zh: '颜色与样式' }
const layout: Localized = { en: 'Directions and settings of the drawing', zh: '排列方向与绘图设置' }
const headings: Localized = { en: 'Headers, footers, captions and legends', zh: '页眉、页脚、说明与图例' }
const preprocessor: Localized = {
  en: 'Directives of the preprocessor (nothing is included or expanded)',
  zh: '预处理指令（不包含文件，不展开宏）',
}

interface Rule {
  readonly pattern: RegExp
  readonly name: Localized
  /** What ends a statement that goes on over lines. */
  readonly end?: RegExp
}

const rules: readonly Rule[] = [
  { pattern: /^skinparam\b.*\{$/i, name: looks, end: /^\}$/ },
  { pattern: /^<style>/i, name: looks, end: /^<\/style>/i },
  { pattern: /^(?:skinparam|skin|hide|show|remove|restore|sprite)\b/i, name: looks },
  {
    pattern:
      /^(?:(?:left to right|top to bottom) direction|scale|set\s|together\b|allow_?mixing|pragma|mainframe|newpage)/i,
    name: layout,
  },
  {
    pattern: /^(?:header|footer|caption|legend)(?:\s+(?:left|right|center|top|bottom))*$/i,
    name: headings,
    end: /^end\s?(?:header|footer|caption|legend)$/i,
  },
  { pattern: /^(?:(?:left|right|center)\s+)?(?:header|footer|caption|legend)\b/i, name: headings },
  {
    pattern: /^!(?:(?:unquoted\s+|final\s+)*(?:procedure|function))\b(?!.*\breturn\b)/i,
    name: preprocessor,
    end: /^!end(?:procedure|function)/i,
  },
  { pattern: /^!/, name: preprocessor },
]

const titled = /^title(?:\s+(?<text>.*))?$/i

/** What every diagram may say beside its elements. @returns whether the statement is of that sort. */
export function takeCommon(statement: Statement, cursor: StatementCursor, remarks: TextRemarks): boolean {
  const rule = rules.find(({ pattern }) => pattern.test(statement.text))
  if (!rule) return false
  if (rule.end) cursor.until(rule.end)
  remarks.leftOut(rule.name, statement.line)
  return true
}

/** The title that a statement gives, on one line or over several; `null`: it is none. */
export function takeTitle({ text }: Statement, cursor: StatementCursor): string | null {
  const found = titled.exec(text)
  if (!found) return null
  return found.groups?.text ?? cursor.until(/^end\s?title$/i)?.join('\n') ?? ''
}

const noteHead =
  /^(?:floating\s+)?note\s+(?:"(?<quoted>[^"]*)"\s+as\s+\S+|(?<place>left|right|top|bottom|over)?\s*(?:(?:of\s+)?(?<about>(?!on\s+link\b|as\s+\S+$)[^:#]*?))?(?:on\s+link|as\s+\S+)?)\s*(?:#\w+)?\s*(?::\s*(?<text>.*))?$/i

export interface ReadNote {
  /** What the note says it is about, as it is written; empty: nothing. */
  readonly about: string
  readonly text: string
}

/** A note of component and class diagrams; `null`: the statement is none. */
export function takeNote({ text }: Statement, cursor: StatementCursor): ReadNote | null {
  if (!/^(?:floating\s+)?note\b/i.test(text)) return null
  const groups = noteHead.exec(text)?.groups
  const said = groups?.quoted ?? groups?.text ?? cursor.until(/^end\s?note$/i)?.join('\n') ?? ''
  return { about: groups?.about?.trim() ?? '', text: said }
}
