import { z } from 'zod'
import { scenarioIdSchema, serviceIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import { dimensionWeightsSchema } from './dimension-weights'
import { profileSchema } from './profile'
import { maxNameLength } from './service'

/** Records that a workspace keeps; each replaces the one before it. */
export const maxRecords = 200

const points = z.number().min(0).max(100)

/**
 * What was decided, and everything that it was decided by: enough to tell later whether it would be decided so again.
 */
export const decisionRecordSchema = lazyObject(() => ({
  /** Counted up within the workspace, as the names of the files are: `0001-…`. */
  number: z.number().int().min(1).max(9999),
  /** Day of the decision, ISO 8601. */
  date: z.iso.date(),
  /** Who decided; empty where nobody said. */
  deciders: z.string().max(500),
  /** The scenario that was chosen, as it was called then. */
  scenario: z.strictObject({
    id: scenarioIdSchema,
    name: z.string().max(200),
    candidate: z.string().max(80).optional(),
  }),
  /** Version of the rules. */
  rules: z.string().max(40),
  profile: profileSchema,
  /** Absent: all dimensions counted the same. */
  weights: dimensionWeightsSchema.optional(),
  /** The total of the scenario, 0…100. */
  total: points,
  /** The candidates of that day, best first, with their totals. */
  candidates: z.array(z.strictObject({ id: z.string().max(80), total: points })).max(20),
  /** What the catalogue knew of each technology of the design: its version, and when that was seen. */
  facts: z.record(z.string().min(1).max(80), z.string().max(200)),
  /** The services that were chosen. */
  parts: z
    .array(
      z.strictObject({
        id: serviceIdSchema,
        name: z.string().max(maxNameLength),
        technology: z.string().min(1).max(80),
        replicas: z.number().int().min(1),
      }),
    )
    .max(100_000),
}))
export type DecisionRecord = Readonly<z.infer<typeof decisionRecordSchema>>

/** A number as it is written wherever a record is named: `0001`. */
export const recordNumber = (number: number): string => String(number).padStart(4, '0')
