import { useEffect } from 'react'
import type { Localized } from '../../shared/base/localized'
import { answerLayout, endGesture, focusCanvas, letGo, toggleZenInPlace } from '../canvas'
import { isPresenting, usePresenting } from '../state/presenting'
import { takesText } from './text-field'

/** What the keys do beside the canvas, for the sheet of shortcuts. */
export const panelKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  {
    keys: 'Escape',
    does: {
      en: 'Back to the canvas; in a field, undo typing first',
      zh: '回到画布；输入框中先撤回刚输入的内容',
    },
  },
]

/** Escape closes a dialog or a menu that is open. */
const isClosing = (target: Element): boolean =>
  document.querySelector('dialog[open]') !== null || target.closest('[role="menu"]') !== null

/** In zen mode from wherever the focus is: first what is under way, then what is held, at last the mode. */
function leaveZen(target: Element): boolean {
  if (takesText(target)) return false
  if (!endGesture() && !answerLayout('Escape') && !letGo()) toggleZenInPlace()
  return true
}

/**
 * From a panel back to the canvas; what is selected stays. A bar over the canvas is part of it, and so is a screen in which
 * nothing particular has the focus: there, what is under way ends first.
 */
function leadBack(target: Element): boolean {
  if (target.closest('.canvas-surface')) return false
  const isOver = target.matches('body, main') || target.closest('.canvas') !== null
  return (isOver && (endGesture() || answerLayout('Escape'))) || focusCanvas()
}

/** Escape that nothing else took. A field whose text it restores has taken it; a presentation listens by itself. */
function onKey(event: KeyboardEvent): void {
  const { key, target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key !== 'Escape' || defaultPrevented || isComposing || isPresenting()) return
  if (ctrlKey || metaKey || altKey || shiftKey) return
  if (!(target instanceof Element) || isClosing(target)) return
  if (usePresenting.getState().zen ? leaveZen(target) : leadBack(target)) event.preventDefault()
}

/** Listens, while a design is on screen, to the key that leads back to its canvas and out of zen mode. */
export function useEscapeKey(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
