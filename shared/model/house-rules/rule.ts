import { z } from 'zod'
import { issueAt } from '../../base/issue'
import { dimensionWeightsSchema } from '../dimension-weights'
import { linkKindSchema } from '../link'
import { maxReplicas } from '../service'
import { linkSettingsSchema } from '../settings/link-settings'
import { serviceSettingsSchema } from '../settings/service-settings'
import { severitySchema } from '../severity'
import { exactlyOne, numberSchema, unstatedSchema } from './condition'
import { linkFieldNames, serviceFieldNames } from './field-names'
import { sizeOf } from './size'
import {
  designConditionSchema,
  designQuerySchema,
  linkConditionSchema,
  linksQuerySchema,
  profileConditionSchema,
  serviceConditionSchema,
} from './subject-conditions'

/** A text in both languages. */
export const wordsSchema = (longest: number) =>
  z.strictObject({ en: z.string().min(1).max(longest), zh: z.string().min(1).max(longest) })

const headingSchema = wordsSchema(120).meta({ id: 'heading' })

/** The id of a rule or a pack, in small letters: `owner-stated`. */
export const kebabSchema = z
  .string()
  .max(50)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** How much one rule may ask: an edit has to stay quick whatever is in a pack. */
const maxDepth = 12
const maxParts = 100

const weightsSchema = z
  .partialRecord(dimensionWeightsSchema.keyof(), z.number().positive().max(10))
  .superRefine((weights, context) => {
    if (Object.keys(weights).length > 0) return
    context.addIssue(issueAt([], { en: 'it takes at least one dimension', zh: '至少须有一个维度' }))
  })
  .meta({ id: 'ruleWeights' })

/** Score 1 up to the number `full`, 0 from `none` on, straight between; either may be the larger one. */
const scoreOf = <O extends z.ZodType>(of: O) =>
  z.strictObject({ of, none: numberSchema, full: numberSchema }).superRefine(({ none, full }, context) => {
    if (none !== full) return
    const words = { en: '“none” and “full” must differ', zh: '“none”与“full”不能相同' }
    context.addIssue(issueAt(['full'], words))
  })

const fieldOf = <F extends string>(fields: readonly F[]) =>
  z.strictObject({ field: z.enum(fields), unstated: unstatedSchema.optional() })

const fixOf = <S extends z.ZodType>(set: S) => z.strictObject({ label: headingSchema, set })

const common = {
  id: kebabSchema,
  title: z.strictObject({ pass: headingSchema, fail: headingSchema }),
  why: wordsSchema(1000).meta({ id: 'paragraph' }),
  severity: severitySchema,
  weights: weightsSchema,
  topics: z.array(z.string().min(1).max(80)).max(10).optional(),
  source: z
    .strictObject({
      title: z.string().min(1).max(200),
      /** Absent for a document that has no address. */
      address: z
        .string()
        .max(500)
        .regex(/^https?:\/\/[^\s<>]+$/)
        .optional(),
    })
    .meta({ id: 'ruleSource' }),
  /** Projects that it concerns; absent: all. One that does not state enough to know is not among them. */
  applies: profileConditionSchema.optional(),
}

const serviceRule = z.strictObject({
  over: z.literal('services'),
  ...common,
  /** Services that it concerns; absent: all. */
  where: serviceConditionSchema.optional(),
  must: serviceConditionSchema.optional(),
  score: scoreOf(
    z.union([fieldOf(serviceFieldNames), z.strictObject({ count: linksQuerySchema })]),
  ).optional(),
  fix: fixOf(
    z.strictObject({
      technology: z.string().min(1).max(80).optional(),
      replicas: z.number().int().min(1).max(maxReplicas).optional(),
      settings: serviceSettingsSchema.optional(),
    }),
  ).optional(),
})

const linkRule = z.strictObject({
  over: z.literal('links'),
  ...common,
  where: linkConditionSchema.optional(),
  must: linkConditionSchema.optional(),
  score: scoreOf(fieldOf(linkFieldNames)).optional(),
  fix: fixOf(
    z.strictObject({
      kind: linkKindSchema.optional(),
      sync: z.boolean().optional(),
      settings: linkSettingsSchema.optional(),
    }),
  ).optional(),
})

const designRule = z.strictObject({
  over: z.literal('design'),
  ...common,
  /** Designs that it concerns; absent: all. */
  where: designConditionSchema.optional(),
  must: designConditionSchema.optional(),
  score: scoreOf(z.strictObject({ count: designQuerySchema })).optional(),
})

export type ServiceRule = Readonly<z.infer<typeof serviceRule>>
export type LinkRule = Readonly<z.infer<typeof linkRule>>
export type DesignRule = Readonly<z.infer<typeof designRule>>

/** One rule of a team: what it is about, what has to hold there, and what it counts. */
export type HouseRule = ServiceRule | LinkRule | DesignRule
export const houseRuleSchema = z
  .discriminatedUnion('over', [serviceRule, linkRule, designRule])
  .superRefine(exactlyOne('must', 'score'))
  .superRefine((rule, context) => {
    const { depth, parts } = sizeOf(asked(rule))
    if (depth > maxDepth)
      context.addIssue(issueAt([], { en: `it nests deeper than ${maxDepth}`, zh: `嵌套超过 ${maxDepth} 层` }))
    if (parts > maxParts)
      context.addIssue(
        issueAt([], { en: `it asks more than ${maxParts} questions`, zh: `条件超过 ${maxParts} 个` }),
      )
  })

/** Everything that a rule asks of a design. */
export const asked = ({ applies, where, must, score }: HouseRule): readonly unknown[] => [
  applies,
  where,
  must,
  score,
]
