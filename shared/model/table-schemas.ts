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

/** The parser of the records of each table. */
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
