import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import addLink from '../../../shared/commands/link/add-link.command'
import addService from '../../../shared/commands/service/add-service.command'
import changeServices from '../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { maxEvidence } from '../audit-state'
import type { Finding } from '../define-audit'
import type { Reach } from '../facts/telemetry.fact'

/** Most services that one call may wire. */
const mostWires = 1000

interface Listener {
  /** What to add where there is no store yet. */
  readonly technology: string
  /** `monitors`: the store asks the applications; `publish`: they send to it. */
  readonly kind: 'monitors' | 'publish'
  /** What the applications themselves must do. */
  readonly settings?: ServiceSettings
}

/** The edits that let one store hear the applications that none hears yet: the first store there is, or a new one. */
export function listen(
  { stores, missing }: Reach,
  { technology, kind, settings }: Listener,
): readonly CommandCall[] {
  const services = missing.slice(0, mostWires)
  if (services.length === 0) return []
  const [store] = stores
  const asks = kind === 'monitors'
  const wiring =
    store === undefined
      ? [
          call(addService, {
            technology,
            wires: services.map((service) => ({
              service,
              direction: asks ? ('out' as const) : ('in' as const),
              kind,
              sync: false,
            })),
          }),
        ]
      : services.map((service) =>
          call(addLink, {
            source: asks ? store : service,
            target: asks ? service : store,
            kind,
            sync: false,
          }),
        )
  return settings ? [...wiring, call(changeServices, { services, settings })] : wiring
}

/** What share of the applications is heard. `lacks` completes “3 of 5 applications …”. */
export function unheard(
  missing: readonly ServiceId[],
  applications: number,
  lacks: Localized,
  fix: NonNullable<Finding['fixes']>[number],
): Finding {
  return {
    score: 1 - missing.length / applications,
    evidence: [
      {
        elements: missing.slice(0, maxEvidence),
        note: {
          en: `${missing.length} of ${applications} applications ${lacks.en}`,
          zh: `${applications} 个应用中有 ${missing.length} 个${lacks.zh}`,
        },
      },
    ],
    fixes: [fix],
  }
}
