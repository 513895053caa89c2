import { labelText } from '../label-text'
import { mermaidText } from './mermaid-text'

/**
 * Any text as part of a class diagram. What draws it reads Markdown, before or after the entities are decoded, so a
 * backslash holds off emphasis, lists and headings, and only where there would be any: `__init__`, not `_items`.
 */
export function classText(text: string): string {
  const escaped = withoutUnderlines(mermaidText(text)).replace(
    /^(\d*)#(35|41|43|45|46);(?= )/,
    (_, number: string, code: string) => `${number}\\${String.fromCharCode(Number(code))}`,
  )
  return hasStars.test(escaped) ? escaped.replaceAll('#42;', '\\*') : escaped
}

/** A star before something and another one behind something. */
const hasStars = /#42;\S.*[^\s(,;]#42;/s

/** Underlines where a word begins or ends; those inside one mean nothing to Markdown. */
const edges = /(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])/gu

function withoutUnderlines(text: string): string {
  const found = [...text.matchAll(edges)]
  const opens = found.some(({ 0: run, index }) => isWordAt(text, index + run.length))
  const closes = found.some(({ index }) => isWordAt(text, index - 1))
  return opens && closes ? text.replace(edges, (run) => '\\_'.repeat(run.length)) : text
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at))

/** What ends a method's name or parameters, says that a member is static or abstract, or makes a generic of it. */
const memberEntities: { readonly [character: string]: string } = {
  '(': '#40;',
  ')': '#41;',
  $: '#36;',
  '*': '#42;',
  '~': '#126;',
}

/** The text that a member carries: on one line, with its spaces as they are. */
export const memberLabel = (text: string): string => labelText(text).replace(/\n/g, ' ')

/** Any text as part of one member of a class. */
export const memberText = (text: string): string =>
  classText(memberLabel(text)).replace(/[()$~*]/g, (character) => memberEntities[character] ?? character)
