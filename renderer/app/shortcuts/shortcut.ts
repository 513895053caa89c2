/** A shortcut taken apart. `key` is in lower case, as the keyboard reports it. */
interface Shortcut {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

/** `Mod++` is two keys, and the second is a plus. */
const partsOf = (shortcut: string): string[] => shortcut.split(/\+(?=.)/)

function parse(shortcut: string): Shortcut {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  return {
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: key.toLowerCase(),
  }
}

/** A key that means what is printed on it: with which other key it is typed depends on the keyboard. */
const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\d]/u.test(key)

/**
 * Digits are told by their place: with Shift or Alt, a keyboard may report another sign. So are letters with Alt, which a
 * Mac makes signs of.
 */
function pressed(event: KeyboardEvent): string {
  const byPlace =
    ((event.shiftKey || event.altKey) && event.code.startsWith('Digit')) ||
    (event.altKey && /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key))
  return (byPlace ? event.code.slice(-1) : event.key).toLowerCase()
}

/** Whether a key press is this shortcut. Caps Lock makes no difference. */
export function isShortcut(shortcut: string, event: KeyboardEvent, mac: boolean): boolean {
  const { mod, shift, alt, key } = parse(shortcut)
  const held = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (held !== mod || other || event.altKey !== alt) return false
  if (isSign(key)) return event.key === key
  return event.shiftKey === shift && pressed(event) === key
}

/** What stands on the keys whose caps do not say their name. */
const otherCaps: { readonly [key: string]: string } = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  Delete: 'Del',
  Arrows: '←↑↓→',
}
const macCaps: { readonly [key: string]: string } = { ...otherCaps, Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** A shortcut as people read it: `Ctrl+Shift+S`, on a Mac `⌘+⇧+S`. */
export function shortcutText(shortcut: string, mac: boolean): string {
  const caps = mac ? macCaps : otherCaps
  return partsOf(shortcut)
    .map((part) => caps[part] ?? part)
    .join('+')
}
