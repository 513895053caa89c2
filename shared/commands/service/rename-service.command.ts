import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'

export default defineCommand({
  id: 'service.rename',
  label: { en: 'Rename', zh: '重命名' },
  args: z.lazy(() => z.strictObject({ service: serviceIdSchema, name: z.string().max(maxNameLength) })),
  plan(design, { service, name }) {
    const before = design.services.get(service)
    if (!before) return err({ code: 'service-not-found', service })
    if (before.name === name) return ok([])
    return ok([{ table: 'services', id: service, before, after: { ...before, name } }])
  },
})
