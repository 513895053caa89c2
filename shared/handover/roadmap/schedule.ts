import type { Range } from '../../report/quantities'
import type { RoadmapItem, RoadmapPhase } from '../../report/roadmap'

/** Working days of a week. */
export const workingDays = 5
/** Working days a week that a person has for the roadmap: half of them, the product has the rest. */
const daysAWeek = workingDays / 2

/** Person-days of some items together. */
export const effortOf = (items: readonly Pick<RoadmapItem, 'effort'>[]): Range =>
  items.reduce((sum, { effort }) => ({ lo: sum.lo + effort.lo, hi: sum.hi + effort.hi }), { lo: 0, hi: 0 })

/** Weeks that a team takes for as many person-days. */
export const weeksOf = ({ lo, hi }: Range, persons: number): Range => ({
  lo: lo / (persons * daysAWeek),
  hi: hi / (persons * daysAWeek),
})

/** Items of one phase with their places in the whole plan. */
export const itemsIn = (
  items: readonly RoadmapItem[],
  phase: RoadmapPhase,
): { readonly item: RoadmapItem; readonly place: number }[] =>
  items.flatMap((item, place) => (item.phase === phase ? [{ item, place }] : []))
