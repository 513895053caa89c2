import { z } from 'zod'
import {
  type Comparison,
  type Condition,
  type Count,
  comparisonOf,
  conditionOf,
  countOf,
  type Exists,
  existsOf,
  numberSchema,
} from './condition'
import {
  type LinkFieldName,
  linkFieldNames,
  type ProfileFieldName,
  profileFieldNames,
  type ServiceFieldName,
  serviceFieldNames,
} from './field-names'

export type ServiceComparison = Comparison<ServiceFieldName>
export type LinkComparison = Comparison<LinkFieldName>

const serviceComparison: z.ZodType<ServiceComparison> = comparisonOf('serviceComparison', serviceFieldNames)
const linkComparison: z.ZodType<LinkComparison> = comparisonOf('linkComparison', linkFieldNames)

/** Of a service at an end of a link: its links are too far away to be asked. */
export type NeighbourCondition = Condition<ServiceComparison>
const neighbourCondition: z.ZodType<NeighbourCondition> = conditionOf('neighbourCondition', serviceComparison)

/** Of a link as one of its ends sees it. */
export type LinkFieldCondition = Condition<LinkComparison>

/** Links of a service. */
export interface LinksQuery {
  /** Seen from the service; the source of a link is the one that opens the connection. */
  readonly links: 'in' | 'out' | 'both'
  readonly where?: LinkFieldCondition | undefined
  /** What is at the other end. */
  readonly service?: NeighbourCondition | undefined
}
export const linksQuerySchema: z.ZodType<LinksQuery> = z
  .strictObject({
    links: z.enum(['in', 'out', 'both']),
    where: conditionOf('linkFieldCondition', linkComparison).optional(),
    service: neighbourCondition.optional(),
  })
  .meta({ id: 'linksQuery' })

/** Of a service, its links and its direct neighbours. */
export type ServiceLeaf = ServiceComparison | Count<LinksQuery> | Exists<LinksQuery>
export type ServiceCondition = Condition<ServiceLeaf>
export const serviceConditionSchema: z.ZodType<ServiceCondition> = conditionOf<ServiceLeaf>(
  'serviceCondition',
  serviceComparison,
  countOf(linksQuerySchema, numberSchema),
  existsOf(linksQuerySchema),
)

/** Of a link and its two ends. */
export type LinkLeaf =
  | LinkComparison
  | { readonly source: NeighbourCondition }
  | { readonly target: NeighbourCondition }
export type LinkCondition = Condition<LinkLeaf>
export const linkConditionSchema: z.ZodType<LinkCondition> = conditionOf<LinkLeaf>(
  'linkCondition',
  linkComparison,
  z.strictObject({ source: neighbourCondition }),
  z.strictObject({ target: neighbourCondition }),
)

/** Services or links of the whole design. */
export type DesignQuery =
  | { readonly over: 'services'; readonly where?: ServiceCondition | undefined }
  | { readonly over: 'links'; readonly where?: LinkCondition | undefined }
export const designQuerySchema: z.ZodType<DesignQuery> = z
  .discriminatedUnion('over', [
    z.strictObject({ over: z.literal('services'), where: serviceConditionSchema.optional() }),
    z.strictObject({ over: z.literal('links'), where: linkConditionSchema.optional() }),
  ])
  .meta({ id: 'designQuery' })

/** Another count, and how many times it counts. */
export interface OtherCount {
  readonly count: DesignQuery
  /** Absent: once. */
  readonly times?: number | undefined
}
const otherCount: z.ZodType<OtherCount> = z.strictObject({
  count: designQuerySchema,
  times: z.number().positive().max(1000).optional(),
})

/** Of the whole design. */
export type DesignLeaf = Count<DesignQuery, number | OtherCount> | Exists<DesignQuery>
export type DesignCondition = Condition<DesignLeaf>
export const designConditionSchema: z.ZodType<DesignCondition> = conditionOf<DesignLeaf>(
  'designCondition',
  countOf(designQuerySchema, z.union([numberSchema, otherCount])),
  existsOf(designQuerySchema),
)

/** Of the project. */
export type ProfileCondition = Condition<Comparison<ProfileFieldName>>
export const profileConditionSchema: z.ZodType<ProfileCondition> = conditionOf<Comparison<ProfileFieldName>>(
  'profileCondition',
  comparisonOf('profileComparison', profileFieldNames),
)
