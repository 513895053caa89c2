import { z } from 'zod'
import type { AppError } from '../base/app-error'
import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { CommandCall } from '../model/command-call'
import type { FixGain } from './report'

/** How fixes are put together: the best one each time, or several ways of going on side by side. */
export const strategies = ['greedy', 'beam'] as const
export type Strategy = (typeof strategies)[number]

/** What the window asks of a search. */
export const improvementRequestSchema = z.strictObject({
  /** Total to reach, 0…100. */
  target: z.number().min(0).max(100),
  strategy: z.enum(strategies),
  /** Keys of the changes that the person rejected. */
  excluded: z.array(z.string().max(2_000_000)).max(1000).readonly(),
})
export type ImprovementRequest = Readonly<z.infer<typeof improvementRequestSchema>>

/** One fix of a plan. Its gain is against the design that the steps before it lead to. */
export interface ImprovementStep extends FixGain {
  /** What it changes, whoever proposes it: rejecting it rejects the same change from other audits. */
  readonly key: string
  /** The audit that asks for it. */
  readonly audit: string
  readonly label: Localized
  readonly calls: readonly CommandCall[]
  /** Elements that the audit points at. */
  readonly elements: readonly ElementId[]
  /** The total, 0…100, once it is made. */
  readonly reached: number
}

/** A way to a better design. */
export interface Improvement {
  /** The total, 0…100, that it begins at. */
  readonly from: number
  readonly steps: readonly ImprovementStep[]
  /** Why it ends there: the target is reached, no fix gains anything any more, or it is as long as was asked for. */
  readonly ended: 'target' | 'no-gain' | 'max-steps'
}

/** How far a search is. */
export interface SearchProgress {
  /** Fixes tried. */
  readonly tried: number
  /** Best total so far, 0…100. */
  readonly best: number
  /** Steps of the ways that are being tried. */
  readonly depth: number
}

/** What the main process says of a search. */
export type SearchState =
  | ({ readonly state: 'searching' } & SearchProgress)
  | { readonly state: 'found'; readonly improvement: Improvement }
  | { readonly state: 'failed'; readonly error: AppError }
