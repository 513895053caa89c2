import { beforeEach, expect, it } from 'vitest'
import { addItem, noteItem, startTheSession } from '../../../../renderer/state/agenda'
import { redo, run, undo } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { agendaItemId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import type { ScoreThen } from '../../../../shared/model/session/score-then'
import { perDimension } from '../../../../shared/report/dimension'
import { design } from '../../../support/design'
import { type Asked, openInWindow } from '../../../support/studio-window'

let asked: Asked

const score = (total: number): ScoreThen => ({ total, dimensions: perDimension(() => total) })
const scored = (total: number) => useStudio.setState({ scores: new Map([['a', score(total)]]) })
const [first, second] = [agendaItemId('a1'), agendaItemId('a2')]
const item = (id: string) => useStudio.getState().document?.workspace.agenda?.find((each) => each.id === id)
const logOf = (id: string) => item(id)?.changes.map(({ what, about }) => `${what.en}: ${about.join()}`)
const rename = (name: string) => run(call(renameService, { service: serviceId('api'), name }))

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi' }))
  scored(60)
  addItem('Naming')
  addItem('Scaling')
})

it('logs an edit in the step that makes it: one undo takes both back, one redo brings both', () => {
  startTheSession()
  const steps = useStudio.getState().undos.length
  rename('Orders')
  expect(useStudio.getState().undos).toHaveLength(steps + 1)
  expect(logOf(first)).toEqual(['Rename: Orders'])
  undo()
  expect(logOf(first)).toEqual([])
  redo()
  expect(logOf(first)).toEqual(['Rename: Orders'])
  expect(logOf(second)).toEqual([])
})

it('logs nothing before the session begins', () => {
  rename('Orders')
  startTheSession()
  noteItem(first, 'Agreed')
  expect([logOf(first), item(first)?.notes]).toEqual([[], 'Agreed'])
})

it('sends the main process the edit and its log as one', () => {
  startTheSession()
  asked.length = 0
  rename('Orders')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatchObject({
    name: 'design:apply',
    args: {
      patches: [
        { on: 'design', patch: { table: 'services' } },
        { on: 'agenda', id: 'a1' },
      ],
    },
  })
})
