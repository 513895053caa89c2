import type { z } from 'zod'
import { classSchema } from './classes/class-element'
import { classPlacementSchema } from './classes/class-placement'
import { classRelationSchema } from './classes/class-relation'
import { collapsedPackageSchema } from './classes/collapsed-package'
import { packageSchema } from './classes/package'
import { patternUseSchema } from './classes/pattern-use'
import { collapsedLaneSchema } from './collapsed-lane'
import { decisionSchema } from './decision'
import { deploymentPlacementSchema, deploymentSchema } from './deployment/deployment'
import { deploymentNodeSchema } from './deployment/deployment-node'
import { groupSchema } from './group'
import { interactionSchema } from './interaction/interaction'
import { iterationSchema } from './iteration/iteration'
import { lineCourseSchema } from './line-course'
import { linkSchema } from './link'
import { lockSchema } from './lock'
import { imageSchema } from './marks/image'
import { markSchema } from './marks/mark'
import { placementSchema } from './placement'
import { serviceSchema } from './service'
import { designSeveritySchema } from './severity'
import { keptStatementSchema } from './statements/kept-statement'

/** The tables of one design, each with the parser of its records. What a record names stands in a table before its own. */
export const tableSchemas = {
  services: serviceSchema,
  placements: placementSchema,
  links: linkSchema,
  packages: packageSchema,
  classes: classSchema,
  classPlacements: classPlacementSchema,
  classRelations: classRelationSchema,
  lineCourses: lineCourseSchema,
  patterns: patternUseSchema,
  interactions: interactionSchema,
  deploymentNodes: deploymentNodeSchema,
  deployments: deploymentSchema,
  deploymentPlacements: deploymentPlacementSchema,
  images: imageSchema,
  marks: markSchema,
  groups: groupSchema,
  locks: lockSchema,
  collapsedLanes: collapsedLaneSchema,
  collapsedPackages: collapsedPackageSchema,
  keptStatements: keptStatementSchema,
  decisions: decisionSchema,
  severities: designSeveritySchema,
  iterations: iterationSchema,
} as const

export type DesignTable = keyof typeof tableSchemas
export const designTables = Object.keys(tableSchemas) as readonly DesignTable[]

/** The records of each table. Records are immutable; a change replaces a record. */
export type DesignTables = { [T in DesignTable]: Readonly<z.infer<(typeof tableSchemas)[T]>> }

/** Every element once; views show them. Maps, so that no name in a file can ever reach a prototype. */
export type MutableDesign = { [T in DesignTable]: Map<string, DesignTables[T]> }
export type Design = { readonly [T in DesignTable]: ReadonlyMap<string, DesignTables[T]> }

type Records = Map<string, DesignTables[DesignTable]>

const everyTable = (make: (table: DesignTable) => Records): MutableDesign =>
  Object.fromEntries(designTables.map((table) => [table, make(table)])) as MutableDesign

export const emptyDesign = (): MutableDesign => everyTable(() => new Map())

/** A copy whose tables can be changed without touching the original. Records are shared. */
export const copyDesign = (design: Design): MutableDesign =>
  everyTable((table) => new Map<string, DesignTables[DesignTable]>(design[table]))
