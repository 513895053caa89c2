import { beforeEach, describe, expect, it } from 'vitest'
import { runAction } from '../../../../../renderer/app/actions/registry'
import { openClassView } from '../../../../../renderer/canvas/classes/adapter/open-class-view'
import { classDriver } from '../../../../../renderer/canvas/classes/class-driver'
import { togglePackage } from '../../../../../renderer/canvas/classes/collapsing'
import { commitMove, nudge } from '../../../../../renderer/canvas/classes/gestures/class-moving'
import { startFromSelection } from '../../../../../renderer/canvas/classes/gestures/relating'
import { canCollapse, isAnyCollapsed } from '../../../../../renderer/canvas/collapsing'
import { meantBy } from '../../../../../renderer/canvas/grouping/meant'
import { withMarks } from '../../../../../renderer/canvas/marks/marks-driver'
import { takeChosen } from '../../../../../renderer/canvas/pressing'
import { enterStage, stage } from '../../../../../renderer/canvas/stage'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { classId, type ElementId, packageId } from '../../../../../shared/base/ids'
import { designToData } from '../../../../../shared/file/design-data'
import { classDesign } from '../../../../support/class-view-design'
import { openInWindow } from '../../../../support/studio-window'

const design = () => {
  const open = openDesign()
  if (!open) throw new Error('nothing is open')
  return open
}
const view = () => {
  const open = openClassView()
  if (!open) throw new Error('nothing is open')
  return open.view
}
const block = () => view().nodes.find((node) => node.block)
const steps = (): number => useStudio.getState().undos.length
const selection = () => [...useStudio.getState().selection].sort()
const all: ElementId[] = [classId('Cart'), classId('Order'), packageId('shop'), packageId('shop.orders')]

beforeEach(() => {
  openInWindow(
    classDesign(
      {
        Cart: { package: 'shop', at: { x: 400, y: 200 } },
        Order: { package: 'shop.orders', at: { x: 640, y: 400 } },
        Page: { at: { x: 0, y: 0 } },
      },
      { 'Page association Cart': {}, 'Page association Order': {} },
    ),
  )
  useStudio.setState({ view: 'classes' })
  const on = stage()
  if (on) enterStage({ ...on, driver: withMarks(classDriver) })
})

describe('a package in the class view', () => {
  it('is collapsed with its classes or itself selected, and expanded, a step each', () => {
    select([classId('Page')])
    expect(canCollapse()).toBe(false)
    select([classId('Order')])
    expect(runAction('edit.collapse')).toBe(true)
    expect([block()?.block?.name, steps()]).toEqual(['orders', 1])
    expect(runAction('edit.collapse')).toBe(true)
    expect([block(), steps()]).toEqual([undefined, 2])
    select([packageId('shop')])
    runAction('edit.collapse')
    expect([block()?.block?.name, isAnyCollapsed()]).toEqual(['shop', true])
    runAction('edit.expandAll')
    expect([block(), isAnyCollapsed()]).toEqual([undefined, false])
    for (let n = 0; n < 4; n += 1) undo()
    expect(design().collapsedPackages.size).toBe(0)
  })

  it('is selected whole, and shows where what is in it can be found', () => {
    togglePackage(packageId('shop'))
    expect([...meantBy(classId('Cart'))].sort()).toEqual(all)
    select(meantBy(classId('Cart')))
    takeChosen(
      new Map([
        ['Cart', false],
        ['Page', true],
      ]),
      { isNode: (id) => design().classes.has(id), lines: [] },
    )
    expect(selection()).toEqual(['Page'])
    const { x = 0, y = 0 } = block() ?? {}
    expect(classDriver.boxOf([classId('Order')])).toMatchObject({ x, y })
    expect([...meantBy('Page.association.Cart' as ElementId)]).toEqual([
      'Page.association.Cart',
      'Page.association.Order',
    ])
    select([classId('Cart')])
    expect(startFromSelection()).toBe(false)
  })

  it('moves with all that is in it, stays what it is, and is taken back in one step', () => {
    togglePackage(packageId('shop'))
    const before = designToData(design())
    const at = block()
    select([packageId('shop')])
    nudge(16, 24)
    commitMove()
    expect([block()?.x, block()?.y]).toEqual([(at?.x ?? 0) + 16, (at?.y ?? 0) + 24])
    expect(['Cart', 'Order', 'Page'].map((id) => design().classPlacements.get(id))).toEqual([
      { id: 'Cart', x: 416, y: 224 },
      { id: 'Order', x: 656, y: 424 },
      { id: 'Page', x: 0, y: 0 },
    ])
    expect(['Cart', 'Order'].map((id) => design().classes.get(id)?.package)).toEqual(['shop', 'shop.orders'])
    expect(steps()).toBe(2)
    undo()
    expect(designToData(design())).toEqual(before)
  })

  it('is deleted with all that is in it', () => {
    togglePackage(packageId('shop'))
    select(meantBy(classId('Cart')))
    classDriver.deleteSelection()
    const { classes, packages, collapsedPackages } = design()
    expect([[...classes.keys()], packages.size, collapsedPackages.size]).toEqual([['Page'], 0, 0])
  })
})
