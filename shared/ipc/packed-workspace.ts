import type { ServiceId } from '../base/ids'
import type { DesignData } from '../file/design-data'
import type { WorkspaceData } from '../file/workspace-data'
import type { Link } from '../model/link'
import type { Service } from '../model/service'

/*
 * A workspace as one process hands it to another, which trusts it. The long tables are columns; what many records have is
 * written once: a sixth of the text, and records that have the same settings share them in memory.
 */

/** A column of values that come again and again: those that differ, and for each record which of them it has. */
interface Words<T> {
  readonly all: readonly T[]
  readonly of: readonly number[]
}

type ScenarioData = WorkspaceData['scenarios'][number]

interface PackedScenario {
  readonly head: Omit<ScenarioData, 'design'>
  /** Ids of the services, in their order, and whatever else stands for a service: links and placements name a place here. */
  readonly ids: readonly ServiceId[]
  readonly services: {
    readonly name: readonly string[]
    readonly technology: Words<Service['technology']>
    readonly layer: Words<Service['layer']>
    readonly replicas: readonly number[]
    readonly settings: readonly number[]
  }
  readonly links: {
    readonly id: readonly Link['id'][]
    readonly source: readonly number[]
    readonly target: readonly number[]
    readonly kind: Words<Link['kind']>
    readonly sync: Words<Link['sync']>
    readonly label: readonly string[]
    readonly settings: readonly number[]
  }
  readonly placements: {
    readonly id: readonly number[]
    readonly x: readonly number[]
    readonly y: readonly number[]
  }
  readonly rest: Omit<DesignData, 'services' | 'links' | 'placements'>
}

/** A packed workspace: plain data, to be written as JSON. */
export interface PackedWorkspace {
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

/** Values that differ, and where they stand. */
class Distinct<T> {
  readonly all: T[]
  readonly #places: Map<T, number>

  /** @param first values that stand at the beginning */
  constructor(first: readonly T[] = []) {
    this.all = [...first]
    this.#places = new Map(first.map((value, place) => [value, place]))
  }

  readonly placeOf = (value: T): number => {
    const known = this.#places.get(value)
    if (known !== undefined) return known
    const place = this.all.push(value) - 1
    this.#places.set(value, place)
    return place
  }
}

function words<T>(values: readonly T[]): Words<T> {
  const distinct = new Distinct<T>()
  const of = values.map(distinct.placeOf)
  return { all: distinct.all, of }
}

/** Packs a workspace, whether or not its records are known to fit each other. */
export function packWorkspace({ scenarios, ...head }: WorkspaceData): PackedWorkspace {
  const serviceSettings = new DistinctSettings<Service['settings']>()
  const linkSettings = new DistinctSettings<Link['settings']>()
  return {
    head,
    serviceSettings: serviceSettings.all,
    linkSettings: linkSettings.all,
    scenarios: scenarios.map(({ design: { services, links, placements, ...rest }, ...scenario }) => {
      const ids = new Distinct(services.map(({ id }) => id))
      return {
        head: scenario,
        ids: ids.all,
        services: {
          name: services.map(({ name }) => name),
          technology: words(services.map(({ technology }) => technology)),
          layer: words(services.map(({ layer }) => layer)),
          replicas: services.map(({ replicas }) => replicas),
          settings: services.map(({ settings, technology }) => serviceSettings.placeOf(settings, technology)),
        },
        links: {
          id: links.map(({ id }) => id),
          source: links.map(({ source }) => ids.placeOf(source)),
          target: links.map(({ target }) => ids.placeOf(target)),
          kind: words(links.map(({ kind }) => kind)),
          sync: words(links.map(({ sync }) => sync)),
          label: links.map(({ label }) => label),
          settings: links.map(({ settings, kind }) => linkSettings.placeOf(settings, kind)),
        },
        placements: {
          id: placements.map(({ id }) => ids.placeOf(id)),
          x: placements.map(({ x }) => x),
          y: placements.map(({ y }) => y),
        },
        rest,
      }
    }),
  }
}

/** The workspace that was packed, keys in the same order. */
export function unpackWorkspace({
  head,
  serviceSettings,
  linkSettings,
  scenarios,
}: PackedWorkspace): WorkspaceData {
  return {
    ...head,
    scenarios: scenarios.map(({ head: scenario, ids, services, links, placements, rest }) => ({
      ...scenario,
      design: {
        services: services.name.map((name, n) => ({
          id: at(ids, n),
          name,
          technology: wordAt(services.technology, n),
          layer: wordAt(services.layer, n),
          replicas: at(services.replicas, n),
          settings: at(serviceSettings, at(services.settings, n)),
        })),
        links: links.id.map((id, n) => ({
          id,
          source: at(ids, at(links.source, n)),
          target: at(ids, at(links.target, n)),
          kind: wordAt(links.kind, n),
          sync: wordAt(links.sync, n),
          label: at(links.label, n),
          settings: at(linkSettings, at(links.settings, n)),
        })),
        placements: placements.id.map((id, n) => ({
          id: at(ids, id),
          x: at(placements.x, n),
          y: at(placements.y, n),
        })),
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

const wordAt = <T>({ all, of }: Words<T>, n: number): T => at(all, at(of, n))
