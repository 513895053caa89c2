import type { Technology } from './technology'

const files = import.meta.glob<{ default: Technology }>('./technologies/*.technology.ts', { eager: true })

/** Every technology, by id. There is no list to edit: a file in `technologies/` is an entry. */
export const technologies: ReadonlyMap<string, Technology> = new Map(
  Object.values(files)
    .map((module) => module.default)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((technology) => [technology.id, technology]),
)

/** The entry with this id; absent for a technology that only a file knows. */
export const technology = (id: string): Technology | undefined => technologies.get(id)
