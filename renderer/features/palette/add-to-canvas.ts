import { serviceId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import addService from '../../../shared/commands/service/add-service.command'
import { showService } from '../../canvas'
import { run } from '../../state/edit'

/** Adds a service of this technology to the design, in its own lane, and shows it in the view that is on screen. */
export function addToCanvas(technology: string): void {
  const applied = run(call(addService, { technology }))
  if (!applied.ok) return
  const added = applied.value.find((patch) => patch.table === 'services')
  if (added) showService(serviceId(added.id))
}
