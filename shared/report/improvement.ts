import { z } from 'zod'
import type { AppError } from '../base/app-error'
import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { CommandCall } from '../model/command-call'
import type { PerDimension } from './dimension'
import { iterationAimSchema } from './iteration-aim'
import type { Reconsidered } from './reconsidered'
import type { FixGain } from './report'

/** How fixes are put together: the best one each time, or several ways of going on side by side. */
export const methods = ['greedy', 'beam'] as const
export type SearchMethod = (typeof methods)[number]

/** What the window asks of a search. */
export const improvementRequestSchema = z.strictObject({
  /** Total, 0…100, that is enough where the total is what it is after. */
  target: z.number().min(0).max(100),
  method: z.enum(methods),
  aim: iterationAimSchema,
  /** Keys of the changes that the person rejected. */
  excluded: z.array(z.string().max(100_000)).max(1000).readonly(),
})
export type ImprovementRequest = Readonly<z.infer<typeof improvementRequestSchema>>

/** One step of a plan: a fix or another edit. Its gain is against the design that the steps before it lead to. */
export interface ImprovementStep extends Omit<FixGain, 'fix'> {
  /** What it changes, whoever proposes it: rejecting it rejects the same change from other audits. */
  readonly key: string
  /** The audit that asks for it; absent where the aim does. */
  readonly audit?: string
  /** What speaks for it, where no audit does. */
  readonly why?: Localized
  readonly label: Localized
  readonly calls: readonly CommandCall[]
  /** Elements that it touches, or that its audit points at. */
  readonly elements: readonly ElementId[]
  /** The total, 0…100, once it is made. */
  readonly reached: number
  /** What each dimension scores then, 0…100. */
  readonly scores: PerDimension<number | null>
}

/** A way to a better design. */
export interface Improvement {
  /** The total, 0…100, that it begins at. */
  readonly from: number
  readonly steps: readonly ImprovementStep[]
  /** Why it ends there: the aim is reached, nothing leads on to it any more, it is as long as was asked for, or somebody said so. */
  readonly ended: 'target' | 'no-gain' | 'max-steps' | 'cancelled'
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
  | ({ readonly state: 'searching'; readonly steps: readonly ImprovementStep[] } & SearchProgress)
  | { readonly state: 'found'; readonly improvement: Improvement }
  /** The stacks for the project, where another one is asked for; `done`: every level of the profile was tried. */
  | { readonly state: 'ranked'; readonly reconsidered: Reconsidered; readonly done: boolean }
  | { readonly state: 'failed'; readonly error: AppError }

/** Nothing more will be said of the search. */
export const isOver = (state: SearchState): boolean =>
  state.state === 'ranked' ? state.done : state.state !== 'searching'
