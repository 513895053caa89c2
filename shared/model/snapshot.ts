import { z } from 'zod'
import { scenarioIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import type { Snapshot } from './workspace'

/** Parses when a scenario was kept, and what it scored then. */
export const snapshotSchema: z.ZodType<Snapshot> = lazyObject(() => ({
  of: scenarioIdSchema,
  at: z.iso.datetime(),
  total: z.number().min(0).max(100).nullable(),
}))
