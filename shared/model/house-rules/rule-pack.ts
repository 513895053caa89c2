import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { issueAt } from '../../base/issue'
import { layerSchema } from '../layer'
import { linkKindSchema } from '../link'
import { profileSchema } from '../profile'
import { maxReplicas } from '../service'
import { linkSettingsSchema } from '../settings/link-settings'
import { serviceSettingsSchema } from '../settings/service-settings'
import { asked, houseRuleSchema, kebabSchema, wordsSchema } from './rule'
import { sizeOf } from './size'

/** An element of a test case: the id of a service, or a link as `api -> db`. */
const placeSchema = z.string().min(1).max(250)

/** A finding shows no more places than these. */
const maxPlaces = 20
const elementsSchema = z.array(placeSchema).min(1).max(maxPlaces)
const shareSchema = z.number().min(0).max(1)

/** What a case says that a rule comes to. */
const expectationSchema = z.union([
  z.enum(['passes', 'fails', 'unknown', 'does-not-apply']),
  z
    .strictObject({
      /** Elements that it points at, in any order. */
      fails: elementsSchema.optional(),
      score: shareSchema.optional(),
      /** The score once its fix is applied. */
      fixed: shareSchema.optional(),
    })
    .superRefine((expected, context) => {
      if (Object.keys(expected).length === 0)
        context.addIssue(issueAt([], { en: 'it expects nothing', zh: '没有任何预期' }))
    }),
])
export type Expectation = Readonly<z.infer<typeof expectationSchema>>

/** Cases are small, and there are not many: they run whenever the pack is loaded. */
const maxServices = 30
const maxLinks = 60
const maxCases = 200
/** Services and links of all cases of a pack. */
const maxElements = 1500

/** Questions in all rules of a pack. */
const maxParts = 1000

/** A small design, and what the rules of the pack have to say of it. */
const caseSchema = z
  .strictObject({
    name: z.string().min(1).max(200),
    profile: profileSchema.optional(),
    services: z.record(
      serviceIdSchema,
      z.strictObject({
        technology: z.string().min(1).max(80),
        /** Absent: that of the technology. */
        layer: layerSchema.optional(),
        /** Absent: one. */
        replicas: z.number().int().min(1).max(maxReplicas).optional(),
        settings: serviceSettingsSchema.optional(),
      }),
    ),
    links: z
      .array(
        z.strictObject({
          from: serviceIdSchema,
          to: serviceIdSchema,
          /** Absent, and `sync`: what is usual between the two technologies. */
          kind: linkKindSchema.optional(),
          sync: z.boolean().optional(),
          settings: linkSettingsSchema.optional(),
        }),
      )
      .max(maxLinks)
      .optional(),
    expect: z.record(kebabSchema, expectationSchema),
  })
  .superRefine(({ services }, context) => {
    if (Object.keys(services).length > maxServices)
      context.addIssue(
        issueAt(['services'], { en: `there are more than ${maxServices}`, zh: `超过 ${maxServices} 个` }),
      )
  })
export type PackCase = Readonly<z.infer<typeof caseSchema>>

/** Format of a rule pack. */
export const packFormat = 'pentarch-rules'
export const packVersion = 1

/** A team's own rules, with the cases that prove them. */
export const rulePackSchema = z
  .strictObject({
    /** Where an editor finds the JSON Schema. */
    $schema: z.string().max(500).optional(),
    format: z.literal(packFormat),
    version: z.literal(packVersion),
    id: kebabSchema,
    name: wordsSchema(80),
    rules: z.array(houseRuleSchema).min(1).max(100),
    tests: z.array(caseSchema).min(1).max(maxCases),
  })
  .superRefine(({ rules, tests }, context) => {
    if (sizeOf(rules.map(asked)).parts > maxParts)
      context.addIssue(
        issueAt(['rules'], {
          en: `they ask more than ${maxParts} questions`,
          zh: `条件总数超过 ${maxParts} 个`,
        }),
      )
    const elements = tests.reduce(
      (sum, { services, links = [] }) => sum + Object.keys(services).length + links.length,
      0,
    )
    if (elements > maxElements)
      context.addIssue(
        issueAt(['tests'], {
          en: `they have more than ${maxElements} services and links`,
          zh: `服务与连线总数超过 ${maxElements} 个`,
        }),
      )
  })
  .meta({ id: 'rulePack' })
export type RulePack = Readonly<z.infer<typeof rulePackSchema>>

/** The packs of a workspace, in the order of their ids. */
export const rulePacksSchema = z.array(rulePackSchema).max(10)
