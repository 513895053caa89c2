import { z } from 'zod'
import { agendaItemIdSchema, scenarioIdSchema } from '../base/ids'
import { decisionRecordSchema, maxRecords } from '../model/decision-record'
import type { DesignTable } from '../model/design'
import { dimensionWeightsSchema } from '../model/dimension-weights'
import { rulePacksSchema } from '../model/house-rules/rule-pack'
import { ownPerspectivesSchema } from '../model/own-perspective'
import type { Patch } from '../model/patch'
import { pricesSchema } from '../model/prices'
import { profileSchema } from '../model/profile'
import { placedAgendaItemSchema } from '../model/session/agenda-item'
import { sessionSchema } from '../model/session/session'
import { ownSeveritiesSchema } from '../model/severity'
import { snapshotSchema } from '../model/snapshot'
import { tableSchemas } from '../model/table-schemas'

/** A record stands in its table under its own id and no other. */
const underItsId = ({ id, after }: { id: string; after: { id: string } | null }): boolean =>
  after === null || after.id === id

const head = z.strictObject({
  id: scenarioIdSchema,
  name: z.string().max(200),
  candidate: z.string().max(80).optional(),
  offered: z.literal(true).optional(),
  position: z.number(),
  archived: z.literal(true).optional(),
  snapshot: snapshotSchema.optional(),
})

const recordPatch = <T extends DesignTable, R extends z.ZodObject<{ id: z.ZodType<string> }>>(
  table: T,
  record: R,
) =>
  z.strictObject({
    table: z.literal(table),
    id: record.shape.id,
    before: record.nullable(),
    after: record.nullable(),
  })

const of = tableSchemas

const designPatch = z
  .discriminatedUnion('table', [
    recordPatch('services', of.services),
    recordPatch('placements', of.placements),
    recordPatch('links', of.links),
    recordPatch('packages', of.packages),
    recordPatch('classes', of.classes),
    recordPatch('classPlacements', of.classPlacements),
    recordPatch('classRelations', of.classRelations),
    recordPatch('lineCourses', of.lineCourses),
    recordPatch('patterns', of.patterns),
    recordPatch('interactions', of.interactions),
    recordPatch('deploymentNodes', of.deploymentNodes),
    recordPatch('deployments', of.deployments),
    recordPatch('deploymentPlacements', of.deploymentPlacements),
    recordPatch('images', of.images),
    recordPatch('marks', of.marks),
    recordPatch('groups', of.groups),
    recordPatch('locks', of.locks),
    recordPatch('collapsedLanes', of.collapsedLanes),
    recordPatch('collapsedPackages', of.collapsedPackages),
    recordPatch('keptStatements', of.keptStatements),
    recordPatch('decisions', of.decisions),
    recordPatch('severities', of.severities),
    recordPatch('iterations', of.iterations),
  ])
  .refine(underItsId)

const recordsSchema = z.array(decisionRecordSchema).max(maxRecords)

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
  z
    .strictObject({
      on: z.literal('agenda'),
      id: agendaItemIdSchema,
      before: placedAgendaItemSchema.nullable(),
      after: placedAgendaItemSchema.nullable(),
    })
    .refine(underItsId),
  z.strictObject({
    on: z.literal('session'),
    before: sessionSchema.nullable(),
    after: sessionSchema.nullable(),
  }),
  z.strictObject({
    on: z.literal('perspectives'),
    before: ownPerspectivesSchema.nullable(),
    after: ownPerspectivesSchema.nullable(),
  }),
  z.strictObject({
    on: z.literal('records'),
    before: recordsSchema.nullable(),
    after: recordsSchema.nullable(),
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
