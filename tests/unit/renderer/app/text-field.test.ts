import { beforeEach, expect, it } from 'vitest'
import { runFromMenu } from '../../../../renderer/app/run-from-menu'
import { openDesign } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
import { type Asked, openInWindow } from '../../../support/studio-window'

let asked: Asked
let field: HTMLInputElement

beforeEach(() => {
  asked = openInWindow(design({ api: 'fastapi' }), { answers: { 'clipboard:read': 'one' } })
  select([serviceId('api')])
  field = document.createElement('input')
  field.value = 'Order API two'
  document.body.replaceChildren(field)
  field.focus()
  field.setSelectionRange(10, 13)
})

const settled = () => new Promise((resolve) => setTimeout(resolve))

it('cuts the marked text of the field, and not the selected service', async () => {
  runFromMenu('edit.cut')
  await settled()
  expect(field.value).toBe('Order API ')
  expect(asked).toEqual([{ name: 'clipboard:write', args: { text: 'two' } }])
  expect(openDesign()?.services.size).toBe(1)
})

it('pastes over the marked text and tells the field', async () => {
  const heard: string[] = []
  field.addEventListener('input', () => heard.push(field.value))
  runFromMenu('edit.paste')
  await settled()
  expect(heard).toEqual(['Order API one'])
})

it('means the design where no field has the cursor', () => {
  field.blur()
  runFromMenu('edit.delete')
  expect(openDesign()?.services.size).toBe(0)
})
