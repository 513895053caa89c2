import { z } from 'zod'
import { type DeploymentNodeId, type ServiceId, serviceIdSchema } from '../base/ids'
import type { Localized } from '../base/localized'
import type { Evidence } from './report'

/** What a design is put to: each is the same model with changed inputs. */
export const stresses = [
  'traffic',
  'cold-cache',
  'service-lost',
  'zone-lost',
  'slow-dependency',
  'team-halved',
] as const
export type Stress = (typeof stresses)[number]

/** How many times the traffic, or the time that a dependency takes, unless somebody says otherwise. */
export const usualFactor = 10
/** Factors that make sense: more than now, and not beyond what anybody meets. */
export const factorRange = { min: 1.1, max: 1000 } as const
const factorSchema = z.number().min(factorRange.min).max(factorRange.max)

/** What a design is put to where a person chooses; what is absent is the worst there is, or the usual factor. */
export const stressPicksSchema = z.strictObject({
  /** How many times the traffic. */
  traffic: factorSchema.optional(),
  lost: serviceIdSchema.optional(),
  /** From 1: a zone of the deployment, in the order of ids. Where none is drawn, what runs in one only runs in the first. */
  zone: z.number().int().min(1).max(9).optional(),
  slow: serviceIdSchema.optional(),
  /** How many times as long the dependency takes. */
  slowness: factorSchema.optional(),
})
export type StressPicks = Readonly<z.infer<typeof stressPicksSchema>>

/** A factor in words: `ten times`, `5 times`. */
export const timesText = (factor: number): Localized =>
  factor === usualFactor ? { en: 'ten times', zh: '十倍' } : { en: `${factor} times`, zh: ` ${factor} 倍` }

const names: { readonly [S in Exclude<Stress, 'traffic'>]: Localized } = {
  'cold-cache': { en: 'Caches are cold', zh: '缓存全部失效' },
  'service-lost': { en: 'A service is lost', zh: '某个服务不可用' },
  'zone-lost': { en: 'A zone is lost', zh: '某个可用区不可用' },
  'slow-dependency': { en: 'A dependency is slow', zh: '某个依赖变慢' },
  'team-halved': { en: 'The team is halved', zh: '团队减半' },
}

/** What a stress is called. */
export function stressName(stress: Stress, { traffic = usualFactor }: StressPicks): Localized {
  if (stress !== 'traffic') return names[stress]
  const { en, zh } = timesText(traffic)
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)} the traffic`, zh: `流量增至${zh}` }
}

/** `may-break`: it breaks at one end of what is assumed and holds at the other; `unknown`: too little is stated. */
export type Verdict = 'holds' | 'may-break' | 'breaks' | 'unknown'

export const verdictNames: { readonly [V in Verdict]: Localized } = {
  holds: { en: 'Holds', zh: '可承受' },
  'may-break': { en: 'May break', zh: '可能失效' },
  breaks: { en: 'Breaks', zh: '会失效' },
  unknown: { en: 'Not stated', zh: '信息不足' },
}

/** What a stress can be put to in place of the worst. */
export type StressChoice =
  | {
      readonly of: 'services'
      /** `null`: none is worse than the others. */
      readonly worst: ServiceId | null
      /** The worst first; as many as anybody goes through. */
      readonly offered: readonly ServiceId[]
      /** Further ones that can be chosen. */
      readonly more: number
    }
  | {
      readonly of: 'zones'
      readonly worst: number
      readonly offered: readonly number[]
      /** The zones of the deployment, in the order of their numbers; empty: it draws none. */
      readonly drawn: readonly DeploymentNodeId[]
    }

export interface StressOutcome {
  readonly stress: Stress
  readonly verdict: Verdict
  /** What happens, or what has to be stated before it can be said. */
  readonly sentence: Localized
  /** What breaks, first to break first. */
  readonly breaks: readonly Evidence[]
  /** What goes on working; `null` where nothing can be said. */
  readonly survives: Localized | null
  /** Absent: there is nothing to choose. */
  readonly choice?: StressChoice
}
