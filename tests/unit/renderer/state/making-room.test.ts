import { expect, it } from 'vitest'
import { openDesign, run, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { classId } from '../../../../shared/base/ids'
import { attribute } from '../../../../shared/catalog/template-members'
import changeClasses from '../../../../shared/commands/class/change-classes.command'
import setMembers from '../../../../shared/commands/class/set-members.command'
import { call } from '../../../../shared/commands/define-command'
import { classDesign } from '../../../support/class-view-design'
import { openInWindow } from '../../../support/studio-window'

const places = () => [...(openDesign()?.classPlacements.values() ?? [])].map(({ id, y }) => [id, y])

it('classes make way in the same step as the edit that needs the room, wherever it is made', () => {
  openInWindow(classDesign({ Top: { at: { x: 0, y: 0 } }, Below: { at: { x: 0, y: 80 } } }))
  const attributes = ['a', 'b', 'c', 'd'].map(attribute)
  run(call(setMembers, { class: classId('Top'), attributes }))
  expect(places()).toEqual([
    ['Top', 0],
    ['Below', 168],
  ])
  expect(useStudio.getState().undos).toHaveLength(1)
  undo()
  expect(places()).toEqual([
    ['Top', 0],
    ['Below', 80],
  ])
})

it('an edit that makes nothing larger places nothing', () => {
  openInWindow(classDesign({ Top: {}, Below: {} }))
  run(call(changeClasses, { classes: [classId('Top')], name: 'Tip' }))
  expect(places()).toEqual([])
})
