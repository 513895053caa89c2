import { z } from 'zod'

/** A question from the window to the main process, with the parser of its arguments. */
export interface Call<A, R> {
  readonly args: z.ZodType<A>
  /** Type of the answer; never read at run time. */
  readonly reply?: R
}

export const call =
  <R>() =>
  <A>(args: z.ZodType<A>): Call<A, R> => ({ args })

export type ArgsOf<C> = C extends { readonly args: z.ZodType<infer A> } ? A : never
export type ReplyOf<C> = C extends { readonly reply?: infer R } ? R : never

/** For calls without arguments. */
export const nothing = z.strictObject({})
