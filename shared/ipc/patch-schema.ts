import { z } from 'zod'
import { linkIdSchema, scenarioIdSchema, serviceIdSchema } from '../base/ids'
import { decisionSchema } from '../model/decision'
import { dimensionWeightsSchema } from '../model/dimension-weights'
import { rulePacksSchema } from '../model/house-rules/rule-pack'
import { linkSchema } from '../model/link'
import type { Patch } from '../model/patch'
import { placementSchema } from '../model/placement'
import { pricesSchema } from '../model/prices'
import { profileSchema } from '../model/profile'
import { serviceSchema } from '../model/service'
import { designSeveritySchema, ownSeveritiesSchema } from '../model/severity'

/** A record stands in its table under its own id and no other. */
const underItsId = ({ id, after }: { id: string; after: { id: string } | null }): boolean =>
  after === null || after.id === id

const head = z.strictObject({
  id: scenarioIdSchema,
  name: z.string().max(200),
  candidate: z.string().max(80).optional(),
  position: z.number(),
})

const designPatch = z
  .discriminatedUnion('table', [
    z.strictObject({
      table: z.literal('services'),
      id: serviceIdSchema,
      before: serviceSchema.nullable(),
      after: serviceSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('links'),
      id: linkIdSchema,
      before: linkSchema.nullable(),
      after: linkSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('placements'),
      id: serviceIdSchema,
      before: placementSchema.nullable(),
      after: placementSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('decisions'),
      id: decisionSchema.shape.id,
      before: decisionSchema.nullable(),
      after: decisionSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('severities'),
      id: designSeveritySchema.shape.id,
      before: designSeveritySchema.nullable(),
      after: designSeveritySchema.nullable(),
    }),
  ])
  .refine(underItsId)

/** Parses an edit that comes from another process. */
export const patchSchema: z.ZodType<Patch> = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('design'), scenario: scenarioIdSchema, patch: designPatch }),
  z.strictObject({ on: z.literal('profile'), before: profileSchema, after: profileSchema }),
  z.strictObject({
    on: z.literal('weights'),
    before: dimensionWeightsSchema.nullable(),
    after: dimensionWeightsSchema.nullable(),
  }),
  z.strictObject({
    on: z.literal('severities'),
    before: ownSeveritiesSchema.nullable(),
    after: ownSeveritiesSchema.nullable(),
  }),
  z.strictObject({
    on: z.literal('prices'),
    before: pricesSchema.nullable(),
    after: pricesSchema.nullable(),
  }),
  z.strictObject({
    on: z.literal('rulePacks'),
    before: rulePacksSchema.nullable(),
    after: rulePacksSchema.nullable(),
  }),
  z.strictObject({ on: z.literal('name'), before: z.string().max(200), after: z.string().max(200) }),
  z
    .strictObject({
      on: z.literal('scenario'),
      id: scenarioIdSchema,
      before: head.nullable(),
      after: head.nullable(),
    })
    .refine(underItsId),
])
