import type { z } from 'zod'
import { type Localized, localizedSchema } from '../base/localized'
import { err, ok, type Result } from '../base/result'
import { chineseMessage } from './chinese-messages'

/** What is wrong with a file, and where: the first thing found. */
export interface Damage {
  /** Path as in `scenarios[0].design.links[3].target`. */
  readonly where: string
  readonly detail: Localized
}

/** The way to a place in a file, from its root. */
export type Path = readonly PropertyKey[]

/** The path as people write it; the whole file has the name of its root. */
export const written = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'file'

/** Parses a part of a file; where the parser refuses it, says what it objects to first, in both languages. */
export function parsePart<T>(schema: z.ZodType<T>, value: unknown): Result<T, Damage> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  const [translated] = schema.safeParse(value, { error: chineseMessage }).error?.issues ?? []
  const own = issue?.code === 'custom' ? localizedSchema.safeParse(issue.params?.text).data : undefined
  const detail = own ?? { en: issue?.message ?? '', zh: translated?.message ?? '' }
  return err({ where: written(issue?.path ?? []), detail })
}

/** Keys through which careless code would reach an object's prototype. No record of a workspace has them. */
const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A workspace nests eight deep. */
const maxDepth = 32

/** The first thing in parsed JSON that no workspace holds and that could harm code before validation: see above. */
export const findHostility = (json: unknown): Damage | null => searched(json, [])

/** @param path the way to `json`; one list for the whole search, since a large file has a million places. */
function searched(json: unknown, path: PropertyKey[]): Damage | null {
  if (typeof json !== 'object' || json === null) return null
  if (path.length > maxDepth) {
    return { where: written(path), detail: { en: 'it nests too deep', zh: '嵌套过深' } }
  }
  const isList = Array.isArray(json)
  for (const key of Object.keys(json)) {
    if (hostileKeys.has(key)) {
      return {
        where: written(path),
        detail: { en: `the key “${key}” is not allowed`, zh: `不允许使用键“${key}”` },
      }
    }
    const item: unknown = json[key as keyof typeof json]
    if (typeof item !== 'object' || item === null) continue
    path.push(isList ? Number(key) : key)
    const inside = searched(item, path)
    if (inside) return inside
    path.pop()
  }
  return null
}
