import type { Stack } from './stack'

const files = import.meta.glob<Stack>('./stacks/*.stack.ts', { eager: true, import: 'default' })

/** The five stacks, A to E. There is no list to edit: a file in `stacks/` is a stack. */
export const stacks: readonly Stack[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1))
