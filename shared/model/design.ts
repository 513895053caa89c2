import type { Decision } from './decision'
import type { Link } from './link'
import type { Placement } from './placement'
import type { Service } from './service'
import type { DesignSeverity } from './severity'

/** The tables of one design. Records are immutable; a change replaces a record. */
export interface DesignTables {
  services: Service
  links: Link
  placements: Placement
  decisions: Decision
  severities: DesignSeverity
}
export type DesignTable = keyof DesignTables

/** Every element once; views show them. Maps, so that no name in a file can ever reach a prototype. */
export type MutableDesign = { [T in DesignTable]: Map<string, DesignTables[T]> }
export type Design = { readonly [T in DesignTable]: ReadonlyMap<string, DesignTables[T]> }

export const emptyDesign = (): MutableDesign => ({
  services: new Map(),
  links: new Map(),
  placements: new Map(),
  decisions: new Map(),
  severities: new Map(),
})

/** A copy whose tables can be changed without touching the original. Records are shared. */
export const copyDesign = (design: Design): MutableDesign => ({
  services: new Map(design.services),
  links: new Map(design.links),
  placements: new Map(design.placements),
  decisions: new Map(design.decisions),
  severities: new Map(design.severities),
})
