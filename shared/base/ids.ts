import { z } from 'zod'

/** Longest id that a file or a message may carry. */
const maxIdLength = 120

/**
 * Ids are short printable ASCII words: safe as Mermaid and SVG ids, in file diffs and as map keys.
 * Names of object internals are refused, so an id can never reach a prototype even where code is careless.
 */
const idPattern = /^[A-Za-z][A-Za-z0-9_.-]*$/
const word = z
  .string()
  .max(maxIdLength)
  .regex(idPattern)
  .refine((raw) => raw !== 'constructor' && raw !== 'prototype')
/** What the parser of ids accepts, without an account of what is wrong: for those who have many of them. */
export const isId = (raw: unknown): raw is string =>
  typeof raw === 'string' &&
  raw.length <= maxIdLength &&
  idPattern.test(raw) &&
  raw !== 'constructor' &&
  raw !== 'prototype'
/** All kinds share the one parser: what tells them apart is known to the compiler only. */
const id = /* @__NO_SIDE_EFFECTS__ */ <K extends string>() => word.brand<K>()

export const serviceIdSchema = id<'service'>()
export const linkIdSchema = id<'link'>()
export const scenarioIdSchema = id<'scenario'>()
export const packageIdSchema = id<'package'>()
export const classIdSchema = id<'class'>()
export const classRelationIdSchema = id<'class-relation'>()
export const patternIdSchema = id<'pattern'>()
export const interactionIdSchema = id<'interaction'>()
export const participantIdSchema = id<'participant'>()
export const boxIdSchema = id<'box'>()
export const stepIdSchema = id<'step'>()
export const deploymentNodeIdSchema = id<'deployment-node'>()
export const deploymentIdSchema = id<'deployment'>()
export const markIdSchema = id<'mark'>()
export const imageIdSchema = id<'image'>()
export const groupIdSchema = id<'group'>()
export const agendaItemIdSchema = id<'agenda-item'>()
export const iterationIdSchema = id<'iteration'>()
/** Ids of a link and of the two deployments that it runs between. */
const wirePattern = /^[A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*){2}$/
export const wireIdSchema = z
  .string()
  .max(3 * maxIdLength + 2)
  .regex(wirePattern)
  .brand<'wire'>()
export const statementIdSchema = id<'statement'>()
export const aboutIdSchema = id<'about'>()

export type ServiceId = z.infer<typeof serviceIdSchema>
export type LinkId = z.infer<typeof linkIdSchema>
export type ScenarioId = z.infer<typeof scenarioIdSchema>
export type PackageId = z.infer<typeof packageIdSchema>
export type ClassId = z.infer<typeof classIdSchema>
export type ClassRelationId = z.infer<typeof classRelationIdSchema>
/** A use of a design pattern in one design, not the pattern itself. */
export type PatternId = z.infer<typeof patternIdSchema>
/** One sequence diagram. */
export type InteractionId = z.infer<typeof interactionIdSchema>
export type ParticipantId = z.infer<typeof participantIdSchema>
/** A frame round neighbouring participants of one interaction. */
export type BoxId = z.infer<typeof boxIdSchema>
/** A message, fragment or note of an interaction. */
export type StepId = z.infer<typeof stepIdSchema>
export type DeploymentNodeId = z.infer<typeof deploymentNodeIdSchema>
/** Replicas of one service on one deployment node. */
export type DeploymentId = z.infer<typeof deploymentIdSchema>
/** Something drawn or written on the whiteboard of a view. */
export type MarkId = z.infer<typeof markIdSchema>
/** The pixels that marks show. No element: nobody selects them apart from a mark. */
export type ImageId = z.infer<typeof imageIdSchema>
/** Elements that are kept together. No element: selecting it is selecting its members. */
export type GroupId = z.infer<typeof groupIdSchema>
/** Something that a session talks about; no element of a design. */
export type AgendaItemId = z.infer<typeof agendaItemIdSchema>
/** One turn of the loop that improves a design; no element of it. */
export type IterationId = z.infer<typeof iterationIdSchema>
/** A link where it runs between two places of the deployment view. No element: selecting it is selecting the link. */
export type WireId = z.infer<typeof wireIdSchema>
/** Something that a design keeps for the text of a view; no element of it. */
export type StatementId = z.infer<typeof statementIdSchema>
/** What such a statement is about: an element or a group. */
export type AboutId = z.infer<typeof aboutIdSchema>
/** Whatever a finding can point at and a person can select. No two elements of a design share an id. */
export type ElementId =
  | ServiceId
  | LinkId
  | PackageId
  | ClassId
  | ClassRelationId
  | PatternId
  | InteractionId
  | ParticipantId
  | BoxId
  | StepId
  | DeploymentNodeId
  | DeploymentId
  | MarkId

/** Parses the id of any element: ids of all kinds are written alike. */
export const elementIdSchema = /* @__PURE__ */ serviceIdSchema.transform((raw): ElementId => raw)

export const serviceId = (raw: string): ServiceId => raw as ServiceId
export const linkId = (raw: string): LinkId => raw as LinkId
export const scenarioId = (raw: string): ScenarioId => raw as ScenarioId
export const packageId = (raw: string): PackageId => raw as PackageId
export const classId = (raw: string): ClassId => raw as ClassId
export const classRelationId = (raw: string): ClassRelationId => raw as ClassRelationId
export const patternId = (raw: string): PatternId => raw as PatternId
export const interactionId = (raw: string): InteractionId => raw as InteractionId
export const participantId = (raw: string): ParticipantId => raw as ParticipantId
export const boxId = (raw: string): BoxId => raw as BoxId
export const stepId = (raw: string): StepId => raw as StepId
export const deploymentNodeId = (raw: string): DeploymentNodeId => raw as DeploymentNodeId
export const deploymentId = (raw: string): DeploymentId => raw as DeploymentId
export const markId = (raw: string): MarkId => raw as MarkId
export const imageId = (raw: string): ImageId => raw as ImageId
export const groupId = (raw: string): GroupId => raw as GroupId
export const agendaItemId = (raw: string): AgendaItemId => raw as AgendaItemId
export const iterationId = (raw: string): IterationId => raw as IterationId
export const wireId = (link: LinkId, from: DeploymentId, to: DeploymentId): WireId =>
  `${link}/${from}/${to}` as WireId
/** The ids that a wire's is made of: of its link and of both deployments; of any other id, none. */
export const partsOfWire = (id: string): readonly string[] => (id.includes('/') ? id.split('/') : [])
export const statementId = (raw: string): StatementId => raw as StatementId
export const aboutId = (raw: string): AboutId => raw as AboutId

/**
 * The next id that a table does not use: `s12` for prefix `s` in a table of 11. Depends on the table alone,
 * so the same edit on the same design always gives the same id.
 */
export function freeId(used: { has(id: string): boolean; readonly size: number }, prefix: string): string {
  let n = used.size + 1
  while (used.has(`${prefix}${n}`)) n += 1
  return `${prefix}${n}`
}
