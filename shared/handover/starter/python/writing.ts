import type { Locale } from '../../../base/localized'
import type { Fitted } from '../packages/fit'
import type { CodeBase, Plan, Say } from '../plan/plan'

/** What every writer of a file is told. */
export interface Writing {
  readonly plan: Plan
  readonly code: CodeBase
  readonly fitted: Fitted
  readonly language: Locale
  readonly say: Say
}

/** Files by their paths within the folder of a code base. */
export type Files = { [path: string]: string }

type Lines = readonly (string | Lines | false | undefined)[]

/** Lines one below the other; what is `false` is left out, and lists run on. */
export function written(...parts: Lines): string {
  const flat: string[] = []
  const add = (all: Lines): void => {
    for (const each of all) {
      if (typeof each === 'string') flat.push(each)
      else if (Array.isArray(each)) add(each as Lines)
    }
  }
  add(parts)
  return `${flat.join('\n').replace(/\n+$/, '')}\n`
}

/** `async ` and `await ` where the code runs on an event loop. */
export const waiting = ({
  isAsync,
}: Pick<CodeBase, 'isAsync'>): { readonly a: string; readonly w: string } =>
  isAsync ? { a: 'async ', w: 'await ' } : { a: '', w: '' }

/** A text of people on one line, so that it can stand in any comment. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

/** A text of people within a docstring. */
export const inDocstring = (text: string): string => oneLine(text).replace(/[\\"]/g, "'")

/** A text as a literal of Python. JSON writes every character so that Python reads the same. */
export const literal = (text: string): string => JSON.stringify(oneLine(text))
