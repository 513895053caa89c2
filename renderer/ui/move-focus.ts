/** Where an arrow key leads in a list that goes round; `null` for any other key. */
export function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (Math.max(at, 0) - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The buttons of a container in their order, and which of them has the focus (-1: none). */
export function buttonsOf(container: Element): {
  readonly buttons: readonly HTMLButtonElement[]
  readonly at: number
} {
  const buttons = [...container.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
  return { buttons, at: buttons.findIndex((button) => button.contains(document.activeElement)) }
}
