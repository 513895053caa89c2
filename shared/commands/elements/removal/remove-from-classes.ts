import type { PackageId } from '../../../base/ids'
import type { ClassElement } from '../../../model/classes/class-element'
import type { PatternUse } from '../../../model/classes/pattern-use'
import type { Design } from '../../../model/design'
import type { DesignPatch } from '../../../model/patch'
import type { Gone } from './gone'

/**
 * The class view without what goes. What stood in a package moves to the one round it; a class that fronted a service
 * fronts none; a pattern loses its players, and goes with the last of them.
 */
export function removeFromClasses(design: Design, gone: Gone): DesignPatch[] {
  const patches: DesignPatch[] = []
  for (const relation of design.classRelations.values()) {
    const { id } = relation
    if (gone.relations.has(id)) patches.push({ table: 'classRelations', id, before: relation, after: null })
  }
  for (const pattern of design.patterns.values()) {
    const { id } = pattern
    const after = gone.patterns.has(id) ? null : withoutPlayers(pattern, gone)
    if (after !== pattern) patches.push({ table: 'patterns', id, before: pattern, after })
  }
  for (const placement of design.classPlacements.values()) {
    const { id } = placement
    if (gone.classes.has(id) || gone.packages.has(id))
      patches.push({ table: 'classPlacements', id, before: placement, after: null })
  }
  for (const collapsed of design.collapsedPackages.values()) {
    const { id } = collapsed
    if (gone.packages.has(id))
      patches.push({ table: 'collapsedPackages', id, before: collapsed, after: null })
  }
  for (const each of design.classes.values()) {
    const { id } = each
    const after = gone.classes.has(id) ? null : stayingClass(design, each, gone)
    if (after !== each) patches.push({ table: 'classes', id, before: each, after })
  }
  for (const each of design.packages.values()) {
    const { id } = each
    const parent = stayingPackage(design, each.parent, gone)
    if (gone.packages.has(id)) patches.push({ table: 'packages', id, before: each, after: null })
    else if (parent !== each.parent)
      patches.push({ table: 'packages', id, before: each, after: { ...each, parent } })
  }
  return patches
}

function withoutPlayers(pattern: PatternUse, { classes }: Gone): PatternUse | null {
  if (!pattern.roles.some((role) => role.classes.some((id) => classes.has(id)))) return pattern
  const roles = pattern.roles
    .map((role) => ({ ...role, classes: role.classes.filter((id) => !classes.has(id)) }))
    .filter((role) => role.classes.length > 0)
  return roles.length === 0 ? null : { ...pattern, roles }
}

function stayingClass(design: Design, each: ClassElement, gone: Gone): ClassElement {
  const inside = stayingPackage(design, each.package, gone)
  const fronts = each.service !== undefined && gone.services.has(each.service)
  if (inside === each.package && !fronts) return each
  const { service, ...rest } = each
  return { ...rest, package: inside, ...(service === undefined || fronts ? {} : { service }) }
}

/** The nearest package, from this one outwards, that does not go. */
function stayingPackage(design: Design, id: PackageId | null, { packages }: Gone): PackageId | null {
  let staying = id
  while (staying !== null && packages.has(staying)) staying = design.packages.get(staying)?.parent ?? null
  return staying
}
