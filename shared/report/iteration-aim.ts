import { z } from 'zod'
import { strategySchema } from '../model/iteration/strategy'
import { profileSchema } from '../model/profile'
import { dimensionSchema } from './dimension'

const allFeatures = {
  projectScale: true,
  teamPythonSkill: true,
  businessComplexity: true,
  performance: true,
  concurrency: true,
  maintenanceLifecycle: true,
  deploymentEnvironment: true,
  dataProcessing: true,
} as const

const technologyIds = z.array(z.string().min(1).max(80)).max(50).readonly()

/** What an iteration is after. */
export const iterationAimSchema = z.strictObject({
  strategy: strategySchema,
  /** What has to get better; empty: the total. */
  dimensions: z.array(dimensionSchema).max(5).readonly(),
  /** Ids of technologies that are to go, and of those that are asked for. */
  unwanted: technologyIds,
  wanted: technologyIds,
  /** Levels that the profile is read anew with, where stacks are ranked. */
  levels: profileSchema.pick(allFeatures),
})
export type IterationAim = Readonly<z.infer<typeof iterationAimSchema>>

/** A better total, by whatever repairs there are. */
export const anyImprovement: IterationAim = {
  strategy: 'optimise',
  dimensions: [],
  unwanted: [],
  wanted: [],
  levels: {},
}
