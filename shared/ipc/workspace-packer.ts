import { isPlainLink, isPlainPlacement, isPlainService } from '../file/plain-records'
import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Placement } from '../model/placement'
import type { Service } from '../model/service'
import { DistinctSettings, packLinks, packPlacements, packServices } from './packed-records'
import type { FreshSettings, PackedAhead, PackedWorkspace, TableParts } from './packed-workspace'

/** Packs one workspace, records of it ahead of the rest. */
export class WorkspacePacker {
  readonly #serviceSettings = new DistinctSettings<Service['settings']>()
  readonly #linkSettings = new DistinctSettings<Link['settings']>()
  readonly #ahead: {
    readonly services: RecordsAhead<Service>
    readonly links: RecordsAhead<Link>
    readonly placements: RecordsAhead<Placement>
  }

  /** @param together how many records of a table go ahead at least: each message takes its time */
  constructor(together = 1) {
    this.#ahead = {
      services: new RecordsAhead(together),
      links: new RecordsAhead(together),
      placements: new RecordsAhead(together),
    }
  }

  /** How many times records went ahead. */
  get count(): number {
    return this.#ahead.services.count + this.#ahead.links.count + this.#ahead.placements.count
  }

  /**
   * Packs records that stand one after the other in a table of what may become the workspace, with those that waited for
   * them.
   *
   * @returns `null` where more have to come, they are of no long table, or anything about one of them is out of the ordinary
   */
  ahead(records: readonly unknown[]): PackedAhead | null {
    if (areAll(records, isPlainService)) {
      const some = this.#ahead.services.take(records)
      if (!some) return null
      const columns = packServices(some, this.#serviceSettings)
      return { table: 'services', columns, ...this.#freshSettings() }
    }
    if (areAll(records, isPlainLink)) {
      const some = this.#ahead.links.take(records)
      if (!some) return null
      const columns = packLinks(some, this.#linkSettings)
      return { table: 'links', columns, ...this.#freshSettings() }
    }
    if (areAll(records, isPlainPlacement)) {
      const some = this.#ahead.placements.take(records)
      return some && { table: 'placements', columns: packPlacements(some), ...this.#freshSettings() }
    }
    return null
  }

  /** Packs the whole workspace; of records that went ahead, and are the same objects, it says no more than which. */
  whole({ scenarios, ...head }: WorkspaceData): string {
    const ahead = this.#ahead
    const packed = scenarios.map(({ design: { services, links, placements, ...rest }, ...scenario }) => ({
      head: scenario,
      services: ahead.services.parts(services, (some) => packServices(some, this.#serviceSettings)),
      links: ahead.links.parts(links, (some) => packLinks(some, this.#linkSettings)),
      placements: ahead.placements.parts(placements, packPlacements),
      rest,
    }))
    const workspace: PackedWorkspace = { head, scenarios: packed, ...this.#freshSettings() }
    return JSON.stringify(workspace)
  }

  #freshSettings(): FreshSettings {
    return {
      serviceSettings: this.#serviceSettings.takeFresh(),
      linkSettings: this.#linkSettings.takeFresh(),
    }
  }
}

const areAll = <R>(list: readonly unknown[], is: (value: unknown) => value is R): list is readonly R[] =>
  list.every(is)

/** Records of one table that go ahead. */
class RecordsAhead<R extends object> {
  readonly #together: number
  #waiting: R[] = []
  /** What went, by the first of those that went together. */
  readonly #gone = new Map<R, { readonly number: number; readonly records: readonly R[] }>()

  constructor(together: number) {
    this.#together = together
  }

  get count(): number {
    return this.#gone.size
  }

  /** @returns those that go now; `null`: they wait for more */
  take(records: readonly R[]): readonly R[] | null {
    const some = this.#waiting.concat(records)
    const [first] = some
    const go = first !== undefined && some.length >= this.#together
    this.#waiting = go ? [] : some
    if (!go) return null
    this.#gone.set(first, { number: this.#gone.size, records: some })
    return some
  }

  /** A table in parts: numbers in place of records that went ahead, the others packed. */
  parts<Packed>(table: readonly R[], pack: (some: readonly R[]) => Packed): TableParts<Packed> {
    const parts: (Packed | number)[] = []
    let packed = 0
    for (let n = 0; n < table.length; n += 1) {
      const first = table[n]
      const gone = first && this.#gone.get(first)
      if (!gone?.records.every((record, k) => record === table[n + k])) continue
      if (packed < n) parts.push(pack(table.slice(packed, n)))
      parts.push(gone.number)
      packed = n + gone.records.length
      n = packed - 1
    }
    if (packed < table.length) parts.push(pack(table.slice(packed)))
    return parts
  }
}

/** Packs a workspace in one go. */
export const packWorkspace = (data: WorkspaceData): string => new WorkspacePacker().whole(data)
