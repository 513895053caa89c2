import type { Capability, Technology } from '../../../shared/catalog/technology'
import type { Service } from '../../../shared/model/service'
import { sharesEventLoop } from '../audits/waiting-style'
import { defineTally } from '../define-fact'
import { isApplication, isExternal, isLoose, type ServiceSite } from '../site'

type Footprint = Technology['rating']['footprint']

/** Upper end of each memory class of the catalogue, MB a replica: what is counted until its memory is stated. */
export const footprintMb: { readonly [F in Footprint]: number } = {
  tiny: 64,
  small: 256,
  medium: 1024,
  large: 4096,
  huge: 8192,
  managed: 0,
}

/** Part of the system that somebody has to run: neither the user's own device nor somebody else's system. */
const isRun = ({ service, technology: entry }: ServiceSite): boolean =>
  entry !== undefined &&
  (entry.runtime === 'process' || entry.runtime === 'platform') &&
  entry.category !== 'client-app' &&
  !isExternal(service, entry)

export type CensusKey =
  | 'applications'
  | 'web-applications'
  | 'async-applications'
  | 'workers'
  | 'brokers'
  | 'stores'
  | 'orchestrators'
  | 'machine-learning'
  | 'run'
  | 'self-run'
  | 'operations'
  | 'memory-mb'
  | `assumed-memory:${Footprint}`
  | `technology:${string}`
  | `provides:${Capability}`

type Add = (key: CensusKey, amount?: number) => void

/** What a technology adds wherever it is used. */
interface TechnologyKeys {
  readonly technology: CensusKey
  readonly kinds: readonly CensusKey[]
  readonly provided: readonly CensusKey[]
}

function kindsOf(entry: Technology): CensusKey[] {
  const { category, provides } = entry
  const kinds: CensusKey[] = isApplication(entry) ? ['applications'] : []
  if (category === 'web-framework' || category === 'rpc') kinds.push('web-applications')
  if (category === 'task-queue') kinds.push('workers')
  if (category === 'message-broker' || category === 'event-log') kinds.push('brokers')
  if (category === 'orchestrator') kinds.push('orchestrators')
  if (provides.includes('ml-training') || provides.includes('ml-inference')) kinds.push('machine-learning')
  return kinds
}

/** The catalogue does not change, so the keys of a technology are made once. */
const keys = new Map<Technology, TechnologyKeys>()

function keysOf(entry: Technology): TechnologyKeys {
  const known = keys.get(entry)
  if (known) return known
  const made: TechnologyKeys = {
    technology: `technology:${entry.id}`,
    kinds: kindsOf(entry),
    provided: [...new Set(entry.provides)].map((capability) => `provides:${capability}` as const),
  }
  keys.set(entry, made)
  return made
}

/** What the team itself has to run. */
function addLoad({ replicas, settings }: Service, { rating }: Technology, add: Add): void {
  add('self-run')
  add('operations', rating.operations)
  add('memory-mb', replicas * (settings.memoryMb ?? footprintMb[rating.footprint]))
  if (settings.memoryMb === undefined) add(`assumed-memory:${rating.footprint}`)
}

/** How many of what the design has. What nothing is linked to does not count, neither for the design nor against it. */
export const census = defineTally<CensusKey>({
  id: 'census',
  each(site, add) {
    const { service, technology: entry } = site
    if (!entry || isLoose(site)) return
    const own = keysOf(entry)
    for (const key of own.kinds) add(key)
    add(own.technology)
    for (const part of site.parts) add(keysOf(part).technology)
    if (entry.category === 'web-framework' && sharesEventLoop(site)) add('async-applications')
    if (isRun(site)) {
      add('run')
      if (service.settings.managed !== true) addLoad(service, entry, add)
    }
    for (const key of own.provided) add(key)
    if (site.parts.length === 0) return
    const given = new Set(own.provided)
    for (const part of site.parts) {
      for (const key of keysOf(part).provided) {
        if (given.has(key)) continue
        given.add(key)
        add(key)
      }
    }
  },
})
