import { beforeEach, describe, expect, it } from 'vitest'
import { run, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { showView } from '../../../../renderer/state/view'
import { classId, type ElementId, interactionId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type { MutableDesign } from '../../../../shared/model/design'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

let given: MutableDesign

beforeEach(() => {
  given = shopDesign()
  openInWindow(given)
})

const remove = (...elements: ElementId[]): string[] => {
  run(call(deleteElements, { services: [], links: [], elements }))
  return useStudio.getState().notices.map(({ text }) => text.en)
}

describe('deleting what other views show, too', () => {
  it('says where, in one step that undo takes back', () => {
    expect(remove(serviceId('db'))).toEqual([
      'This also changed other views: Deployment (1 placement), Classes (OrderRepository fronts no service now) and Sequence “Checkout” (1 participant, 3 messages). Undo brings everything back.',
    ])
    expect(useStudio.getState().undos).toHaveLength(1)
    undo()
    expect([given.deployments.size, given.classes.get('OrderRepository')?.service]).toEqual([1, 'db'])
  })

  it('names three sequences and three classes, and counts the rest; the whole list is kept', () => {
    const [drawn, front] = [[...given.interactions.values()][0], given.classes.get('OrderRepository')]
    if (!drawn || !front) throw new Error('the shop has a sequence and a repository')
    for (let n = 2; n <= 5; n += 1) {
      given.interactions.set(`i${n}`, { ...drawn, id: interactionId(`i${n}`), name: `Sequence ${n}` })
      given.classes.set(`k${n}`, { ...front, id: classId(`k${n}`), name: `Repository${n}` })
    }
    const [text] = remove(serviceId('db'))
    expect(text).toContain('OrderRepository, Repository2, Repository3 and 2 more front no service now')
    expect(text).toContain('“Sequence 3” (1 participant, 3 messages), and 2 more sequences.')
    const [notice] = useStudio.getState().notices
    expect(notice?.text.zh).toContain('以下类不再对接服务：OrderRepository、Repository2、Repository3 等 5 个')
    expect(notice?.text.zh).toContain('另 2 张时序图')
    expect(notice?.whole?.en).toContain('Repository5 front no service now')
    expect(notice?.whole?.en).toContain('“Sequence 5”')
  })

  it('names only the views that one is not looking at', () => {
    showView('sequence')
    expect(remove(classId('OrderRepository'))).toEqual([
      'This also changed other views: Classes (1 class). Undo brings everything back.',
    ])
  })

  it('says nothing where nothing else is touched', () => {
    showView('classes')
    expect(remove(classId('OrderService'))).toEqual([])
  })
})
