import { byName } from './catalog'
import type { Technology } from './technology'

const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

/** How well an entry answers one word: 0 is the best, `null` is not at all. */
function rankOf(entry: Technology, word: string): number | null {
  const spellings = [...Object.values(entry.name).map(normal), entry.id]
  if (spellings.includes(word)) return 0
  if (spellings.some((text) => text.startsWith(word))) return 1
  if (spellings.some((text) => text.split(/[\s.-]/).some((part) => part.startsWith(word)))) return 2
  if (spellings.some((text) => text.includes(word))) return 3
  if (normal(entry.summary.en).includes(word) || normal(entry.summary.zh).includes(word)) return 4
  return null
}

/**
 * Entries that answer every word of the query by name, id or summary in either language: the whole name first, then
 * beginnings, then inner parts of the name, then summaries; alike ones by name.
 *
 * @returns nothing for a query without a word.
 */
export function searchTechnologies(entries: Iterable<Technology>, query: string): Technology[] {
  const words = normal(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found: { entry: Technology; rank: number }[] = []
  for (const entry of entries) {
    const ranks = words.map((word) => rankOf(entry, word))
    if (ranks.every((rank) => rank !== null)) {
      found.push({ entry, rank: ranks.reduce((sum, rank) => sum + rank, 0) })
    }
  }
  return found.sort((a, b) => a.rank - b.rank || byName(a.entry, b.entry)).map(({ entry }) => entry)
}
