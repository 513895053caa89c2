import { z } from 'zod'
import { deploymentNodeIdSchema } from '../base/ids'
import { holdableIdSchema, isHoldable } from './group'

const lockableIdSchema = z.union([holdableIdSchema, deploymentNodeIdSchema])

/**
 * A service, class, mark or deployment node that stays where it is and as large as it is: no gesture, fix, text or layout
 * moves or deletes it. What it says can be edited all the same.
 */
export const lockSchema = z.strictObject({ id: lockableIdSchema })

type Tables = Parameters<typeof isHoldable>[0] & { readonly deploymentNodes: ReadonlyMap<string, unknown> }

/** Whether an element can be locked. */
export const isLockable = (design: Tables, id: string): id is z.infer<typeof lockableIdSchema> =>
  isHoldable(design, id) || design.deploymentNodes.has(id)
