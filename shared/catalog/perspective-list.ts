import type { Perspective } from './perspective'

const files = import.meta.glob<Perspective>('./perspectives/*.perspective.ts', {
  eager: true,
  import: 'default',
})

/** Every perspective in its order. There is no list to edit: a file in `perspectives/` is an entry. */
export const perspectives: readonly Perspective[] = Object.values(files).sort((a, b) => a.order - b.order)
