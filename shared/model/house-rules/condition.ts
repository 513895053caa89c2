import { z } from 'zod'
import { issueAt } from '../../base/issue'

/** Conditions put together: each of them, at least one, or the opposite of one. */
type Combined<L> =
  | { readonly all: readonly Condition<L>[] }
  | { readonly any: readonly Condition<L>[] }
  | { readonly not: Condition<L> }

/** A question, or several put together. */
export type Condition<L> = L | Combined<L>

export const isCombined = <L extends object>(condition: Condition<L>): condition is Combined<L> =>
  'all' in condition || 'any' in condition || 'not' in condition

/** @param id names it in the JSON Schema */
export function conditionOf<L>(id: string, ...leaves: readonly z.ZodType<L>[]): z.ZodType<Condition<L>> {
  const condition: z.ZodType<Condition<L>> = z
    .lazy(() => {
      const several = z.array(condition).min(1).max(20)
      return z.union([
        ...leaves,
        z.strictObject({ all: several }),
        z.strictObject({ any: several }),
        z.strictObject({ not: condition }),
      ])
    })
    .meta({ id })
  return condition
}

/** What a number is held against. */
export const bounds = ['is', 'atLeast', 'atMost', 'above', 'below'] as const
export type Bound = (typeof bounds)[number]

/** How a field is asked. A comparison uses exactly one of these. */
export const operators = [...bounds, 'oneOf', 'has', 'stated'] as const
export type Operator = (typeof operators)[number]

/** Adds an issue unless exactly one of the names is a key. */
export const exactlyOne =
  (...names: readonly string[]) =>
  (value: object, context: z.RefinementCtx): void => {
    if (names.filter((name) => Object.hasOwn(value, name)).length === 1) return
    const list = names.join(', ')
    context.addIssue(
      issueAt([], { en: `it takes exactly one of ${list}`, zh: `须恰好写出以下之一：${list}` }),
    )
  }

const textSchema = z.string().max(200)
export const numberSchema = z.number().min(-1e12).max(1e12)

const boundsOf = <O extends z.ZodType>(operand: O) => ({
  is: operand.optional(),
  atLeast: operand.optional(),
  atMost: operand.optional(),
  above: operand.optional(),
  below: operand.optional(),
})

/** What a comparison comes to where its field is not stated. Absent: nobody knows. */
export const unstatedSchema = z.enum(['holds', 'fails'])

/** Asks one of these fields. @param id names it in the JSON Schema */
export const comparisonOf = <F extends string>(id: string, fields: readonly F[]) =>
  z
    .strictObject({
      field: z.enum(fields),
      ...boundsOf(numberSchema),
      is: z.union([textSchema, numberSchema, z.boolean()]).optional(),
      oneOf: z
        .array(z.union([textSchema, numberSchema]))
        .min(1)
        .max(50)
        .optional(),
      /** For a field of several values, such as what a technology provides. */
      has: textSchema.optional(),
      stated: z.literal(true).optional(),
      unstated: unstatedSchema.optional(),
    })
    .superRefine(exactlyOne(...operators))
    .meta({ id })
type Inferred<F extends string> = z.infer<ReturnType<typeof comparisonOf<F>>>
export type Comparison<F extends string = string> = Readonly<Omit<Inferred<F>, 'oneOf'>> & {
  readonly oneOf?: readonly (string | number)[] | undefined
}

/** How many there are, held against an operand: with exactly one of the bounds. */
export const countOf = <Q, O>(query: z.ZodType<Q>, operand: z.ZodType<O>) =>
  z
    .strictObject({
      count: query,
      ...boundsOf(operand),
    })
    .superRefine(exactlyOne(...bounds))
export type Count<Q, O = number> = Readonly<z.infer<ReturnType<typeof countOf<Q, O>>>>

/** There is at least one. */
export const existsOf = <Q>(query: z.ZodType<Q>) => z.strictObject({ exists: query })
export type Exists<Q> = Readonly<z.infer<ReturnType<typeof existsOf<Q>>>>
