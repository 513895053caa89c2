import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import type { Localized } from '../../base/localized'

/** Longest id of a technology, and longest text of a setting. */
export const maxTechnologyLength = 80
export const maxSettingLength = 200

/**
 * One typed setting. The same object gives the file parser its schema, the inspector its form and the audits
 * their type, so the three cannot disagree. A setting that is absent is unknown.
 */
interface FieldOf<T> {
  readonly label: Localized
  /** Made when a setting is first parsed: there are hundreds, and a start parses none. */
  readonly schema: () => z.ZodType<T>
}

export interface NumberField extends FieldOf<number> {
  readonly kind: 'number'
  /** Unit of the value as shown beside the box: `ms`, `MB`, `/s`; empty for a plain count. */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

export interface FlagField extends FieldOf<boolean> {
  readonly kind: 'flag'
}

export interface ChoiceField<C extends string = string> extends FieldOf<C> {
  readonly kind: 'choice'
  readonly options: { readonly [K in C]: Localized }
}

/** A catalogue technology that lives inside this service: its server, driver, ORM or client. */
export interface PartField extends FieldOf<string> {
  readonly kind: 'part'
  /** Which categories of technology may stand here. */
  readonly categories: readonly string[]
}

/** The id of another service of the same design. */
export interface ServiceField extends FieldOf<string> {
  readonly kind: 'service'
}

export interface TextField extends FieldOf<string> {
  readonly kind: 'text'
}

export type Field = NumberField | FlagField | ChoiceField | PartField | ServiceField | TextField

export type ValueOf<F> = F extends FieldOf<infer T> ? T : never

/** The settings object that a group of fields describes: every key optional, absent means unknown. */
export type SettingsOf<G> = { readonly [K in keyof G]?: ValueOf<G[K]> | undefined }

/** The schema of every field of a group, by its key; each may be absent. */
export const schemasOf = <G extends { readonly [key: string]: Field }>(
  fields: G,
): { [K in keyof G]: z.ZodOptional<z.ZodType<ValueOf<G[K]>>> } =>
  Object.fromEntries(
    Object.entries<Field>(fields).map(([key, field]) => [key, field.schema().optional()]),
  ) as {
    [K in keyof G]: z.ZodOptional<z.ZodType<ValueOf<G[K]>>>
  }

/** A whole number from `min` to `max`, inclusive. */
export const count = (label: Localized, min: number, max: number, unit = ''): NumberField => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
  whole: true,
  schema: () => z.number().check(z.int(), z.gte(min), z.lte(max)),
})

/** A real number from `min` to `max`, inclusive. */
export const real = (label: Localized, min: number, max: number, unit = ''): NumberField => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
  whole: false,
  schema: () => z.number().check(z.gte(min), z.lte(max)),
})

export const flag = (label: Localized): FlagField => ({ kind: 'flag', label, schema: () => z.boolean() })

export const choice = <const C extends string>(
  label: Localized,
  options: { readonly [K in C]: Localized },
): ChoiceField<C> => ({
  kind: 'choice',
  label,
  options,
  schema: () => z.enum(Object.keys(options) as [C, ...C[]]),
})

export const part = (label: Localized, categories: readonly string[]): PartField => ({
  kind: 'part',
  label,
  categories,
  schema: () => z.string().min(1).max(maxTechnologyLength),
})

export const service = (label: Localized): ServiceField => ({
  kind: 'service',
  label,
  schema: () => serviceIdSchema,
})

export const text = (label: Localized): TextField => ({
  kind: 'text',
  label,
  schema: () => z.string().max(maxSettingLength),
})
