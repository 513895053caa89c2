import { type Localized, same } from '../base/localized'
import type { Technology } from './technology'

const files = import.meta.glob<Technology>('./technologies/*.technology.ts', {
  eager: true,
  import: 'default',
})

/** Every technology, by id. There is no list to edit: a file in `technologies/` is an entry. */
export const technologies: ReadonlyMap<string, Technology> = new Map(
  Object.values(files)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((technology) => [technology.id, technology]),
)

/** The entry with this id; absent for a technology that only a file knows. */
export const technology = (id: string): Technology | undefined => technologies.get(id)

/** What the technology with this id is called; the id itself for one that only a file knows. */
export const technologyName = (id: string): Localized => technologies.get(id)?.name ?? same(id)

/** Order of a list of technologies: by their English names, so that a place in it holds in every language. */
export const byName = (a: Technology, b: Technology): number => a.name.en.localeCompare(b.name.en, 'en')
