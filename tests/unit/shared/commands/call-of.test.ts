import { expect, it } from 'vitest'
import { serviceId } from '../../../../shared/base/ids'
import { call, callOf } from '../../../../shared/commands/define-command'
import changeServices from '../../../../shared/commands/service/change-services.command'

const services = [serviceId('s1')]

it('names a command by its type as well as the command does itself', () => {
  const edit = { services, replicas: 3 }
  expect(callOf<typeof changeServices>('service.change', edit)).toEqual(call(changeServices, edit))
})

it('is refused by the compiler where the name or the arguments are those of no such command', () => {
  // @ts-expect-error: the id of another command
  callOf<typeof changeServices>('service.add', { services, replicas: 3 })
  // @ts-expect-error: no argument of this command
  callOf<typeof changeServices>('service.change', { services, copies: 3 })
})
