import type { ServiceId } from '../../../shared/base/ids'
import type { BlastRadius } from '../../../shared/report/quantities'
import type { Inputs } from './read-inputs'

/**
 * For every service whose loss stops others: which cannot answer without it, however many calls away. What requests go
 * on without, and one of several targets of a proxy, stops nobody.
 */
export function blastRadii({ services, calls, entries }: Inputs): BlastRadius[] {
  const needing = new Map<ServiceId, ServiceId[]>()
  for (const [source, made] of calls) {
    for (const { target, optional, choice } of made) {
      if (optional || choice) continue
      const known = needing.get(target)
      if (known) known.push(source)
      else needing.set(target, [source])
    }
  }
  const entry = new Set(entries)
  const radii: BlastRadius[] = []
  for (const service of services.keys()) {
    const stopped = new Set<ServiceId>([service])
    for (const id of stopped) for (const source of needing.get(id) ?? []) stopped.add(source)
    const entriesStopped = [...stopped].filter((id) => entry.has(id)).length
    stopped.delete(service)
    if (stopped.size > 0) radii.push({ service, stops: [...stopped].sort(), entries: entriesStopped })
  }
  return radii.sort(
    (a, b) => b.stops.length - a.stops.length || b.entries - a.entries || (a.service < b.service ? -1 : 1),
  )
}
