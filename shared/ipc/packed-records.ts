import type { Link } from '../model/link'
import type { Placement } from '../model/placement'
import type { Service } from '../model/service'

/*
 * Records of the long tables as columns, with settings that many of them have written once: a quarter of the text, and
 * records that have the same settings share them in memory.
 */

/** The fields of records, each as a list of its own; of settings, where they stand among all that differ. */
type Columns<R, Shared extends keyof R = never> = {
  readonly [K in keyof R]: readonly (K extends Shared ? number : R[K])[]
}

export type PackedServices = Columns<Service, 'settings'>
export type PackedLinks = Columns<Link, 'settings'>
export type PackedPlacements = Columns<Placement>

type Settings = Readonly<Record<string, unknown>>

/** As many are compared with, among those of one technology or kind: others are written as they come. */
const mostCompared = 16

interface Known {
  readonly settings: Settings
  readonly keys: readonly string[]
  readonly place: number
}

/** Settings that differ, mostly each once, and where they stand. */
export class DistinctSettings<S extends Settings> {
  readonly #known = new Map<string, Known[]>()
  #fresh: S[] = []
  #count = 0

  /** @param among settings that are alike are found among those of the same */
  placeOf(settings: S, among: string): number {
    let known = this.#known.get(among)
    if (!known) {
      known = []
      this.#known.set(among, known)
    }
    const same = known.find((each) => isSame(each, settings))
    if (same) return same.place
    const place = this.#count
    this.#count += 1
    this.#fresh.push(settings)
    if (known.length < mostCompared) known.push({ settings, keys: Object.keys(settings), place })
    return place
  }

  /** Those that came since they were taken the last time, in the order of their places. */
  takeFresh(): readonly S[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }
}

/** Whether settings have the same values under the same keys in the same order. */
function isSame({ settings, keys }: Known, others: Settings): boolean {
  let n = 0
  for (const key in others) {
    if (key !== keys[n] || others[key] !== settings[key]) return false
    n += 1
  }
  return n === keys.length
}

export const packServices = (
  services: readonly Service[],
  distinct: DistinctSettings<Service['settings']>,
): PackedServices => ({
  id: services.map(({ id }) => id),
  name: services.map(({ name }) => name),
  technology: services.map(({ technology }) => technology),
  layer: services.map(({ layer }) => layer),
  replicas: services.map(({ replicas }) => replicas),
  settings: services.map(({ settings, technology }) => distinct.placeOf(settings, technology)),
})

export const unpackServices = (
  { id, name, technology, layer, replicas, settings }: PackedServices,
  distinct: readonly Service['settings'][],
): Service[] =>
  id.map((each, n) => ({
    id: each,
    name: at(name, n),
    technology: at(technology, n),
    layer: at(layer, n),
    replicas: at(replicas, n),
    settings: at(distinct, at(settings, n)),
  }))

export const packLinks = (
  links: readonly Link[],
  distinct: DistinctSettings<Link['settings']>,
): PackedLinks => ({
  id: links.map(({ id }) => id),
  source: links.map(({ source }) => source),
  target: links.map(({ target }) => target),
  kind: links.map(({ kind }) => kind),
  sync: links.map(({ sync }) => sync),
  label: links.map(({ label }) => label),
  settings: links.map(({ settings, kind }) => distinct.placeOf(settings, kind)),
})

export const unpackLinks = (
  { id, source, target, kind, sync, label, settings }: PackedLinks,
  distinct: readonly Link['settings'][],
): Link[] =>
  id.map((each, n) => ({
    id: each,
    source: at(source, n),
    target: at(target, n),
    kind: at(kind, n),
    sync: at(sync, n),
    label: at(label, n),
    settings: at(distinct, at(settings, n)),
  }))

export const packPlacements = (placements: readonly Placement[]): PackedPlacements => ({
  id: placements.map(({ id }) => id),
  x: placements.map(({ x }) => x),
  y: placements.map(({ y }) => y),
})

export const unpackPlacements = ({ id, x, y }: PackedPlacements): Placement[] =>
  id.map((each, n) => ({ id: each, x: at(x, n), y: at(y, n) }))

function at<T>(column: readonly T[], n: number): T {
  const value = column[n]
  if (value === undefined) throw new Error('a column of a packed workspace is too short')
  return value
}
