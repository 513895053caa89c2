import { z } from 'zod'

/** Longest id that a file or a message may carry. */
const maxIdLength = 120

/**
 * Ids are short printable ASCII words: safe as Mermaid and SVG ids, in file diffs and as map keys.
 * Names of object internals are refused, so an id can never reach a prototype even where code is careless.
 */
const idPattern = /^[A-Za-z][A-Za-z0-9_.-]*$/
const id = <K extends string>() =>
  z
    .string()
    .max(maxIdLength)
    .regex(idPattern)
    .refine((raw) => raw !== 'constructor' && raw !== 'prototype')
    .brand<K>()

export const serviceIdSchema = id<'service'>()
export const linkIdSchema = id<'link'>()
export const scenarioIdSchema = id<'scenario'>()

export type ServiceId = z.infer<typeof serviceIdSchema>
export type LinkId = z.infer<typeof linkIdSchema>
export type ScenarioId = z.infer<typeof scenarioIdSchema>
/** Whatever a finding can point at and a person can select. */
export type ElementId = ServiceId | LinkId

export const serviceId = (raw: string): ServiceId => raw as ServiceId
export const linkId = (raw: string): LinkId => raw as LinkId
export const scenarioId = (raw: string): ScenarioId => raw as ScenarioId

/**
 * The next id that a table does not use: `s12` for prefix `s` in a table of 11. Depends on the table alone,
 * so the same edit on the same design always gives the same id.
 */
export function freeId(used: { has(id: string): boolean; readonly size: number }, prefix: string): string {
  let n = used.size + 1
  while (used.has(`${prefix}${n}`)) n += 1
  return `${prefix}${n}`
}
