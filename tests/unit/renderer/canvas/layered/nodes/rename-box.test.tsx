import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useCanvas } from '../../../../../../renderer/canvas/layered/canvas-state'
import { RenameBox } from '../../../../../../renderer/canvas/layered/nodes/rename-box'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { serviceId } from '../../../../../../shared/base/ids'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

let given: MutableDesign
let box: HTMLInputElement

beforeEach(() => {
  given = design({ api: { technology: 'fastapi', name: 'Order API' } })
  openInWindow(given)
  useCanvas.setState({ renaming: serviceId('api'), focus: null })
  const service = given.services.get('api')
  if (!service) throw new Error('no api')
  render(<RenameBox service={service} />)
  box = screen.getByRole('textbox')
})
afterEach(cleanup)

const name = () => given.services.get('api')?.name
const type = (value: string) => fireEvent.input(box, { target: { value } })

describe('the box of a name', () => {
  it('has the focus and the old name', () => {
    expect(document.activeElement).toBe(box)
    expect(box.value).toBe('Order API')
  })

  it('keeps the name on Enter and hands the focus back to the service', () => {
    type('  Orders ')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(name()).toBe('Orders')
    expect(useCanvas.getState()).toMatchObject({ renaming: null, focus: 'api' })
    expect(useStudio.getState().undos).toHaveLength(1)
  })

  it('leaves Enter to an input method that is composing', () => {
    type('订单')
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
    expect(name()).toBe('Order API')
    expect(useCanvas.getState().renaming).toBe('api')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(name()).toBe('订单')
  })

  it('keeps the old name on Escape and when it is emptied', () => {
    type('Nope')
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(name()).toBe('Order API')
    useCanvas.setState({ renaming: serviceId('api') })
    type('   ')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(name()).toBe('Order API')
    expect(useStudio.getState().undos).toHaveLength(0)
  })

  it('keeps the name when the focus goes elsewhere', () => {
    type('Orders')
    fireEvent.blur(box)
    expect(name()).toBe('Orders')
  })
})
