import type { EdgeRoute, Point } from '../../../../shared/views/positioned-view'

/**
 * Remembers the routes of links and hands out the same object for a route that runs as before, however often it was
 * worked out, so that only links that changed are drawn again.
 */
export function createRouteKeeper(): (routes: readonly EdgeRoute[]) => EdgeRoute[] {
  let known = new Map<string, EdgeRoute>()
  return (routes) => {
    const kept = routes.map((route) => {
      const before = known.get(route.link)
      return before && sameRoute(before, route) ? before : route
    })
    known = new Map(kept.map((route) => [route.link, route]))
    return kept
  }
}

function sameRoute(a: EdgeRoute, b: EdgeRoute): boolean {
  if (a === b) return true
  return (
    a.points.length === b.points.length &&
    a.points.every((point, index) => samePoint(point, b.points[index])) &&
    sameLabel(a.label, b.label)
  )
}

const samePoint = (a: Point, b: Point | undefined): boolean => a.x === b?.x && a.y === b.y

function sameLabel(a: EdgeRoute['label'], b: EdgeRoute['label']): boolean {
  if (!a || !b) return a === b
  return a.text === b.text && a.x === b.x && a.y === b.y && a.width === b.width
}
