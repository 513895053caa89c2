import { z } from 'zod'
import { deploymentIdSchema, deploymentNodeIdSchema, serviceIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { coordinateSchema } from '../placement'
import { maxReplicas } from '../service'

/** Replicas of one service that run on one node. A service has at most one such record for each node. */
export const deploymentSchema = lazyObject(() => ({
  id: deploymentIdSchema,
  service: serviceIdSchema,
  node: deploymentNodeIdSchema,
  replicas: z.number().int().min(1).max(maxReplicas),
}))
export type Deployment = Readonly<z.infer<typeof deploymentSchema>>

/**
 * Where a person put a node in the deployment view: px from the upper left corner of the node round it, or of the view.
 * No placement: the view finds a free place.
 */
export const deploymentPlacementSchema = lazyObject(() => ({
  id: deploymentNodeIdSchema,
  x: coordinateSchema,
  y: coordinateSchema,
}))
