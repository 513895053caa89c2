import { serviceId } from '../../../shared/base/ids'
import { call } from '../../../shared/commands/define-command'
import addService from '../../../shared/commands/service/add-service.command'
import { run } from '../../state/edit'
import { reveal, select } from '../../state/selection'

/** Adds a service of this technology in its own lane, selects it and brings it into view. */
export function addToCanvas(technology: string): void {
  const applied = run(call(addService, { technology }))
  if (!applied.ok) return
  const added = applied.value.find((patch) => patch.table === 'services')
  if (!added) return
  const id = serviceId(added.id)
  select([id])
  reveal([id])
}
