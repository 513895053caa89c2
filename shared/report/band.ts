import type { Localized } from '../base/localized'

/** A band of satisfaction, and what follows from it. */
export interface Band {
  readonly id: 'satisfied' | 'basically' | 'partly' | 'barely' | 'not'
  /** Lowest total, 0…100, that belongs to the band. */
  readonly from: number
  readonly range: string
  readonly name: Localized
  readonly consequence: Localized
}

const bands = [
  {
    id: 'satisfied',
    from: 90,
    range: '90–100',
    name: { en: 'Fully satisfied', zh: '完全满意' },
    consequence: { en: 'fits as it is', zh: '方案与需求吻合' },
  },
  {
    id: 'basically',
    from: 70,
    range: '70–89',
    name: { en: 'Mostly satisfied', zh: '基本满意' },
    consequence: { en: 'needs local improvement', zh: '需要局部优化' },
  },
  {
    id: 'partly',
    from: 50,
    range: '50–69',
    name: { en: 'Partly satisfied', zh: '部分满意' },
    consequence: { en: 'important functions need work', zh: '需要改进重要功能' },
  },
  {
    id: 'barely',
    from: 30,
    range: '30–49',
    name: { en: 'Hardly satisfied', zh: '不太满意' },
    consequence: { en: 'needs a redesign', zh: '需要重新设计' },
  },
  {
    id: 'not',
    from: 0,
    range: '0–29',
    name: { en: 'Not satisfied', zh: '完全不满意' },
    consequence: { en: 'needs another stack', zh: '需要重新选型' },
  },
] as const satisfies readonly Band[]

/** The band of a total, 0…100. The unrounded total decides. */
export const bandOf = (total: number): Band => bands.find((band) => total >= band.from) ?? bands[4]

/** The lowest total, 0…100, of the next better band; 100 within the best one. */
export const nextBandFrom = (total: number): number =>
  bands.findLast((band) => band.from > total)?.from ?? 100
