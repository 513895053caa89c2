import { serviceId } from '../../shared/base/ids'
import { call } from '../../shared/commands/define-command'
import { planCall } from '../../shared/commands/registry'
import addService from '../../shared/commands/service/add-service.command'
import { emptyDesign, type MutableDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'

/** “Everything on one server”: a Django process in debug mode and its database on the same host, open to the internet. */
export function naiveDesign(): MutableDesign {
  const design = emptyDesign()
  for (const edit of [
    call(addService, {
      technology: 'django',
      settings: {
        debug: true,
        auth: 'none',
        exposure: 'public',
        uploads: 'local-disk',
        sessionStore: 'process',
        deployment: 'manual',
        dependencies: 'none',
        secretsFrom: 'file',
        migrationTool: 'none',
        cpuWork: 'request',
        python: '3.9',
        image: false,
        stateless: false,
      },
    }),
    call(addService, {
      technology: 'postgresql',
      settings: { exposure: 'public', backup: 'none', standby: false, encryption: false },
      wires: [{ service: serviceId('s1'), direction: 'in' }],
    }),
  ]) {
    const planned = planCall(design, edit)
    if (!planned.ok) throw new Error(`naive design: ${planned.error.code}`)
    applyToDesign(design, planned.value)
  }
  return design
}
