import type { ElementId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { technologies } from '../../../../shared/catalog/catalog'
import type { Technology } from '../../../../shared/catalog/technology'
import { type Check, defineServiceAudit } from '../../define-audit'
import type { Neighbour, ServiceSite } from '../../site'

const has = (category: Technology['category'], ...pair: readonly Technology[]): boolean =>
  pair.some((entry) => entry.category === category)

/** Server interfaces and blocking clients have audits of their own. */
function isMeasuredElsewhere(a: Technology, b: Technology): boolean {
  if (!has('web-framework', a, b)) return false
  const blocking = [a, b].some((entry) => entry.runtime === 'library' && entry.concurrency === 'sync')
  return blocking || has('application-server', a, b)
}

/** Why each technology does not go with another; without what other audits measure. */
const conflicts: ReadonlyMap<Technology, ReadonlyMap<Technology, Localized>> = new Map(
  [...technologies.values()].flatMap((entry) => {
    const own = entry.conflicts.flatMap((conflict): [Technology, Localized][] => {
      const other = technologies.get(conflict.with)
      return other === undefined || isMeasuredElsewhere(entry, other) ? [] : [[other, conflict.why]]
    })
    return own.length === 0 ? [] : [[entry, new Map(own)]]
  }),
)

const conflictOf = (a: Technology, b: Technology): Localized | undefined =>
  conflicts.get(a)?.get(b) ?? conflicts.get(b)?.get(a)

/** Whether the catalogue knows anything that it does not go with. */
const isWatched = (entry: Technology | undefined): boolean => entry !== undefined && conflicts.has(entry)

/** Whether there are at least two technologies to compare here, and one of them is known to clash with something. */
const isConcerned = ({ technology, parts, out }: ServiceSite): boolean =>
  (technology ? 1 : 0) + parts.length + out.length > 1 &&
  (isWatched(technology) || parts.some(isWatched) || out.some((n) => isWatched(n.technology)))

/** A pooler that keeps the session has none of the conflicts that sharing connections brings. */
const keepsSession = ({ technology, service }: Neighbour): boolean =>
  technology?.category === 'connection-pooler' &&
  (service.settings.poolMode === undefined || service.settings.poolMode === 'session')

interface Found {
  readonly elements: readonly ElementId[]
  readonly why: Localized
}

/** Conflicts between a service with its parts, and between those and what it connects to. */
function conflictsAt({ service, technology, parts, out }: ServiceSite): Found[] {
  const own = technology ? [technology, ...parts] : parts
  const found: Found[] = []
  own.forEach((a, n) => {
    for (const b of own.slice(n + 1)) {
      const why = conflictOf(a, b)
      if (why) found.push({ elements: [service.id], why })
    }
    for (const neighbour of out) {
      if (!neighbour.technology || keepsSession(neighbour)) continue
      const why = conflictOf(a, neighbour.technology)
      if (why) found.push({ elements: [service.id, neighbour.service.id], why })
    }
  })
  return found
}

const peaceful: Check = { score: 1, note: { en: 'no known conflict', zh: '无已知冲突' } }

export default defineServiceAudit({
  id: 'conflicting-technologies',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['extensibility.development', 'architecture.distributed'],
  title: {
    pass: { en: 'The technologies work together', zh: '所用技术相互兼容' },
    fail: { en: 'Technologies that do not go together are combined', zh: '组合了互不兼容的技术' },
  },
  why: {
    en: 'A combination that its makers do not support fails late, in ways that nobody else has met before.',
    zh: '官方不支持的组合往往很晚才出问题，而且问题几乎无人遇到过。',
  },
  source: {
    title: 'ISO/IEC 25010:2023, compatibility',
    address: 'https://www.iso.org/standard/78176.html',
  },
  check(site) {
    if (!isConcerned(site)) return null
    const found = conflictsAt(site)
    const [first] = found
    if (!first) return peaceful
    const elements = new Set<ElementId>(found.flatMap((conflict) => conflict.elements))
    return { score: 0, elements: [...elements], note: first.why }
  },
})
