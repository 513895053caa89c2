import type { z } from 'zod'
import type { tableSchemas } from './table-schemas'

export type DesignTable = keyof typeof tableSchemas

/**
 * The tables of one design. What a record names stands in a table before its own. Their parsers are in a file of their own,
 * since who scores a design parses nothing.
 */
const tables: { readonly [T in DesignTable]: true } = {
  services: true,
  placements: true,
  links: true,
  packages: true,
  classes: true,
  classPlacements: true,
  classRelations: true,
  lineCourses: true,
  patterns: true,
  interactions: true,
  deploymentNodes: true,
  deployments: true,
  deploymentPlacements: true,
  images: true,
  marks: true,
  groups: true,
  locks: true,
  collapsedLanes: true,
  collapsedPackages: true,
  keptStatements: true,
  decisions: true,
  severities: true,
  iterations: true,
}
export const designTables = Object.keys(tables) as readonly DesignTable[]

/** The records of each table. Records are immutable; a change replaces a record. */
export type DesignTables = { [T in DesignTable]: Readonly<z.infer<(typeof tableSchemas)[T]>> }

/** Every element once; views show them. Maps, so that no name in a file can ever reach a prototype. */
export type MutableDesign = { [T in DesignTable]: Map<string, DesignTables[T]> }
export type Design = { readonly [T in DesignTable]: ReadonlyMap<string, DesignTables[T]> }

type Records = Map<string, DesignTables[DesignTable]>

const everyTable = (make: (table: DesignTable) => Records): MutableDesign =>
  Object.fromEntries(designTables.map((table) => [table, make(table)])) as MutableDesign

export const emptyDesign = (): MutableDesign => everyTable(() => new Map())

/** A copy whose tables can be changed without touching the original. Records are shared. */
export const copyDesign = (design: Design): MutableDesign =>
  everyTable((table) => new Map<string, DesignTables[DesignTable]>(design[table]))
