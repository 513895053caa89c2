import type { Localized } from '../../../shared/base/localized'
import { callOf } from '../../../shared/commands/define-command'
import type setApart from '../../../shared/commands/deployment/set-apart.command'
import { maxEvidence } from '../audit-state'
import type { Finding } from '../define-audit'
import type { Pair } from '../facts/shared-fate.fact'

/** What share of the pairs stand apart. What shares a host scores nothing, what shares a zone half. */
export function apartness(pairs: readonly Pair[], label: Localized): Finding | null {
  if (pairs.length === 0) return null
  const together = pairs.filter(({ shared }) => shared !== null)
  const lost = together.reduce((sum, { shared }) => sum + (shared === 'host' ? 1 : 0.5), 0)
  const moved = new Map(together.map((pair) => [pair.service, pair]))
  return {
    score: 1 - lost / pairs.length,
    evidence: [...together]
      .sort((a, b) => Number(b.shared === 'host') - Number(a.shared === 'host'))
      .slice(0, maxEvidence)
      .map(({ service, other, shared }) => ({
        elements: [service, other],
        note:
          shared === 'host'
            ? { en: 'both on one host', zh: '位于同一主机' }
            : { en: 'both in one zone', zh: '位于同一可用区' },
      })),
    fixes: [
      {
        label,
        calls: [...moved.values()].map(({ service, other }) =>
          callOf<typeof setApart>('deployment.set-apart', { service, from: other }),
        ),
      },
    ],
  }
}
