import type { KeyboardEvent } from 'react'
import { buttonsOf, nextPlace } from '../../ui/move-focus'

/** Moves the focus up and down through everything in view: for `onKeyDown` of the palette's rows and sections. */
export function moveInPalette(event: KeyboardEvent<HTMLButtonElement>): void {
  const list = event.currentTarget.closest('.palette-list')
  if (!list || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return
  const { buttons, at } = buttonsOf(list)
  const to = nextPlace(event.key, at, buttons.length)
  if (to === null) return
  event.preventDefault()
  event.stopPropagation()
  buttons[to]?.focus()
}
