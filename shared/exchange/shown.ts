import type { ClassElement } from '../model/classes/class-element'
import type { ClassRelation } from '../model/classes/class-relation'
import type { Package } from '../model/classes/package'
import type { Design } from '../model/design'
import { type Layer, layers } from '../model/layer'
import type { Link } from '../model/link'
import type { Service } from '../model/service'
import type { WireRoute } from '../views/deployment/deployment-boxes'
import { deploymentView } from '../views/deployment/deployment-view'
import { compareIds, inIdOrder } from '../views/id-order'

export interface Lane {
  readonly layer: Layer
  readonly members: readonly Service[]
}

/** Lanes that hold services, from top to bottom. */
export function shownLanes(design: Design): Lane[] {
  const services = inIdOrder(design.services.values())
  return layers
    .map((layer) => ({ layer, members: services.filter((service) => service.layer === layer) }))
    .filter(({ members }) => members.length > 0)
}

/** Links whose ends are both there. */
export const shownLinks = ({ links, services }: Design): Link[] =>
  inIdOrder(links.values()).filter(({ source, target }) => services.has(source) && services.has(target))

/** Relations whose ends are both there. */
export const shownRelations = ({ classRelations, classes }: Design): ClassRelation[] =>
  inIdOrder(classRelations.values()).filter(
    ({ source, target }) => classes.has(source) && classes.has(target),
  )

export interface PackageContent {
  readonly packages: readonly Package[]
  readonly classes: readonly ClassElement[]
}

/** What stands right in a package, or, with `null`, in none; what names a package that is gone stands in none. */
export function packageContents(design: Design): (parent: string | null) => PackageContent {
  const packages = inIdOrder(design.packages.values())
  const classes = inIdOrder(design.classes.values())
  const around = (outer: string | null): string | null =>
    outer !== null && design.packages.has(outer) ? outer : null
  return (parent) => ({
    packages: packages.filter((each) => around(each.parent) === parent),
    classes: classes.filter((each) => around(each.package) === parent),
  })
}

/** The lines of the deployment view, so that picture and text show the same ones. */
export const shownWires = (design: Design): WireRoute[] =>
  [...deploymentView(design).wires].sort((a, b) => compareIds(a.link, b.link) || compareIds(a.from, b.from))
