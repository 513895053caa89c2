import { z } from 'zod'
import { classIdSchema, classRelationIdSchema } from '../../base/ids'
import type { Localized } from '../../base/localized'

export const classRelationKinds = [
  'inheritance',
  'realisation',
  'composition',
  'aggregation',
  'association',
  'dependency',
  'call',
] as const
export type ClassRelationKind = (typeof classRelationKinds)[number]

export const classRelationKindNames: { readonly [K in ClassRelationKind]: Localized } = {
  inheritance: { en: 'Inherits from', zh: '继承' },
  realisation: { en: 'Realises', zh: '实现' },
  composition: { en: 'Is composed of', zh: '组合' },
  aggregation: { en: 'Aggregates', zh: '聚合' },
  association: { en: 'Is associated with', zh: '关联' },
  dependency: { en: 'Depends on', zh: '依赖' },
  call: { en: 'Calls', zh: '调用' },
}

/**
 * A directed relation between two classes. The source is always the one that knows the other: the subclass, the
 * realising class, the whole, the user, the caller.
 */
export const classRelationSchema = z.strictObject({
  id: classRelationIdSchema,
  source: classIdSchema,
  target: classIdSchema,
  kind: z.enum(classRelationKinds),
  /** Such as `1`, `0..1` or `*`; empty: not stated. */
  sourceMultiplicity: z.string().max(40),
  targetMultiplicity: z.string().max(40),
  label: z.string().max(200),
})
export type ClassRelation = Readonly<z.infer<typeof classRelationSchema>>

/** Relations that make the source a kind of the target. */
export const isGeneralisation = ({ kind }: Pick<ClassRelation, 'kind'>): boolean =>
  kind === 'inheritance' || kind === 'realisation'
