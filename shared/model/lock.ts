import { z } from 'zod'
import { classIdSchema, deploymentNodeIdSchema, markIdSchema, serviceIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'

const lockableIdSchema = z.union([serviceIdSchema, classIdSchema, markIdSchema, deploymentNodeIdSchema])

/**
 * A service, class, mark or deployment node that stays where it is and as large as it is: no gesture, fix, text or layout
 * moves or deletes it. What it says can be edited all the same.
 */
export const lockSchema = lazyObject(() => ({ id: lockableIdSchema }))

interface Tables {
  readonly services: ReadonlyMap<string, unknown>
  readonly classes: ReadonlyMap<string, unknown>
  readonly marks: ReadonlyMap<string, unknown>
  readonly deploymentNodes: ReadonlyMap<string, unknown>
}

/** Whether an element can be locked. Replicas cannot: they stand where their node has room. */
export const isLockable = (
  { services, classes, marks, deploymentNodes }: Tables,
  id: string,
): id is z.infer<typeof lockableIdSchema> =>
  services.has(id) || classes.has(id) || marks.has(id) || deploymentNodes.has(id)
