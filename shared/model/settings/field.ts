import type { Localized } from '../../base/localized'

/** Longest id of a technology, and longest text of a setting. */
export const maxTechnologyLength = 80
export const maxSettingLength = 200

/**
 * One typed setting. The same object gives the file parser its schema (`field-schemas.ts`), the inspector its form and the
 * audits their type, so the three cannot disagree. A setting that is absent is unknown.
 */
interface Labelled {
  readonly label: Localized
}

export interface NumberField extends Labelled {
  readonly kind: 'number'
  /** Unit of the value as shown beside the box: `ms`, `MB`, `/s`; empty for a plain count. */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly whole: boolean
}

export interface FlagField extends Labelled {
  readonly kind: 'flag'
}

export interface ChoiceField<C extends string = string> extends Labelled {
  readonly kind: 'choice'
  readonly options: { readonly [K in C]: Localized }
}

/** A catalogue technology that lives inside this service: its server, driver, ORM or client. */
export interface PartField extends Labelled {
  readonly kind: 'part'
  /** Which categories of technology may stand here. */
  readonly categories: readonly string[]
}

/** The id of another service of the same design. */
export interface ServiceField extends Labelled {
  readonly kind: 'service'
}

export interface TextField extends Labelled {
  readonly kind: 'text'
}

export type Field = NumberField | FlagField | ChoiceField | PartField | ServiceField | TextField

/** What may stand in a field. */
export type ValueOf<F> = F extends NumberField
  ? number
  : F extends FlagField
    ? boolean
    : F extends ChoiceField<infer C>
      ? C
      : string

/** The settings object that a group of fields describes: every key optional, absent means unknown. */
export type SettingsOf<G> = { readonly [K in keyof G]?: ValueOf<G[K]> | undefined }

/** A whole number from `min` to `max`, inclusive. */
export const count = (label: Localized, min: number, max: number, unit = ''): NumberField => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
  whole: true,
})

/** A real number from `min` to `max`, inclusive. */
export const real = (label: Localized, min: number, max: number, unit = ''): NumberField => ({
  kind: 'number',
  label,
  unit,
  min,
  max,
  whole: false,
})

export const flag = (label: Localized): FlagField => ({ kind: 'flag', label })

export const choice = <const C extends string>(
  label: Localized,
  options: { readonly [K in C]: Localized },
): ChoiceField<C> => ({
  kind: 'choice',
  label,
  options,
})

export const part = (label: Localized, categories: readonly string[]): PartField => ({
  kind: 'part',
  label,
  categories,
})

export const service = (label: Localized): ServiceField => ({
  kind: 'service',
  label,
})

export const text = (label: Localized): TextField => ({
  kind: 'text',
  label,
})
