import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { callOf } from '../../../shared/commands/define-command'
import type addLink from '../../../shared/commands/link/add-link.command'
import type addService from '../../../shared/commands/service/add-service.command'
import type { Finding } from '../define-audit'

/** The edits that let an orchestrator run the applications: one that stands by, else a new one. None without applications. */
export function orchestrate(
  label: Localized,
  applications: readonly ServiceId[],
  [standingBy]: readonly ServiceId[],
): NonNullable<Finding['fixes']> {
  if (applications.length === 0) return []
  if (standingBy !== undefined) {
    const kind = 'depends-on'
    const calls = applications.map((source) =>
      callOf<typeof addLink>('link.add', { source, target: standingBy, kind, sync: false }),
    )
    return [{ label, calls }]
  }
  const wires = applications.map((service) => ({ service, direction: 'in' }) as const)
  return [{ label, calls: [callOf<typeof addService>('service.add', { technology: 'kubernetes', wires })] }]
}
