import type { DesignData } from '../file/design-data'
import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Placement } from '../model/placement'
import type { Service } from '../model/service'

/*
 * A workspace as one process hands it to another, which trusts it. The long tables are columns, and settings that many
 * records have are written once: a quarter of the text, and records that have the same settings share them in memory.
 */

/** The fields of records, each as a list of its own; of settings, where they stand among all that differ. */
type Columns<R, Shared extends keyof R = never> = {
  readonly [K in keyof R]: readonly (K extends Shared ? number : R[K])[]
}

type LongTable = 'services' | 'links' | 'placements'

type ScenarioData = WorkspaceData['scenarios'][number]

interface PackedScenario {
  readonly head: Omit<ScenarioData, 'design'>
  readonly services: Columns<Service, 'settings'>
  readonly links: Columns<Link, 'settings'>
  readonly placements: Columns<Placement>
  readonly rest: Omit<DesignData, LongTable>
}

interface PackedWorkspace {
  readonly head: Omit<WorkspaceData, 'scenarios'>
  readonly serviceSettings: readonly Service['settings'][]
  readonly linkSettings: readonly Link['settings'][]
  readonly scenarios: readonly PackedScenario[]
}

/** As many are compared with, among those of one technology or kind: others are written as they come. */
const mostCompared = 16

interface Known {
  readonly settings: Readonly<Record<string, unknown>>
  readonly keys: readonly string[]
  readonly place: number
}

/** Settings that differ, mostly each once, and where they stand. */
class DistinctSettings<S extends Readonly<Record<string, unknown>>> {
  readonly all: S[] = []
  readonly #known = new Map<string, Known[]>()

  /** @param among settings that are alike are found among those of the same */
  placeOf(settings: S, among: string): number {
    let known = this.#known.get(among)
    if (!known) {
      known = []
      this.#known.set(among, known)
    }
    const same = known.find((each) => isSame(each, settings))
    if (same) return same.place
    const place = this.all.push(settings) - 1
    if (known.length < mostCompared) known.push({ settings, keys: Object.keys(settings), place })
    return place
  }
}

/** Whether settings have the same values under the same keys in the same order. */
function isSame({ settings, keys }: Known, others: Readonly<Record<string, unknown>>): boolean {
  let n = 0
  for (const key in others) {
    if (key !== keys[n] || others[key] !== settings[key]) return false
    n += 1
  }
  return n === keys.length
}

export function packWorkspace({ scenarios, ...head }: WorkspaceData): string {
  const serviceSettings = new DistinctSettings<Service['settings']>()
  const linkSettings = new DistinctSettings<Link['settings']>()
  const packed: PackedWorkspace = {
    head,
    serviceSettings: serviceSettings.all,
    linkSettings: linkSettings.all,
    scenarios: scenarios.map(({ design: { services, links, placements, ...rest }, ...scenario }) => ({
      head: scenario,
      services: {
        id: services.map(({ id }) => id),
        name: services.map(({ name }) => name),
        technology: services.map(({ technology }) => technology),
        layer: services.map(({ layer }) => layer),
        replicas: services.map(({ replicas }) => replicas),
        settings: services.map(({ settings, technology }) => serviceSettings.placeOf(settings, technology)),
      },
      links: {
        id: links.map(({ id }) => id),
        source: links.map(({ source }) => source),
        target: links.map(({ target }) => target),
        kind: links.map(({ kind }) => kind),
        sync: links.map(({ sync }) => sync),
        label: links.map(({ label }) => label),
        settings: links.map(({ settings, kind }) => linkSettings.placeOf(settings, kind)),
      },
      placements: {
        id: placements.map(({ id }) => id),
        x: placements.map(({ x }) => x),
        y: placements.map(({ y }) => y),
      },
      rest,
    })),
  }
  return JSON.stringify(packed)
}

/** The workspace that was packed, keys in the same order; the text has to come from `packWorkspace`. */
export function unpackWorkspace(text: string): WorkspaceData {
  const { head, serviceSettings, linkSettings, scenarios } = JSON.parse(text) as PackedWorkspace
  return {
    ...head,
    scenarios: scenarios.map(({ head: scenario, services, links, placements, rest }) => ({
      ...scenario,
      design: {
        services: services.id.map((id, n) => ({
          id,
          name: at(services.name, n),
          technology: at(services.technology, n),
          layer: at(services.layer, n),
          replicas: at(services.replicas, n),
          settings: at(serviceSettings, at(services.settings, n)),
        })),
        links: links.id.map((id, n) => ({
          id,
          source: at(links.source, n),
          target: at(links.target, n),
          kind: at(links.kind, n),
          sync: at(links.sync, n),
          label: at(links.label, n),
          settings: at(linkSettings, at(links.settings, n)),
        })),
        placements: placements.id.map((id, n) => ({ id, x: at(placements.x, n), y: at(placements.y, n) })),
        ...rest,
      },
    })),
  }
}

function at<T>(column: readonly T[], n: number): T {
  const value = column[n]
  if (value === undefined) throw new Error('a column of a packed workspace is too short')
  return value
}
