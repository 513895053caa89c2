import { type MemberText, memberOf } from '../../reading/member-text'
import { shownLabel } from './shown-label'

const modifier = /\{(static|classifier|abstract|field|method)\}\s*/gi

/** A line in the braces of a class; `null`: a line between members. */
export function readMemberLine(line: string): MemberText | null {
  if (/^(?:--|\.\.|==|__)/.test(line) && /(?:--|\.\.|==|__)$/.test(line)) return null
  const said = new Set([...line.matchAll(modifier)].map(([, word = '']) => word.toLowerCase()))
  const bare = line
    .replace(modifier, '')
    .trim()
    .replace(/^\\(?=[-#~+])/, '')
  const visibility = /^[-#~+]/.exec(bare)?.[0] ?? ''
  const classifier = said.has('abstract') ? '*' : said.has('static') || said.has('classifier') ? '$' : ''
  const stated = said.has('method') ? 'operations' : said.has('field') ? 'attributes' : null
  return memberOf(visibility, shownLabel(bare.slice(visibility.length)), classifier, stated)
}
