import type { PackageId } from '../../base/ids'
import type { Package } from '../../model/classes/package'
import type { Design } from '../../model/design'
import { packageMetrics } from '../../shapes/class/package-shape'
import { compareIds } from '../id-order'
import type { Box, Point } from '../positioned-view'
import { unionOf } from './boxes'
import type { PackageBox } from './positioned-classes'

/** The frame round some boxes, tab included. */
export function frameAround(content: Box): Box {
  const { tab, inset, least } = packageMetrics
  return {
    x: content.x - inset,
    y: content.y - inset - tab,
    width: Math.max(least.width, content.width + 2 * inset),
    height: Math.max(least.height, content.height + 2 * inset + tab),
  }
}

/** Packages with those in them, by parent; each list in order. */
export function childPackages({ packages }: Design): ReadonlyMap<PackageId | null, readonly Package[]> {
  const children = new Map<PackageId | null, Package[]>()
  for (const each of [...packages.values()].sort((a, b) => compareIds(a.id, b.id)))
    children.set(each.parent, [...(children.get(each.parent) ?? []), each])
  return children
}

/**
 * The frames of all packages round their classes, outer ones first. A package without any stands where it was put;
 * `null` from `placeOf`: it is left out.
 */
export function packageFrames(
  design: Design,
  boxes: readonly { readonly package: PackageId | null; readonly box: Box }[],
  placeOf: (id: PackageId) => Point | null,
): PackageBox[] {
  const children = childPackages(design)
  const inside = new Map<PackageId, Box[]>()
  for (const { package: id, box } of boxes) if (id !== null) inside.set(id, [...(inside.get(id) ?? []), box])
  const frames: PackageBox[] = []
  const visit = (each: Package, depth: number): Box | null => {
    const inner = (children.get(each.id) ?? []).flatMap((child) => visit(child, depth + 1) ?? [])
    const content = unionOf([...(inside.get(each.id) ?? []), ...inner])
    const place = content ? null : placeOf(each.id)
    const box = content ? frameAround(content) : place && { ...place, ...packageMetrics.least }
    if (box) frames.push({ ...box, package: each.id, name: each.name, depth })
    return box
  }
  for (const top of children.get(null) ?? []) visit(top, 0)
  return frames.sort((a, b) => a.depth - b.depth || compareIds(a.package, b.package))
}
