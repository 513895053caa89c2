import { isPlainLink, isPlainPlacement, isPlainService } from '../file/plain-records'
import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Service } from '../model/service'
import { DistinctSettings, packLinks, packPlacements, packServices } from './packed-records'
import type { FreshSettings, PackedAhead, PackedWorkspace, TableParts } from './packed-workspace'

/** Packs one workspace, records of it ahead of the rest. */
export class WorkspacePacker {
  readonly #serviceSettings = new DistinctSettings<Service['settings']>()
  readonly #linkSettings = new DistinctSettings<Link['settings']>()
  readonly #ahead = {
    services: new RecordsAhead(),
    links: new RecordsAhead(),
    placements: new RecordsAhead(),
  }

  /** How many times records went ahead. */
  get count(): number {
    return this.#ahead.services.count + this.#ahead.links.count + this.#ahead.placements.count
  }

  /**
   * Packs records that stand one after the other in a table of what may become the workspace.
   *
   * @returns `null` where there are none, they are of no long table, or anything about one of them is out of the ordinary
   */
  ahead(records: readonly unknown[]): PackedAhead | null {
    if (records.length === 0) return null
    if (areAll(records, isPlainService)) {
      this.#ahead.services.add(records)
      const columns = packServices(records, this.#serviceSettings)
      return { table: 'services', columns, ...this.#freshSettings() }
    }
    if (areAll(records, isPlainLink)) {
      this.#ahead.links.add(records)
      const columns = packLinks(records, this.#linkSettings)
      return { table: 'links', columns, ...this.#freshSettings() }
    }
    if (areAll(records, isPlainPlacement)) {
      this.#ahead.placements.add(records)
      return { table: 'placements', columns: packPlacements(records), ...this.#freshSettings() }
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

/** Records of one table that went ahead. */
class RecordsAhead {
  /** By the first of those that went together. */
  readonly #runs = new Map<unknown, { readonly number: number; readonly records: readonly object[] }>()

  get count(): number {
    return this.#runs.size
  }

  add(records: readonly object[]): void {
    this.#runs.set(records[0], { number: this.#runs.size, records })
  }

  /** A table in parts: numbers in place of records that went ahead, the others packed. */
  parts<R extends object, Packed>(
    table: readonly R[],
    pack: (some: readonly R[]) => Packed,
  ): TableParts<Packed> {
    const parts: (Packed | number)[] = []
    let packed = 0
    for (let n = 0; n < table.length; n += 1) {
      const run = this.#runs.get(table[n])
      if (!run?.records.every((record, k) => record === table[n + k])) continue
      if (packed < n) parts.push(pack(table.slice(packed, n)))
      parts.push(run.number)
      packed = n + run.records.length
      n = packed - 1
    }
    if (packed < table.length) parts.push(pack(table.slice(packed)))
    return parts
  }
}

/** Packs a workspace in one go. */
export const packWorkspace = (data: WorkspaceData): string => new WorkspacePacker().whole(data)
