import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { accelerators, type MenuState, menuTemplate } from '../../../../electron/windows/menu-template'
import { actionTexts } from '../../../../electron/windows/menu-texts'
import { firstChoice } from '../../../../shared/ipc/export-choice'

const state: MenuState = {
  settings: {
    language: 'en',
    theme: 'dark',
    paletteOpen: true,
    mermaidOpen: false,
    sideOpen: true,
    largeScreen: false,
    snap: true,
    exporting: firstChoice,
    shortcuts: {},
  },
  recents: [],
  open: true,
  mac: false,
  development: false,
}

const clicked: string[] = []
const clicks = {
  action: (action: string) => clicked.push(action),
  openRecent: (path: string) => clicked.push(`recent ${path}`),
}

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])
const itemsOf = (change: Partial<MenuState> = {}) => flatten(menuTemplate({ ...state, ...change }, clicks))
const labels = (change: Partial<MenuState>) => itemsOf(change).flatMap(({ label }) => label ?? [])
const press = (item: MenuItemConstructorOptions | undefined): void => {
  if (item?.click) Reflect.apply(item.click, item, [])
}

describe('the menu', () => {
  it('has every action once, and pushes its id', () => {
    const items = itemsOf().filter(({ id }) => id !== undefined)
    expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(actionTexts).sort())
    clicked.length = 0
    for (const item of items) press(item)
    expect(clicked).toEqual(items.map(({ id }) => id))
  })

  it('shows the keys of the window without taking them from it', () => {
    const keyed = itemsOf().filter(({ accelerator }) => accelerator !== undefined)
    expect(keyed).toHaveLength(Object.keys(accelerators).length)
    expect(keyed.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
    const keys = Object.values(accelerators)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('speaks the language that is chosen', () => {
    expect(labels({})).toContain('Save as…')
    const chinese = { ...state.settings, language: 'zh' } as const
    expect(labels({ settings: chinese })).toContain('另存为…')
    const still = labels({ settings: chinese }).filter((label) => /^[A-Za-z .…]+$/.test(label))
    expect(still).toEqual(['English'])
  })

  it('ticks what is chosen', () => {
    const ticked = itemsOf().flatMap(({ id, checked }) => (checked ? [id] : []))
    expect(ticked).toEqual(['view.palette', 'view.side', 'view.theme-dark', 'view.language-en'])
  })

  it('offers on the start screen only what makes sense there', () => {
    const offered = itemsOf({ open: false }).flatMap(({ id, enabled }) => (id && enabled ? [id] : []))
    expect(offered).toEqual([
      'file.new',
      'file.open',
      'view.large-screen',
      'view.theme-system',
      'view.theme-light',
      'view.theme-dark',
      'view.language-en',
      'view.language-zh',
      'help.commands',
      'help.shortcuts',
    ])
  })

  it('opens recent files, and says where there are none', () => {
    const recents = [{ path: '/a.pentarch', name: 'R&D', at: '' }]
    clicked.length = 0
    press(itemsOf({ recents }).find(({ label }) => label === 'R&&D'))
    expect(clicked).toEqual(['recent /a.pentarch'])
    expect(itemsOf().find(({ label }) => label === 'No recent files')?.enabled).toBe(false)
  })

  it('has the tools of developers in development only', () => {
    const isTool = ({ role }: MenuItemConstructorOptions) => role === 'toggleDevTools'
    expect(itemsOf().some(isTool)).toBe(false)
    expect(itemsOf({ development: true }).some(isTool)).toBe(true)
  })

  it('shows the keys that a person chose, and none where they took them away', () => {
    const settings = {
      ...state.settings,
      shortcuts: { 'file.new': ['Mod+Shift+U'], 'edit.duplicate': [] },
    }
    const keys = new Map(itemsOf({ settings }).map(({ id, accelerator }) => [id, accelerator]))
    expect(keys.get('file.new')).toBe('CmdOrCtrl+Shift+U')
    expect(keys.get('edit.duplicate')).toBeUndefined()
    expect(keys.get('file.save')).toBe('CmdOrCtrl+S')
  })
})
