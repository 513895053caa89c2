/** How deep plain data nests, and of how many objects it is made; lists are counted by what is in them. */
export function sizeOf(data: unknown): { readonly depth: number; readonly parts: number } {
  if (typeof data !== 'object' || data === null) return { depth: 0, parts: 0 }
  const inside = Object.values(data).map(sizeOf)
  const depth = Math.max(0, ...inside.map((each) => each.depth))
  const parts = inside.reduce((sum, each) => sum + each.parts, 0)
  return Array.isArray(data) ? { depth, parts } : { depth: depth + 1, parts: parts + 1 }
}
