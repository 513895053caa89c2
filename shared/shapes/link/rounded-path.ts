interface Corner {
  readonly x: number
  readonly y: number
}

const figure = (value: number): string => String(Math.round(value * 100) / 100)

/** SVG path data of a line through the points with corners rounded by up to `radius` px. Two points at least. */
export function roundedPath(points: readonly Corner[], radius: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `M${figure(first.x)} ${figure(first.y)}`
  let from = first
  rest.forEach((corner, index) => {
    const to = rest[index + 1]
    if (to === undefined) d += `L${figure(corner.x)} ${figure(corner.y)}`
    else {
      const before = Math.hypot(corner.x - from.x, corner.y - from.y)
      const after = Math.hypot(to.x - corner.x, to.y - corner.y)
      const r = Math.min(radius, before / 2, after / 2)
      const start = towards(corner, from, r / (before || 1))
      const end = towards(corner, to, r / (after || 1))
      d += `L${figure(start.x)} ${figure(start.y)}Q${figure(corner.x)} ${figure(corner.y)} ${figure(end.x)} ${figure(end.y)}`
    }
    from = corner
  })
  return d
}

const towards = (from: Corner, to: Corner, share: number): Corner => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})
