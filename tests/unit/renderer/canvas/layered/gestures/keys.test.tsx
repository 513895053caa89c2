import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useCanvas } from '../../../../../../renderer/canvas/layered/canvas-state'
import {
  canvasKeys,
  onCanvasKeyDown,
  onCanvasKeyUp,
} from '../../../../../../renderer/canvas/layered/gestures/keys'
import { cancelLink } from '../../../../../../renderer/canvas/layered/gestures/linking'
import { setTool } from '../../../../../../renderer/canvas/tools'
import { select } from '../../../../../../renderer/state/selection'
import { useStudio } from '../../../../../../renderer/state/studio-store'
import { linkId, serviceId } from '../../../../../../shared/base/ids'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

let given: MutableDesign

/** A canvas of focusable things without a picture. */
function Surface() {
  return (
    <div role="listbox" aria-label="canvas" tabIndex={0} onKeyDown={onCanvasKeyDown} onKeyUp={onCanvasKeyUp}>
      {[...given.services.keys()].map((id) => (
        <div key={id} role="option" aria-selected="false" aria-label={id} data-service={id} tabIndex={-1} />
      ))}
      {[...given.links.keys()].map((id) => (
        <div key={id} role="option" aria-selected="false" aria-label={id} data-link={id} tabIndex={-1} />
      ))}
      <input aria-label="box" />
    </div>
  )
}

beforeEach(() => {
  given = design(
    { api: 'fastapi', jobs: 'celery', db: 'postgresql', cache: 'redis' },
    { 'api -> db': {}, 'jobs -> db': {} },
  )
  openInWindow(given)
  setTool('select')
  useCanvas.setState({ renaming: null, focus: null })
  render(<Surface />)
})
afterEach(() => {
  cancelLink()
  cleanup()
})

const at = (name: string): HTMLElement => screen.getByLabelText(name)
function press(
  on: string,
  key: string,
  modifiers: { shiftKey?: boolean; altKey?: boolean; ctrlKey?: boolean } = {},
) {
  at(on).focus()
  return !fireEvent.keyDown(at(on), { key, ...modifiers })
}
const selected = (): string[] => [...useStudio.getState().selection].sort()
const focus = () => useCanvas.getState().focus

describe('Tab', () => {
  it('goes through the services in reading order and leaves at the end', () => {
    expect(press('canvas', 'Tab')).toBe(true)
    expect(focus()).toBe('api')
    expect(press('api', 'Tab')).toBe(true)
    expect(focus()).toBe('jobs')
    expect(selected()).toEqual(['jobs'])
    expect(press('api', 'Tab', { shiftKey: true })).toBe(false)
    expect(press('cache', 'Tab')).toBe(false)
  })
})

describe('arrows', () => {
  it('move the selected service by 8 px, with Shift by 80, in one step until they are let go', () => {
    select([serviceId('api')])
    press('api', 'ArrowRight')
    press('api', 'ArrowRight', { shiftKey: true })
    fireEvent.keyUp(at('api'), { key: 'ArrowRight' })
    expect(given.placements.get('api')?.x).toBe(120 + 88)
    expect(useStudio.getState().undos).toHaveLength(1)
  })

  it('with Alt walk to the neighbour, with Shift as well select it too', () => {
    press('api', 'ArrowDown', { altKey: true })
    expect(selected()).toEqual(['jobs'])
    press('jobs', 'ArrowDown', { altKey: true, shiftKey: true })
    expect(selected()).toEqual(['db', 'jobs'])
    expect(useStudio.getState().undos).toHaveLength(0)
  })
})

describe('Space', () => {
  it('selects the focused element, with Shift adds it and takes it out', () => {
    press('db', ' ')
    expect(selected()).toEqual(['db'])
    press('api.db', ' ', { shiftKey: true })
    expect(selected()).toEqual(['api.db', 'db'])
    press('db', ' ', { shiftKey: true })
    expect(selected()).toEqual(['api.db'])
  })
})

describe('brackets', () => {
  it('walk round the links of a service', () => {
    press('db', ']')
    expect(focus()).toBe('api.db')
    press('api.db', ']')
    expect(focus()).toBe('jobs.db')
    press('jobs.db', ']')
    expect(focus()).toBe('api.db')
    press('db', '[')
    expect(focus()).toBe('jobs.db')
    expect(selected()).toEqual([linkId('jobs.db')])
  })
})

describe('L', () => {
  it('draws a link with the keyboard', () => {
    const aimedAt = () => useCanvas.getState().draft?.over
    select([serviceId('jobs')])
    press('jobs', 'l')
    press('jobs', 'Tab')
    expect(aimedAt()).toBe('api')
    press('jobs', 'ArrowDown')
    expect(aimedAt()).toBe('db')
    press('jobs', 'Tab')
    expect(aimedAt()).toBe('cache')
    press('jobs', 'Enter')
    expect(
      [...given.links.values()].some(({ source, target }) => source === 'jobs' && target === 'cache'),
    ).toBe(true)
  })

  it('is called off by Escape', () => {
    select([serviceId('jobs')])
    press('jobs', 'l')
    press('jobs', 'Escape')
    expect(useCanvas.getState().draft).toBeNull()
    expect(selected()).toEqual(['jobs'])
  })
})

describe('other keys', () => {
  it('rename with Enter and select nothing with Escape', () => {
    press('api', 'Enter')
    expect(useCanvas.getState().renaming).toBe('api')
    select([serviceId('api')])
    press('api', 'Escape')
    expect(selected()).toEqual([])
  })

  it('ask what comes on a side, with Ctrl and an arrow', () => {
    expect(press('api', 'ArrowRight', { ctrlKey: true })).toBe(true)
    expect(useCanvas.getState().growing).toMatchObject({ from: 'api', end: 'source', towards: 'right' })
    useCanvas.setState({ growing: null })
  })

  it('mean nothing in a box, or with Ctrl, which belongs to the window', () => {
    expect(press('box', 'l')).toBe(false)
    expect(press('api', 'l', { ctrlKey: true })).toBe(false)
    expect(press('api', 'ArrowRight', { ctrlKey: true, altKey: true })).toBe(false)
  })

  it('stand in the sheet of shortcuts once each', () => {
    const keys = canvasKeys.map((row) => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
