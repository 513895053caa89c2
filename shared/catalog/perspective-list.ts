import type { Perspective } from './perspective'

const files = import.meta.glob<{ default: Perspective }>('./perspectives/*.perspective.ts', { eager: true })

/** Every perspective in its order. There is no list to edit: a file in `perspectives/` is an entry. */
export const perspectives: readonly Perspective[] = Object.values(files)
  .map((module) => module.default)
  .sort((a, b) => a.order - b.order)
