import type { ElementId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { technology as entryOf } from '../../../../shared/catalog/catalog'
import type { Conflict, Technology } from '../../../../shared/catalog/technology'
import { defineServiceAudit } from '../../define-audit'
import type { Neighbour, ServiceSite } from '../../site'

const has = (category: Technology['category'], ...pair: readonly Technology[]): boolean =>
  pair.some((entry) => entry.category === category)

/** Server interfaces and blocking clients have audits of their own. */
function isMeasuredElsewhere(a: Technology, b: Technology): boolean {
  if (!has('web-framework', a, b)) return false
  const blocking = [a, b].some((entry) => entry.runtime === 'library' && entry.concurrency === 'sync')
  return blocking || has('application-server', a, b)
}

function conflictOf(a: Technology, b: Technology): Conflict | undefined {
  if (isMeasuredElsewhere(a, b)) return undefined
  return a.conflicts.find((c) => c.with === b.id) ?? b.conflicts.find((c) => c.with === a.id)
}

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
  const own = technology ? [technology, ...parts] : []
  const found: Found[] = []
  own.forEach((a, n) => {
    for (const b of own.slice(n + 1)) {
      const conflict = conflictOf(a, b)
      if (conflict) found.push({ elements: [service.id], why: conflict.why })
    }
    for (const neighbour of out) {
      if (!neighbour.technology || keepsSession(neighbour)) continue
      const conflict = conflictOf(a, neighbour.technology)
      if (conflict) found.push({ elements: [service.id, neighbour.service.id], why: conflict.why })
    }
  })
  return found
}

/** Whether the catalogue knows anything that this technology does not go with, beyond what other audits measure. */
const isWatched = (entry: Technology): boolean =>
  entry.conflicts.some((conflict) => {
    const other = entryOf(conflict.with)
    return other !== undefined && !isMeasuredElsewhere(entry, other)
  })

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
    const { service, technology, parts, out } = site
    const own = technology ? [technology, ...parts] : []
    const linked = out.flatMap((n) => n.technology ?? [])
    if (own.length + linked.length < 2 || ![...own, ...linked].some(isWatched)) return null
    const [first, ...others] = conflictsAt(site)
    const none = { en: 'no known conflict', zh: '无已知冲突' }
    return {
      score: first ? 0 : 1,
      elements: [...new Set([service.id, ...[first, ...others].flatMap((c) => c?.elements ?? [])])],
      note: first?.why ?? none,
    }
  },
})
