import { expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { serviceId } from '../../../../shared/base/ids'
import { call, callOf } from '../../../../shared/commands/define-command'
import changeServices from '../../../../shared/commands/service/change-services.command'

it('names a command by its type as well as the command does itself, and takes no name and no arguments but its own', () => {
  const edit = { services: [serviceId('s1')], replicas: 3 }
  expect(callOf<typeof changeServices>('service.change', edit)).toEqual(call(changeServices, edit))
  const named = callOf<typeof changeServices>
  expectTypeOf(named).parameter(0).toEqualTypeOf<'service.change'>()
  expectTypeOf(named).parameter(1).toEqualTypeOf<z.infer<typeof changeServices.args>>()
})
