import type { EdgeRoute, Point } from '../../../../shared/views/positioned-view'

/** Routes of links, where one runs as it did before the very same object, so that only links that changed are drawn again. */
export function keptRoutes(before: readonly EdgeRoute[], routes: readonly EdgeRoute[]): EdgeRoute[] {
  const known = new Map(before.map((route) => [route.link, route]))
  return routes.map((route) => {
    const same = known.get(route.link)
    return same && sameRoute(same, route) ? same : route
  })
}

/** Remembers routes from one time to the next, however often they are worked out. */
export function createRouteKeeper(): (routes: readonly EdgeRoute[]) => EdgeRoute[] {
  let known: readonly EdgeRoute[] = []
  return (routes) => {
    const kept = keptRoutes(known, routes)
    known = kept
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
