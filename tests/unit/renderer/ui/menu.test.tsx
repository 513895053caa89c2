import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MenuButton, type MenuGroups } from '../../../../renderer/ui/menu'

let chosen: string[]
const item = (id: string, more: object = {}) => ({ id, label: id, onSelect: () => chosen.push(id), ...more })

const groups: MenuGroups = [
  [item('Rename'), item('Duplicate')],
  [item('Remove', { disabled: true }), item('Delete', { danger: true })],
]
const trigger = () => screen.getByRole('button', { name: 'More' })
const focused = () => document.activeElement?.textContent
const key = (name: string) => fireEvent.keyDown(screen.getByRole('menu'), { key: name })

beforeEach(() => {
  chosen = []
  render(
    <MenuButton label="Scenario" groups={groups}>
      {(opens) => (
        <button type="button" {...opens}>
          More
        </button>
      )}
    </MenuButton>,
  )
  trigger().focus()
  fireEvent.click(trigger())
})
afterEach(cleanup)

describe('a menu', () => {
  it('opens with the focus on its first item, and a line between its groups', () => {
    expect(focused()).toBe('Rename')
    expect(screen.getAllByRole('separator')).toHaveLength(1)
    expect(trigger().getAttribute('aria-expanded')).toBe('true')
  })

  it.each([
    [['ArrowDown'], 'Duplicate'],
    [['ArrowUp'], 'Delete'],
    [['End'], 'Delete'],
    [['End', 'ArrowDown'], 'Rename'],
    [['r'], 'Remove'],
    [['d', 'd'], 'Delete'],
  ])('goes with %s to %s', (keys, target) => {
    for (const name of keys) key(name)
    expect(focused()).toBe(target)
  })

  it('does what was chosen, closes and gives the focus back', () => {
    fireEvent.click(screen.getByRole('menuitem', { name: 'Duplicate' }))
    expect(chosen).toEqual(['Duplicate'])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(trigger())
  })

  it('stays open on an item that cannot be chosen now', () => {
    fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }))
    expect(chosen).toEqual([])
    expect(screen.getByRole('menu')).toBeTruthy()
  })

  it('closes with Escape and with a press beside it', () => {
    key('Escape')
    expect(screen.queryByRole('menu')).toBeNull()
    fireEvent.click(trigger())
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('is closed by the button that opened it', () => {
    fireEvent.pointerDown(trigger())
    fireEvent.click(trigger())
    expect(screen.queryByRole('menu')).toBeNull()
  })
})
