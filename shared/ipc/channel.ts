import { z } from 'zod'

/** A question from the window to the main process, with the parser of its arguments. */
export interface Call<A, R> {
  readonly args: z.ZodType<A>
  /** Type of the answer; never read at run time. */
  readonly reply?: R
}

/** A message from the main process to the window. The main process is trusted, so its payload needs a type only. */
export interface Push<P> {
  readonly payload?: P
}

export const call =
  <R>() =>
  <A>(args: z.ZodType<A>): Call<A, R> => ({ args })
export const push = <P>(): Push<P> => ({})

export type ArgsOf<C> = C extends { readonly args: z.ZodType<infer A> } ? A : never
export type ReplyOf<C> = C extends { readonly reply?: infer R } ? R : never
export type PayloadOf<C> = C extends { readonly payload?: infer P } ? P : never

/** For calls without arguments. */
export const nothing = z.strictObject({})
