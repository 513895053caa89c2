import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { callOf } from '../../../shared/commands/define-command'
import type addLink from '../../../shared/commands/link/add-link.command'
import type addService from '../../../shared/commands/service/add-service.command'
import type changeServices from '../../../shared/commands/service/change-services.command'
import type { CommandCall } from '../../../shared/model/command-call'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { maxEvidence } from '../audit-state'
import type { Finding } from '../define-audit'

interface Listener {
  /** The store that is there already. */
  readonly store: ServiceId | undefined
  /** What to add where there is none. */
  readonly technology: string
  /** `monitors`: the store asks the applications; `publish`: they send to it. */
  readonly kind: 'monitors' | 'publish'
  /** What the applications themselves must do. */
  readonly settings?: ServiceSettings
}

/** The edits that let one store hear the applications shown, which none hears yet; for further ones it is offered again. */
export function listen(
  unheard: readonly ServiceId[],
  { store, technology, kind, settings }: Listener,
): readonly CommandCall[] {
  const services = unheard.slice(0, maxEvidence)
  if (services.length === 0) return []
  const asks = kind === 'monitors'
  const direction = asks ? 'out' : 'in'
  const wires = services.map((service) => ({ service, direction, kind, sync: false }) as const)
  const wiring =
    store === undefined
      ? [callOf<typeof addService>('service.add', { technology, wires })]
      : services.map((service) => {
          const ends = asks ? { source: store, target: service } : { source: service, target: store }
          return callOf<typeof addLink>('link.add', { ...ends, kind, sync: false })
        })
  return settings
    ? [...wiring, callOf<typeof changeServices>('service.change', { services, settings })]
    : wiring
}

/** What share of the applications is heard. `lacks` completes “applications …: 3 of 5”. */
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
          en: `applications ${lacks.en}: ${missing.length} of ${applications}`,
          zh:
            missing.length < applications
              ? `${applications} 个应用中有 ${missing.length} 个${lacks.zh}`
              : applications === 1
                ? lacks.zh
                : `${applications} 个应用均${lacks.zh}`,
        },
      },
    ],
    fixes: [fix],
  }
}
