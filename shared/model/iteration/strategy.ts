import { z } from 'zod'

/**
 * What an iteration does about what somebody said: makes the design better as it stands (`optimise`, and its four
 * special forms), makes it smaller, brings it within the skill of the team, or starts over with another stack.
 */
export const iterationStrategies = [
  'optimise',
  'stack',
  'balance',
  'development',
  'performance',
  'simplify',
  'adapt',
  'regenerate',
] as const
export const strategySchema = z.enum(iterationStrategies)
export type IterationStrategy = z.infer<typeof strategySchema>
