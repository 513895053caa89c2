/**
 * Settings after a change: a value sets a key, `null` takes it away (unknown again). The same object comes back when
 * nothing would change, so a caller can tell by identity.
 */
export function changeSettings<S extends object>(
  settings: S,
  changes: { readonly [K in keyof S]?: S[K] | null | undefined },
): S {
  const next = { ...settings }
  let changed = false
  for (const key of Object.keys(changes) as (keyof S)[]) {
    const value = changes[key]
    if (value === undefined || value === next[key]) continue
    if (value === null) {
      if (!(key in next)) continue
      delete next[key]
    } else {
      next[key] = value
    }
    changed = true
  }
  return changed ? next : settings
}
