import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Placement } from '../model/placement'
import type { Service } from '../model/service'
import { unpackLinks, unpackPlacements, unpackServices } from './packed-records'
import type { FreshSettings, PackedAhead, PackedWorkspace, TableParts } from './packed-workspace'

/** Unpacks what one packer packed, in the same order; the texts have to come from there. */
export class WorkspaceUnpacker {
  readonly #serviceSettings: Service['settings'][] = []
  readonly #linkSettings: Link['settings'][] = []
  readonly #services: Service[][] = []
  readonly #links: Link[][] = []
  readonly #placements: Placement[][] = []

  /** How many times records came ahead. */
  get count(): number {
    return this.#services.length + this.#links.length + this.#placements.length
  }

  /** Takes in records that came ahead. */
  ahead(packed: PackedAhead): void {
    this.#learn(packed)
    if (packed.table === 'services') {
      this.#services.push(unpackServices(packed.columns, this.#serviceSettings))
    } else if (packed.table === 'links') {
      this.#links.push(unpackLinks(packed.columns, this.#linkSettings))
    } else {
      this.#placements.push(unpackPlacements(packed.columns))
    }
  }

  /** The workspace that was packed, keys in the same order. */
  whole(text: string): WorkspaceData {
    const { head, scenarios, ...fresh } = JSON.parse(text) as PackedWorkspace
    this.#learn(fresh)
    return {
      ...head,
      scenarios: scenarios.map(({ head: scenario, services, links, placements, rest }) => ({
        ...scenario,
        design: {
          services: joined(services, this.#services, (some) => unpackServices(some, this.#serviceSettings)),
          links: joined(links, this.#links, (some) => unpackLinks(some, this.#linkSettings)),
          placements: joined(placements, this.#placements, unpackPlacements),
          ...rest,
        },
      })),
    }
  }

  #learn({ serviceSettings, linkSettings }: FreshSettings): void {
    for (const each of serviceSettings) this.#serviceSettings.push(each)
    for (const each of linkSettings) this.#linkSettings.push(each)
  }
}

/** @param ahead records of the table that came ahead */
function joined<R, Packed>(
  parts: TableParts<Packed>,
  ahead: readonly R[][],
  unpack: (some: Packed) => R[],
): R[] {
  const lists = parts.map((part) => {
    const list = typeof part === 'number' ? ahead[part] : unpack(part)
    if (!list) throw new Error('records of a packed workspace did not come ahead')
    return list
  })
  const none: R[] = []
  return none.concat(...lists)
}

/** Unpacks a workspace that was packed in one go. */
export const unpackWorkspace = (text: string): WorkspaceData => new WorkspaceUnpacker().whole(text)
