/** Keys that only change what others mean. */
const modifiers = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
])

/** A sign that Shift or another key brings forth on some keyboards and not on others. */
const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\d]/u.test(key)

/**
 * The shortcut that a key press stands for, written as actions write theirs: `Mod+Shift+E`.
 *
 * @returns `null` as long as only modifiers are down
 */
export function recordedShortcut(event: KeyboardEvent, mac: boolean): string | null {
  if (modifiers.has(event.key)) return null
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  const key = (event.shiftKey || event.altKey ? digit : undefined) ?? event.key
  const parts = [
    ...((mac ? event.metaKey : event.ctrlKey) ? ['Mod'] : []),
    ...(event.shiftKey && !isSign(key) ? ['Shift'] : []),
    ...(event.altKey ? ['Alt'] : []),
    key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key,
  ]
  return parts.join('+')
}

/** Keys that move the focus or write text wherever they are pressed, so that no action can have them alone. */
const everywhere = new Set([
  'Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
])

/** Whether a shortcut is a key of the window or the canvas itself, which no action can be given. */
export const isReserved = (shortcut: string, canvasKeys: ReadonlySet<string>): boolean =>
  everywhere.has(shortcut.replace('Shift+', '')) ||
  canvasKeys.has(shortcut) ||
  canvasKeys.has(shortcut.replace(/Arrow(Up|Down|Left|Right)$/, 'Arrows'))
