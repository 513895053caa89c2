import { expect, it } from 'vitest'
import { classId } from '../../../../../shared/base/ids'
import extractInterface from '../../../../../shared/commands/class/extract-interface.command'
import { call } from '../../../../../shared/commands/define-command'
import { planCall } from '../../../../../shared/commands/registry'
import { formatOperation } from '../../../../../shared/model/classes/python-operation'
import { classDesign } from '../../../../support/class-design'

it('asks of whoever realises it what others see of the class, and not how the class does it', () => {
  const design = classDesign({
    Cart: {
      operations: [
        '@cached_property def total(self) -> Money',
        '@note.setter def note(self, text: str) -> None',
        '@retry(times=3) async def send(self) -> None: raise NotImplementedError',
        'def _sum(self) -> Money',
        '@classmethod def empty(cls) -> Cart',
      ],
    },
  })
  const planned = planCall(design, call(extractInterface, { class: classId('Cart'), relations: [] }))
  const [made] = planned.ok ? planned.value : []
  const operations = made?.table === 'classes' ? (made.after?.operations ?? []) : []
  expect(operations.map(formatOperation)).toEqual([
    '@property @abstractmethod def total(self) -> Money',
    '@note.setter @abstractmethod def note(self, text: str) -> None',
    '@abstractmethod async def send(self) -> None',
  ])
})
