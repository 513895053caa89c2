import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import {
  type KeyValueStore,
  openSettingsStore,
  SettingsStore,
} from '../../../../electron/storage/settings-store'
import { firstChoice } from '../../../../shared/ipc/export-choice'

const memory = (
  values: Record<string, unknown> = {},
): KeyValueStore & { values: Record<string, unknown> } => ({
  values,
  get: (key) => values[key],
  set: (key, value) => {
    values[key] = value
  },
})

const usual = {
  theme: 'system',
  paletteOpen: true,
  mermaidOpen: true,
  sideOpen: true,
  largeScreen: false,
  snap: true,
  exporting: firstChoice,
  shortcuts: {},
}

it.each([
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('speaks the language of a %s system until told otherwise: %s', (locale, language) => {
  expect(new SettingsStore(memory(), locale).settings).toEqual({ ...usual, language })
})

it('remembers changes, and takes undefined for no change', () => {
  const store = memory()
  const settings = new SettingsStore(store, 'en')
  settings.change({ language: 'zh', theme: undefined })
  settings.change({ sideOpen: false })
  const again = new SettingsStore(store, 'en')
  expect(again.settings).toEqual({ ...usual, language: 'zh', sideOpen: false })
})

it('keeps the sound parts of a damaged store', () => {
  const settings = { language: 'fr', theme: 'dark', paletteOpen: 'yes', sideOpen: false, colour: 'red' }
  const store = new SettingsStore(
    memory({ settings, recents: [{ path: 1 }], window: { bounds: 'left' } }),
    'zh',
  )
  expect(store.settings).toEqual({ ...usual, language: 'zh', theme: 'dark', sideOpen: false })
  expect(store.recents).toEqual([])
  expect(store.windowState).toBeNull()
})

it.each([null, 'text', 3, []])('falls back where the settings are %j', (settings) => {
  expect(new SettingsStore(memory({ settings }), 'en').settings).toEqual({ ...usual, language: 'en' })
})

it('lists the last twelve files, each once, last first', () => {
  const store = new SettingsStore(memory(), 'en')
  for (let n = 1; n <= 14; n += 1)
    store.addRecent({ path: `/${n}`, name: `${n}`, at: '2026-01-01T00:00:00Z' })
  store.addRecent({ path: '/5', name: 'five', at: '2026-01-02T00:00:00Z' })
  expect(store.recents.map(({ path: file }) => file)).toEqual([
    '/5',
    '/14',
    '/13',
    '/12',
    '/11',
    '/10',
    '/9',
    '/8',
    '/7',
    '/6',
    '/4',
    '/3',
  ])
  expect(store.recents[0]?.name).toBe('five')
  store.removeRecent('/5')
  expect(store.recents).toHaveLength(11)
})

it('remembers the window', () => {
  const store = memory()
  const state = { bounds: { x: -5, y: 0, width: 1200, height: 800 }, maximised: true }
  new SettingsStore(store, 'en').windowState = state
  expect(new SettingsStore(store, 'en').windowState).toEqual(state)
})

it('lives in settings.json, and begins anew where that is no JSON', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-settings-'))
  const file = path.join(folder, 'settings.json')
  try {
    openSettingsStore(folder, 'en').change({ theme: 'dark' })
    expect(openSettingsStore(folder, 'en').settings.theme).toBe('dark')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ settings: { theme: 'dark' } })
    writeFileSync(file, '{ "settings": {')
    expect(openSettingsStore(folder, 'en').settings).toEqual({ ...usual, language: 'en' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
