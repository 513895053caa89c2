import type { DesignData } from '../file/design-data'
import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Service } from '../model/service'
import type { PackedLinks, PackedPlacements, PackedServices } from './packed-records'

/*
 * A workspace as one process hands it to another, which trusts it. Of a large one, records go ahead while the rest of its
 * file is still read, so that both processes work at the same time.
 */

/** A table in parts, one after the other: records, or the number of those of this table that went ahead. */
export type TableParts<Packed> = readonly (Packed | number)[]

type ScenarioData = WorkspaceData['scenarios'][number]

interface PackedScenario {
  readonly head: Omit<ScenarioData, 'design'>
  readonly services: TableParts<PackedServices>
  readonly links: TableParts<PackedLinks>
  readonly placements: TableParts<PackedPlacements>
  readonly rest: Omit<DesignData, 'services' | 'links' | 'placements'>
}

/** Settings that differ from all that went ahead, and from each other. */
export interface FreshSettings {
  readonly serviceSettings: readonly Service['settings'][]
  readonly linkSettings: readonly Link['settings'][]
}

export interface PackedWorkspace extends FreshSettings {
  readonly head: Omit<WorkspaceData, 'scenarios'>
  readonly scenarios: readonly PackedScenario[]
}

/** Records that go ahead. */
export type PackedAhead = FreshSettings &
  (
    | { readonly table: 'services'; readonly columns: PackedServices }
    | { readonly table: 'links'; readonly columns: PackedLinks }
    | { readonly table: 'placements'; readonly columns: PackedPlacements }
  )
