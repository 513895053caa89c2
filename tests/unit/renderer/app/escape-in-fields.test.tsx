import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ClassMembers } from '../../../../renderer/features/inspector/class-members'
import { Palette } from '../../../../renderer/features/palette/palette'
import { NumberInput } from '../../../../renderer/ui/number-input'
import { TextArea } from '../../../../renderer/ui/text-area'
import { TextInput } from '../../../../renderer/ui/text-input'
import { classId } from '../../../../shared/base/ids'
import { shopDesign } from '../../../support/shop-design'
import { openInWindow } from '../../../support/studio-window'

afterEach(cleanup)

const ignore = (): void => undefined

function Members() {
  const of = shopDesign().classes.get(classId('OrderService'))
  return of && <ClassMembers of={of} />
}

it.each([
  ['a line of text', 'old', () => <TextInput aria-label="Field" value="old" onCommit={ignore} />],
  ['a number', '5', () => <NumberInput aria-label="Field" value={5} onCommit={ignore} />],
  ['several lines', 'old', () => <TextArea aria-label="Field" value="old" onCommit={ignore} />],
  ['the search of the palette', '', () => <Palette />],
  ['a new attribute of a class', '', () => <Members />],
])('%s keeps Escape as long as it takes back what was typed', (_, before, Field) => {
  openInWindow(shopDesign())
  const { container } = render(<Field />)
  const field = container.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (!field) throw new Error('no field')
  const pressEscape = (): boolean => !fireEvent.keyDown(field, { key: 'Escape' })
  field.focus()
  fireEvent.change(field, { target: { value: '7' } })
  expect([pressEscape(), field.value]).toEqual([true, before])
  expect([pressEscape(), field.value]).toEqual([false, before])
})
