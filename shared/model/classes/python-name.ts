import type { Localized } from '../../base/localized'
import { maxMemberText, type Visibility } from './member'

/** Words that Python keeps for itself (Language Reference, section 2.3.1). */
const keywords: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/**
 * Whether a text is an identifier of Python (Language Reference, section 2.3), keywords included. V8 builds the sets of
 * characters of a pattern when it comes to the pattern: in here, a start does not.
 */
const isWord = (text: string): boolean => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(text)

export const isIdentifier = (text: string): boolean => isWord(text) && !keywords.has(text)

/** Why a text cannot be a name in Python; `null`: it can. */
export function nameProblem(name: string): Localized | null {
  if (name === '') return { en: 'A name is missing.', zh: '缺少名称。' }
  if (keywords.has(name))
    return { en: `“${name}” is a keyword of Python.`, zh: `“${name}”是 Python 的保留字。` }
  return isWord(name)
    ? null
    : { en: `“${name}” cannot be a name in Python.`, zh: `“${name}”不能用作 Python 名称。` }
}

/** Why a text is too long to be kept; `null`: it is not. */
export const lengthProblem = (...texts: readonly string[]): Localized | null =>
  texts.some((text) => text.length > maxMemberText)
    ? {
        en: `A name, type or default has at most ${maxMemberText} characters.`,
        zh: `名称、类型或默认值最多 ${maxMemberText} 个字符。`,
      }
    : null

/** The marks of UML. */
export const visibilityMarks: { readonly [V in Visibility]: string } = {
  public: '+',
  protected: '#',
  private: '-',
}

/** What a name says by Python's custom: `_x` is protected, `__x` private, `__x__` and all others public. */
export function visibilityOfName(name: string): Visibility {
  if (/^__.*__$/.test(name) || !name.startsWith('_')) return 'public'
  return name.startsWith('__') ? 'private' : 'protected'
}

/** The mark that a text begins with, as a visibility, and the text behind it. */
export function takeVisibility(text: string): { readonly given: Visibility | null; readonly rest: string } {
  const trimmed = text.trim()
  const [given] = (['public', 'protected', 'private'] as const).filter((each) =>
    trimmed.startsWith(visibilityMarks[each]),
  )
  return { given: given ?? null, rest: given ? trimmed.slice(1).trim() : trimmed }
}

/** The mark to write before a name, where the name alone would say something else. */
export const neededMark = (name: string, visibility: Visibility): string =>
  visibilityOfName(name) === visibility ? '' : `${visibilityMarks[visibility]} `
