import { commentJson } from './mermaid-text'

/** What only Pentarch reads: data that Mermaid cannot carry, on a line of its own. */
export const comment = (data: object): string => `%% pentarch: ${commentJson(data)}`

/** Settings as they were last written: records are never changed, so a large design writes anew what an edit replaced. */
const written = new WeakMap<object, string>()

/** Settings in the order of their keys: the order in which a person filled them in is nobody's business. */
function settingsJson(settings: object): string {
  const known = written.get(settings)
  if (known !== undefined) return known
  const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = commentJson(Object.fromEntries(entries))
  written.set(settings, text)
  return text
}

/** The same of an element with settings. */
export function settingsComment(before: object, settings: object, behind: object = {}): string {
  const [head, tail] = [commentJson(before), commentJson(behind)]
  const rest = tail === '{}' ? '}' : `,${tail.slice(1)}`
  return `%% pentarch: ${head.slice(0, -1)},"settings":${settingsJson(settings)}${rest}`
}
