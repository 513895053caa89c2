import { z } from 'zod'
import { interactionIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { maxNameLength } from '../service'
import { boxSchema, participantSchema } from './participant'
import { stepsSchema } from './step'

export const maxBoxes = 100
export const maxParticipants = 500

/**
 * One sequence diagram: who takes part, and what happens from top to bottom. It is one record, since its order is what it
 * says; an edit replaces the record and shares everything that it did not touch.
 */
export const interactionSchema = lazyObject(() => ({
  id: interactionIdSchema,
  name: z.string().max(maxNameLength),
  /** Order of the tabs, ascending; ties are broken by id. */
  position: z.number(),
  /** Numbers before the messages; `null`: none. */
  numbering: z
    .strictObject({ start: z.number().int().min(0).max(1_000_000), step: z.number().int().min(1).max(1000) })
    .nullable(),
  boxes: z.array(boxSchema).max(maxBoxes),
  participants: z.array(participantSchema).max(maxParticipants),
  steps: stepsSchema,
}))
export type Interaction = Readonly<z.infer<typeof interactionSchema>>
