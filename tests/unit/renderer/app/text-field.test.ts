import { beforeEach, describe, expect, it } from 'vitest'
import { runFromMenu } from '../../../../renderer/app/run-from-menu'
import { openDesign } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
import { type Asked, openInWindow } from '../../../support/studio-window'

let asked: Asked
let field: HTMLInputElement

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi' }))
  select([serviceId('api')])
  field = document.createElement('input')
  document.body.replaceChildren(field)
  field.focus()
})

const services = () => openDesign()?.services.size

describe('while a text field has the cursor, the Edit menu', () => {
  it.each([
    ['edit.undo', 'undo'],
    ['edit.redo', 'redo'],
    ['edit.cut', 'cut'],
    ['edit.copy', 'copy'],
    ['edit.paste', 'paste'],
    ['edit.delete', 'delete'],
    ['edit.select-all', 'selectAll'],
  ])('means the text by %s', (action, command) => {
    runFromMenu(action)
    expect(asked).toEqual([{ name: 'text:edit', args: { command } }])
    expect(services()).toBe(1)
  })

  it('duplicates nothing', () => {
    runFromMenu('edit.duplicate')
    expect([asked, services()]).toEqual([[], 1])
  })

  it('undoes the last edit once the field has handed over what was typed', () => {
    field.blur()
    runFromMenu('edit.delete')
    expect(services()).toBe(0)
    field.focus()
    field.dataset.settled = 'true'
    runFromMenu('edit.undo')
    expect(services()).toBe(1)
    expect(asked.filter(({ name }) => name === 'text:edit')).toEqual([])
    field.dataset.settled = 'false'
    runFromMenu('edit.redo')
    expect(services()).toBe(1)
    expect(useStudio.getState().redos).toHaveLength(1)
  })
})

it('means the design where no field has the cursor', () => {
  field.blur()
  runFromMenu('edit.delete')
  expect(services()).toBe(0)
})
