import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'

/** The eight project features of the profile, each a level from 1 to 5. */
export const features = [
  'projectScale',
  'teamPythonSkill',
  'businessComplexity',
  'performance',
  'concurrency',
  'maintenanceLifecycle',
  'deploymentEnvironment',
  'dataProcessing',
] as const
export type Feature = (typeof features)[number]
export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

const level = z.literal(levels).optional()

/** Optional hard numbers. Absent means unknown: nothing is made up for it. */
export const profileNumbers = {
  /** Requests a second at the peak. */
  peakRequestsPerSecond: z.number().positive().max(100_000_000).optional(),
  /** 99th percentile of the response time that users accept, ms. */
  p99TargetMs: z.number().positive().max(86_400_000).optional(),
  /** Share of time, 0…1, in which requests must be answered. */
  availabilityTarget: z.number().min(0.5).max(0.9999999).optional(),
  /** Persons who build and run the system. */
  teamSize: z.number().int().min(1).max(10_000).optional(),
  /** Money a month for running the system, in the user's currency. */
  monthlyBudget: z.number().positive().max(1_000_000_000).optional(),
  /** Data kept, GB. */
  dataVolumeGb: z.number().positive().max(1_000_000_000).optional(),
  /** Share of requests, 0…1, that only read. */
  readShare: z.number().min(0).max(1).optional(),
}
export type ProfileNumber = keyof typeof profileNumbers

export const profileSchema = lazyObject(() => ({
  projectScale: level,
  teamPythonSkill: level,
  businessComplexity: level,
  performance: level,
  concurrency: level,
  maintenanceLifecycle: level,
  deploymentEnvironment: level,
  dataProcessing: level,
  ...profileNumbers,
}))

/** What the project is like. Every field may be absent; absent means unknown, and lowers confidence, never the score. */
export type Profile = Readonly<z.infer<typeof profileSchema>>
