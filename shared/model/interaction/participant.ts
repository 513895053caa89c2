import { z } from 'zod'
import { boxIdSchema, classIdSchema, participantIdSchema, serviceIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import type { Localized } from '../../base/localized'
import { maxNameLength } from '../service'

/** How the head of a lifeline is drawn. */
export const participantShapes = [
  'participant',
  'actor',
  'boundary',
  'control',
  'entity',
  'database',
  'collections',
  'queue',
] as const
export type ParticipantShape = (typeof participantShapes)[number]

export const participantShapeNames: { readonly [S in ParticipantShape]: Localized } = {
  participant: { en: 'Box', zh: '方框' },
  actor: { en: 'Actor', zh: '参与者' },
  boundary: { en: 'Boundary', zh: '边界' },
  control: { en: 'Control', zh: '控制' },
  entity: { en: 'Entity', zh: '实体' },
  database: { en: 'Database', zh: '数据库' },
  collections: { en: 'Collection', zh: '集合' },
  queue: { en: 'Queue', zh: '队列' },
}

/** Who takes part: an element of the same design, whose name is looked up, or somebody who is only here. */
const represents = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('service'), service: serviceIdSchema }),
    z.strictObject({ kind: z.literal('class'), class: classIdSchema }),
    z.strictObject({ kind: z.literal('other'), name: z.string().max(maxNameLength) }),
  ]),
)

/** One lifeline. Lifelines stand in the order of their list, from left to right. */
export const participantSchema = lazyObject(() => ({
  id: participantIdSchema,
  represents,
  /** Absent: what suits the element that it represents. */
  shape: z.enum(participantShapes).optional(),
  /** The frame that it stands in. The participants of a frame stand side by side. */
  box: boxIdSchema.optional(),
}))
export type Participant = Readonly<z.infer<typeof participantSchema>>

/** Tints of a frame or of a `rect` fragment, by role, so that they follow the theme. */
export const tints = ['grey', 'blue', 'green', 'amber', 'red', 'purple', 'teal'] as const
export type Tint = (typeof tints)[number]

/** A frame round participants, such as the services of one team. */
export const boxSchema = lazyObject(() => ({
  id: boxIdSchema,
  name: z.string().max(maxNameLength),
  tint: z.enum(tints),
}))
export type ParticipantBox = Readonly<z.infer<typeof boxSchema>>
