import { locales } from '../../../shared/base/localized'
import type { Entry } from './entry'
import { matchScore, plainQuery, standsIn } from './match'

/** How much less a word counts that stands beside the label. */
const besideLabel = 12

/** The entries that fit a query in either language, best first; all of them, as they come, for an empty query. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = plainQuery(query)
  if (wanted === '') return entries
  const fitting: { readonly entry: Entry; readonly score: number }[] = []
  for (const entry of entries) {
    const score = fitOf(entry, wanted)
    if (score !== null) fitting.push({ entry, score })
  }
  return fitting.sort((a, b) => b.score - a.score).map(({ entry }) => entry)
}

function fitOf({ label, detail }: Entry, wanted: string): number | null {
  let best: number | null = null
  for (const locale of locales) {
    const byLabel = matchScore(wanted, label[locale])
    if (byLabel !== null) best = Math.max(best ?? byLabel, byLabel)
    const byDetail = detail && standsIn(wanted, detail[locale]) ? matchScore(wanted, detail[locale]) : null
    if (byDetail !== null) best = Math.max(best ?? byDetail - besideLabel, byDetail - besideLabel)
  }
  return best
}
