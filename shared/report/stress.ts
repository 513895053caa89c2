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

export const stressNames: { readonly [S in Stress]: Localized } = {
  traffic: { en: 'Ten times the traffic', zh: '流量增至十倍' },
  'cold-cache': { en: 'Caches are cold', zh: '缓存全部失效' },
  'service-lost': { en: 'A service is lost', zh: '某个服务不可用' },
  'zone-lost': { en: 'A zone is lost', zh: '某个可用区不可用' },
  'slow-dependency': { en: 'A dependency is slow', zh: '某个依赖变慢' },
  'team-halved': { en: 'The team is halved', zh: '团队减半' },
}

/** `may-break`: it breaks at one end of what is assumed and holds at the other; `unknown`: too little is stated. */
export type Verdict = 'holds' | 'may-break' | 'breaks' | 'unknown'

export const verdictNames: { readonly [V in Verdict]: Localized } = {
  holds: { en: 'Holds', zh: '可承受' },
  'may-break': { en: 'May break', zh: '可能失效' },
  breaks: { en: 'Breaks', zh: '会失效' },
  unknown: { en: 'Not stated', zh: '信息不足' },
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
}
