import { z } from 'zod'

/** The languages of the studio. Every text a user can see exists in both. */
export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]

/** One text in every language of the studio. It travels whole, so a language switch redraws and never recomputes. */
export type Localized = { readonly [L in Locale]: string }

export const localizedSchema = z.strictObject({ en: z.string(), zh: z.string() })

/** A text that is the same in every language: a product name, a number, a formula. */
export const same = (text: string): Localized => ({ en: text, zh: text })
