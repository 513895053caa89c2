import { z } from 'zod'
import { scenarioIdSchema } from '../base/ids'
import { issueAt } from '../base/issue'
import { decisionSchema } from '../model/decision'
import { type Design, emptyDesign, type MutableDesign } from '../model/design'
import { dimensionWeightsSchema } from '../model/dimension-weights'
import { subjectOf } from '../model/finding-subject'
import { rulePacksSchema } from '../model/house-rules/rule-pack'
import { linkSchema } from '../model/link'
import { placementSchema } from '../model/placement'
import { pricesSchema } from '../model/prices'
import { profileSchema } from '../model/profile'
import { serviceSchema } from '../model/service'
import { referencesIn } from '../model/settings/references'
import { designSeveritySchema, ownSeveritiesSchema } from '../model/severity'
import { type MutableWorkspace, orderedScenarios, type Workspace } from '../model/workspace'

/** Adds an issue for every id that stands in the list before it; the answer is all ids. */
function checkUnique(
  ids: readonly { readonly id: string }[],
  path: readonly string[],
  context: z.RefinementCtx,
): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const [index, { id }] of ids.entries()) {
    if (seen.has(id)) {
      context.addIssue(
        issueAt([...path, index, 'id'], { en: `“${id}” stands twice`, zh: `“${id}”出现了两次` }),
      )
    }
    seen.add(id)
  }
  return seen
}

/** A design as plain data: tables as lists in the order of their ids, as in a file and in a message. */
export const designDataSchema = z
  .strictObject({
    services: z.array(serviceSchema),
    links: z.array(linkSchema),
    placements: z.array(placementSchema),
    decisions: z.array(decisionSchema).optional(),
    severities: z.array(designSeveritySchema).optional(),
  })
  .superRefine((design, context) => {
    const services = checkUnique(design.services, ['services'], context)
    const links = checkUnique(design.links, ['links'], context)
    checkUnique(design.placements, ['placements'], context)
    const { decisions = [], severities = [] } = design
    checkUnique(decisions, ['decisions'], context)
    checkUnique(severities, ['severities'], context)
    const expectService = (id: string, path: (string | number)[]): void => {
      if (services.has(id)) return
      context.addIssue(issueAt(path, { en: `there is no service “${id}”`, zh: `不存在服务“${id}”` }))
    }
    for (const [index, { source, target }] of design.links.entries()) {
      expectService(source, ['links', index, 'source'])
      expectService(target, ['links', index, 'target'])
    }
    for (const [index, { id }] of design.placements.entries()) expectService(id, ['placements', index, 'id'])
    for (const [index, { settings }] of design.services.entries()) {
      for (const { key, service } of referencesIn(settings))
        expectService(service, ['services', index, 'settings', key])
    }
    const expectElement = (id: string, path: (string | number)[]): void => {
      const { element } = subjectOf(id)
      if (element === null || services.has(element) || links.has(element)) return
      context.addIssue(
        issueAt(path, { en: `there is no element “${element}”`, zh: `不存在元素“${element}”` }),
      )
    }
    for (const [index, { id }] of decisions.entries()) expectElement(id, ['decisions', index, 'id'])
    for (const [index, { id }] of severities.entries()) expectElement(id, ['severities', index, 'id'])
  })
export type DesignData = z.infer<typeof designDataSchema>

const scenarioDataSchema = z.strictObject({
  id: scenarioIdSchema,
  name: z.string().max(200),
  candidate: z.string().max(80).optional(),
  design: designDataSchema,
})

/** A whole workspace as plain data. Scenarios stand in the order of their tabs. */
export const workspaceDataSchema = z.strictObject({
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
  scenarios: z
    .array(scenarioDataSchema)
    .min(1)
    .max(200)
    .superRefine((scenarios, context) => {
      checkUnique(scenarios, [], context)
    }),
})
export type WorkspaceData = z.infer<typeof workspaceDataSchema>

const collator = new Intl.Collator('en', { numeric: true })

/** The records in the order of their ids, `s2` before `s10`; the order depends on nothing else. */
const byId = <R extends { readonly id: string }>(table: ReadonlyMap<string, R>): R[] =>
  [...table.values()].sort((a, b) => collator.compare(a.id, b.id) || (a.id < b.id ? -1 : 1))

export const designToData = (design: Design): DesignData => ({
  services: byId(design.services),
  links: byId(design.links),
  placements: byId(design.placements),
  ...(design.decisions.size === 0 ? {} : { decisions: byId(design.decisions) }),
  ...(design.severities.size === 0 ? {} : { severities: byId(design.severities) }),
})

export function designFromData(data: DesignData): MutableDesign {
  const design = emptyDesign()
  for (const service of data.services) design.services.set(service.id, service)
  for (const link of data.links) design.links.set(link.id, link)
  for (const placement of data.placements) design.placements.set(placement.id, placement)
  for (const decision of data.decisions ?? []) design.decisions.set(decision.id, decision)
  for (const severity of data.severities ?? []) design.severities.set(severity.id, severity)
  return design
}

export const workspaceToData = (workspace: Workspace): WorkspaceData => ({
  name: workspace.name,
  profile: workspace.profile,
  ...(workspace.weights === undefined ? {} : { weights: workspace.weights }),
  ...(workspace.severities === undefined ? {} : { severities: workspace.severities }),
  ...(workspace.prices === undefined ? {} : { prices: workspace.prices }),
  ...(workspace.rulePacks === undefined ? {} : { rulePacks: [...workspace.rulePacks] }),
  scenarios: orderedScenarios(workspace).map(({ head, design }) => ({
    id: head.id,
    name: head.name,
    ...(head.candidate === undefined ? {} : { candidate: head.candidate }),
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
  scenarios: new Map(
    data.scenarios.map(({ id, name, candidate, design }, index) => [
      id,
      {
        head: { id, name, position: index + 1, ...(candidate === undefined ? {} : { candidate }) },
        design: designFromData(design),
      },
    ]),
  ),
})
