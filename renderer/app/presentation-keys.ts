import { useEffect } from 'react'
import type { Localized } from '../../shared/base/localized'
import { answerLayout, currentTool, endGesture, endPresentation, setTool, type Turn, turn } from '../canvas'
import { isPresenting } from '../state/presenting'
import { select } from '../state/selection'
import { useStudio } from '../state/studio-store'
import { takesText } from './text-field'

/** What the keys do while something is presented, for the sheet of shortcuts. */
export const presentationKeys: readonly { readonly keys: string; readonly does: Localized }[] = [
  {
    keys: 'Arrows',
    does: { en: 'Next or previous frame, with nothing selected', zh: '未选中内容时切换画框' },
  },
  { keys: 'PageDown', does: { en: 'Next frame', zh: '下一个画框' } },
  { keys: 'PageUp', does: { en: 'Previous frame', zh: '上一个画框' } },
  { keys: 'Home', does: { en: 'First frame', zh: '第一个画框' } },
  { keys: 'End', does: { en: 'Last frame', zh: '最后一个画框' } },
  {
    keys: 'Escape',
    does: { en: 'Cancel, let go of what is held, then end', zh: '依次取消操作、放下工具和所选、结束演示' },
  },
]

/** Keys that turn to another slide whatever is selected. */
const always: { readonly [key: string]: Turn } = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}
/** Keys that move or choose what is selected, and turn to another slide where nothing is. */
const atRest: { readonly [key: string]: Turn } = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
}

const selects = (): boolean => useStudio.getState().selection.size > 0

/** Keys mean something else where they are typed, in a dialog, in a menu and, as far as they press it, on a button. */
function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (takesText(target) || document.querySelector('dialog[open]')) return true
  if (!(target instanceof Element)) return false
  return target.closest('[role="menu"]') !== null || (key === ' ' && target.closest('button') !== null)
}

/**
 * Escape ends, one after the other, what is under way, as a walk through messages, and what is held: a tool, the selection,
 * and at last the presentation.
 */
function onEscape(event: KeyboardEvent): boolean {
  if (endGesture() || answerLayout('Escape')) return true
  const tool = currentTool()
  const onCanvas = event.target instanceof Element && event.target.closest('.canvas-surface') !== null
  if (tool === 'select' && !selects()) endPresentation()
  else if (onCanvas) return false
  else if (tool !== 'select') setTool('select')
  else select([])
  return true
}

/** @returns whether the key meant something to the presentation. */
function onKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.isComposing || ctrlKey || metaKey || altKey || isElsewhere(event)) return false
  if (key === 'Escape') return onEscape(event)
  if (shiftKey) {
    if (key !== ' ' || selects()) return false
    turn('previous')
    return true
  }
  const to = always[key] ?? (selects() ? undefined : atRest[key])
  if (to) turn(to)
  return to !== undefined
}

/** Listens, while something is presented, to the keys that turn its slides, before the canvas does. */
export function usePresentationKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isPresenting() || !onKey(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}
