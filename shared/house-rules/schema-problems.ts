import { z } from 'zod'
import { type Localized, localizedSchema } from '../base/localized'
import { err, ok, type Result } from '../base/result'
import { chineseMessage } from '../file/chinese-messages'
import type { Path } from '../file/damage'
import { nearest } from './nearest'
import { type PackProblem, problemAt } from './problem'
import { problemTexts, unknownWord } from './problem-texts'

type Issue = z.core.$ZodIssue

interface Placed {
  readonly path: Path
  readonly issue: Issue
}

/** Parses data; where the parser refuses it, says everything that it objects to, in both languages. */
export function parseWhole<T>(schema: z.ZodType<T>, data: unknown): Result<T, readonly PackProblem[]> {
  const parsed = schema.safeParse(data, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const placed = parsed.error.issues.flatMap((issue) => inMeantBranch(issue, [], data))
  const known = placed.some(({ issue }) => issue.code === 'unrecognized_keys')
    ? keysIn(z.toJSONSchema(schema))
    : []
  return err(placed.flatMap((each) => problemsOf(each, { placed, known, data })))
}

/** Every name of a key in a JSON Schema, wherever it may stand. */
function keysIn(schema: unknown): string[] {
  if (!isObject(schema)) return []
  const { properties = {}, propertyNames } = schema as {
    properties?: object
    propertyNames?: { enum?: string[] }
  }
  const inside = Object.values(schema).flatMap(keysIn)
  return [...new Set([...Object.keys(properties), ...(propertyNames?.enum ?? []), ...inside])]
}

/** An issue of a union by those of the branch that was meant, where that can be told. */
function inMeantBranch(issue: Issue, before: Path, data: unknown): Placed[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue }]
  const value = valueAt(data, path)
  const ranked = issue.errors
    .map((issues) => ({ issues, rank: rankOf(issues, value) }))
    .sort((a, b) => a.rank - b.rank || a.issues.length - b.issues.length)
  const [meant] = ranked
  if (!meant || meant.rank >= ranks.otherType) return [{ path, issue }]
  return meant.issues.flatMap((each) => inMeantBranch(each, path, data))
}

/** How little a branch of a union looks like what was meant. */
const ranks = { meant: 0, otherValue: 1, otherType: 2, otherKeys: 3 } as const

function rankOf(issues: readonly Issue[], value: unknown): number {
  if (issues.some(({ path: [key], path }) => path.length === 1 && key !== undefined && !hasKey(value, key)))
    return ranks.otherKeys
  const codes = issues.flatMap(({ code, path }) => (path.length === 0 ? [code] : []))
  if (codes.includes('invalid_type')) return ranks.otherType
  return codes.includes('invalid_value') ? ranks.otherValue : ranks.meant
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const hasKey = (value: unknown, key: PropertyKey): boolean => isObject(value) && Object.hasOwn(value, key)

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce(
    (value, key) => (hasKey(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  )

/** All that was found, and what it was found in. */
interface Whole {
  readonly placed: readonly Placed[]
  /** Names of keys that there are. */
  readonly known: readonly string[]
  readonly data: unknown
}

function problemsOf({ path, issue }: Placed, whole: Whole): PackProblem[] {
  const { data } = whole
  const value = valueAt(data, path)
  if (value === undefined) return [problemAt(path, problemTexts.missing)]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const missing = missingIn(path, whole)
      return issue.keys.map((key) => {
        const meant = nearest(key, missing) ?? nearest(key, whole.known)
        return problemAt([...path, key], problemTexts.unexpectedKey(meant))
      })
    }
    case 'invalid_value':
      return [problemAt(path, unknownWord(shown(value), issue.values.map(String)))]
    case 'invalid_type':
      return [problemAt(path, problemTexts.oneOfTypes([issue.expected]))]
    case 'invalid_union':
      return [problemAt(path, unionText(issue, value))]
    default:
      return [problemAt(path, ownText(issue) ?? { en: issue.message, zh: chineseMessage(issue) })]
  }
}

/** Keys that are missing beside a key that nobody knows: it is probably one of them, misspelt. */
const missingIn = (path: Path, { placed, data }: Whole): string[] =>
  placed.flatMap((each) => {
    const key = each.path.at(-1)
    const beside = each.path.length === path.length + 1 && path.every((part, n) => part === each.path[n])
    return beside && key !== undefined && valueAt(data, each.path) === undefined ? [String(key)] : []
  })

/** None of the branches was meant: what they would take. */
function unionText(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Localized {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  if (options.length > 0) return unknownWord(shown(value), options)
  const branches = issue.errors.flat()
  const keys = branches.flatMap(({ path: [key], path }) =>
    path.length === 1 && key !== undefined ? [String(key)] : [],
  )
  if (isObject(value) && keys.length > 0) {
    const lacking = [...new Set(keys)].filter((key) => !hasKey(value, key))
    const meant = Object.keys(value).map((key) => nearest(key, lacking))
    return problemTexts.oneOfKeys(lacking, meant.find((each) => each !== null) ?? null)
  }
  const types = branches.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []))
  return problemTexts.oneOfTypes([...new Set(types)])
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** What a parser of our own objects to, in both languages. */
const ownText = (issue: Issue): Localized | null =>
  issue.code === 'custom' ? (localizedSchema.safeParse(issue.params?.text).data ?? null) : null
