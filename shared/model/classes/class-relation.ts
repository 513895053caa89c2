import { z } from 'zod'
import { classIdSchema, classRelationIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
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

/** The texts of a relation, from its source to its target. */
export const relationTextKinds = ['sourceMultiplicity', 'label', 'targetMultiplicity'] as const
export type RelationTextKind = (typeof relationTextKinds)[number]

/** The longest of each, in characters. */
export const longestRelationText: { readonly [K in RelationTextKind]: number } = {
  sourceMultiplicity: 40,
  label: 200,
  targetMultiplicity: 40,
}

/** The multiplicities that people mean most often; any other text is kept as well. */
export const usualMultiplicities: readonly string[] = ['1', '0..1', '*', '1..*']

/**
 * A directed relation between two classes. The source is always the one that knows the other: the subclass, the
 * realising class, the whole, the user, the caller.
 */
export const classRelationSchema = lazyObject(() => ({
  id: classRelationIdSchema,
  source: classIdSchema,
  target: classIdSchema,
  kind: z.enum(classRelationKinds),
  /** Such as `1`, `0..1` or `*`; empty: not stated. */
  sourceMultiplicity: z.string().max(longestRelationText.sourceMultiplicity),
  targetMultiplicity: z.string().max(longestRelationText.targetMultiplicity),
  label: z.string().max(longestRelationText.label),
}))
export type ClassRelation = Readonly<z.infer<typeof classRelationSchema>>

/** Relations that make the source a kind of the target. */
export const isGeneralisation = ({ kind }: Pick<ClassRelation, 'kind'>): boolean =>
  kind === 'inheritance' || kind === 'realisation'
