import { useEffect } from 'react'
import { answerLayout, endGesture, letGo, toggleZenInPlace } from '../canvas'
import { takesText } from './text-field'

/** Escape means something else where it ends typing, in a dialog and in a menu. */
const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  takesText(target) ||
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('[role="menu"]') !== null)

/** Escape that nothing on the canvas took, from wherever the focus is: first what is under way, then what is held. */
function onKey(event: KeyboardEvent): void {
  const { key, defaultPrevented, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key !== 'Escape' || defaultPrevented || isComposing) return
  if (ctrlKey || metaKey || altKey || shiftKey || isElsewhere(event)) return
  event.preventDefault()
  if (!endGesture() && !answerLayout('Escape') && !letGo()) toggleZenInPlace()
}

/** Listens, while zen mode shows nothing but the canvas, to the key that leaves it. */
export function useZenKey(listens: boolean): void {
  useEffect(() => {
    if (!listens) return undefined
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [listens])
}
