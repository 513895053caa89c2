import { z } from 'zod'
import type { Localized } from '../base/localized'
import type { DimensionWeights } from '../model/dimension-weights'

/** The five dimensions of the score. */
export const dimensions = [
  'technicalFeasibility',
  'teamFit',
  'businessMatch',
  'maintainability',
  'extensionPotential',
] as const
export const dimensionSchema = z.enum(dimensions)
export type Dimension = z.infer<typeof dimensionSchema>

export const dimensionNames: { readonly [D in Dimension]: Localized } = {
  technicalFeasibility: { en: 'Technical feasibility', zh: '技术可行性' },
  teamFit: { en: 'Team fit', zh: '团队适配度' },
  businessMatch: { en: 'Business match', zh: '业务匹配度' },
  maintainability: { en: 'Maintainability', zh: '维护友好度' },
  extensionPotential: { en: 'Extension potential', zh: '扩展潜力' },
}

/** A value for every dimension. */
export type PerDimension<T> = { readonly [D in Dimension]: T }

/** Builds a value for every dimension. */
export const perDimension = <T>(value: (dimension: Dimension) => T): PerDimension<T> => ({
  technicalFeasibility: value('technicalFeasibility'),
  teamFit: value('teamFit'),
  businessMatch: value('businessMatch'),
  maintainability: value('maintainability'),
  extensionPotential: value('extensionPotential'),
})

/** What each dimension counts where a workspace says nothing else. */
export const equalWeights: DimensionWeights = perDimension(() => 1)
