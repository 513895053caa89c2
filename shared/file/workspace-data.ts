import { z } from 'zod'
import { scenarioIdSchema } from '../base/ids'
import { decisionRecordSchema, maxRecords } from '../model/decision-record'
import { dimensionWeightsSchema } from '../model/dimension-weights'
import { rulePacksSchema } from '../model/house-rules/rule-pack'
import { ownPerspectivesSchema } from '../model/own-perspective'
import { pricesSchema } from '../model/prices'
import { profileSchema } from '../model/profile'
import { agendaItemSchema, maxAgendaItems } from '../model/session/agenda-item'
import { inOrder, sessionSchema } from '../model/session/session'
import { ownSeveritiesSchema } from '../model/severity'
import { snapshotSchema } from '../model/snapshot'
import { type MutableWorkspace, orderedScenarios, type Workspace } from '../model/workspace'
import { checkUnique, designDataSchema, designFromData, designPieceSchema, designToData } from './design-data'

const scenarioDataSchema = <D extends z.ZodType>(design: D) =>
  z.strictObject({
    id: scenarioIdSchema,
    name: z.string().max(200),
    candidate: z.string().max(80).optional(),
    offered: z.literal(true).optional(),
    /** It has been put away. */
    archived: z.literal(true).optional(),
    /** It is what another scenario was at a moment. */
    snapshot: snapshotSchema.optional(),
    design,
  })

const workspaceSchemaOf = <D extends z.ZodType>(design: D) =>
  z.strictObject({
    name: z.string().max(200),
    profile: profileSchema,
    weights: dimensionWeightsSchema.optional(),
    severities: ownSeveritiesSchema.optional(),
    prices: pricesSchema.optional(),
    rulePacks: rulePacksSchema
      .superRefine((packs, context) => {
        checkUnique(packs, [], context)
      })
      .optional(),
    agenda: z
      .array(agendaItemSchema)
      .max(maxAgendaItems)
      .superRefine((items, context) => {
        checkUnique(items, [], context)
      })
      .optional(),
    session: sessionSchema.optional(),
    records: z.array(decisionRecordSchema).max(maxRecords).optional(),
    perspectives: ownPerspectivesSchema
      .superRefine((perspectives, context) => {
        checkUnique(perspectives, [], context)
      })
      .optional(),
    scenarios: z
      .array(scenarioDataSchema(design))
      .min(1)
      .max(1000)
      .superRefine((scenarios, context) => {
        checkUnique(scenarios, [], context)
      }),
  })

/** A whole workspace as plain data. Scenarios stand in the order of their tabs. */
export const workspaceDataSchema = workspaceSchemaOf(designDataSchema)
/** The same before it is known that the records of a design fit each other. */
export const workspacePieceSchema = workspaceSchemaOf(designPieceSchema)
export type WorkspaceData = z.infer<typeof workspaceDataSchema>

export const workspaceToData = (workspace: Workspace): WorkspaceData => ({
  name: workspace.name,
  profile: workspace.profile,
  ...(workspace.weights === undefined ? {} : { weights: workspace.weights }),
  ...(workspace.severities === undefined ? {} : { severities: workspace.severities }),
  ...(workspace.prices === undefined ? {} : { prices: workspace.prices }),
  ...(workspace.rulePacks === undefined ? {} : { rulePacks: [...workspace.rulePacks] }),
  ...(workspace.agenda === undefined
    ? {}
    : { agenda: inOrder(workspace.agenda).map(({ position: _, ...item }) => item) }),
  ...(workspace.session === undefined ? {} : { session: workspace.session }),
  ...(workspace.records === undefined ? {} : { records: [...workspace.records] }),
  ...(workspace.perspectives === undefined ? {} : { perspectives: [...workspace.perspectives] }),
  scenarios: orderedScenarios(workspace).map(({ head, design }) => ({
    id: head.id,
    name: head.name,
    ...(head.candidate === undefined ? {} : { candidate: head.candidate }),
    ...(head.offered && { offered: true as const }),
    ...(head.archived && { archived: true as const }),
    ...(head.snapshot && { snapshot: head.snapshot }),
    design: designToData(design),
  })),
})

export const workspaceFromData = (data: WorkspaceData): MutableWorkspace => ({
  name: data.name,
  profile: data.profile,
  ...(data.weights === undefined ? {} : { weights: data.weights }),
  ...(data.severities === undefined ? {} : { severities: data.severities }),
  ...(data.prices === undefined ? {} : { prices: data.prices }),
  ...(data.rulePacks === undefined ? {} : { rulePacks: data.rulePacks }),
  ...(data.agenda === undefined
    ? {}
    : { agenda: data.agenda.map((item, index) => ({ ...item, position: index + 1 })) }),
  ...(data.session === undefined ? {} : { session: data.session }),
  ...(data.records === undefined ? {} : { records: data.records }),
  ...(data.perspectives === undefined ? {} : { perspectives: data.perspectives }),
  scenarios: new Map(
    data.scenarios.map(({ id, name, candidate, offered, archived, snapshot, design }, index) => [
      id,
      {
        head: {
          id,
          name,
          position: index + 1,
          ...(candidate === undefined ? {} : { candidate }),
          ...(offered && { offered }),
          ...(archived && { archived }),
          ...(snapshot && { snapshot }),
        },
        design: designFromData(design),
      },
    ]),
  ),
})
