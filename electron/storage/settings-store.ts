import Store from 'electron-store'
import { z } from 'zod'
import { firstChoice } from '../../shared/ipc/export-choice'
import { type Settings, settingsSchema } from '../../shared/ipc/settings'
import type { RecentFile } from '../../shared/ipc/start'

/** Where values are kept between starts. */
export interface KeyValueStore {
  get(key: string): unknown
  set(key: string, value: unknown): void
}

const maxRecents = 12

const recentsSchema = z.array(z.strictObject({ path: z.string(), name: z.string(), at: z.string() }))

const windowStateSchema = z.strictObject({
  /** px of the desktop; the last place of the window while it was not maximised. */
  bounds: z.strictObject({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
  }),
  maximised: z.boolean(),
})
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>

/** What the studio remembers between starts. A part that is missing or damaged falls back; the others stay. */
export class SettingsStore {
  readonly #store: KeyValueStore
  #settings: Settings
  #recents: readonly RecentFile[]

  /** @param systemLocale language tag of the operating system, such as `zh-CN`; decides until a person chooses. */
  constructor(store: KeyValueStore, systemLocale: string) {
    this.#store = store
    this.#settings = parseSettings(store.get('settings'), systemLocale)
    this.#recents = recentsSchema.catch([]).parse(store.get('recents'))
  }

  get settings(): Settings {
    return this.#settings
  }

  /** Changes what is given; `undefined` changes nothing. */
  change(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    this.#settings = { ...this.#settings, ...given }
    this.#store.set('settings', this.#settings)
    return this.#settings
  }

  /** Last opened or saved first. */
  get recents(): readonly RecentFile[] {
    return this.#recents
  }

  addRecent(file: RecentFile): void {
    this.#setRecents([file, ...this.#recents.filter(({ path }) => path !== file.path)].slice(0, maxRecents))
  }

  removeRecent(path: string): void {
    this.#setRecents(this.#recents.filter((file) => file.path !== path))
  }

  get windowState(): WindowState | null {
    return windowStateSchema.nullable().catch(null).parse(this.#store.get('window'))
  }

  set windowState(state: WindowState) {
    this.#store.set('window', state)
  }

  #setRecents(recents: readonly RecentFile[]): void {
    this.#recents = recents
    this.#store.set('recents', recents)
  }
}

function parseSettings(stored: unknown, systemLocale: string): Settings {
  const fallback: Settings = {
    language: systemLocale.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: 'system',
    paletteOpen: true,
    mermaidOpen: true,
    sideOpen: true,
    largeScreen: false,
    snap: true,
    exporting: firstChoice,
    shortcuts: {},
  }
  const { language, theme, paletteOpen, mermaidOpen, sideOpen, largeScreen, snap, exporting, shortcuts } =
    settingsSchema.shape
  return z
    .object({
      language: language.catch(fallback.language),
      theme: theme.catch(fallback.theme),
      paletteOpen: paletteOpen.catch(fallback.paletteOpen),
      mermaidOpen: mermaidOpen.catch(fallback.mermaidOpen),
      sideOpen: sideOpen.catch(fallback.sideOpen),
      largeScreen: largeScreen.catch(fallback.largeScreen),
      snap: snap.catch(fallback.snap),
      exporting: exporting.catch(fallback.exporting),
      shortcuts: shortcuts.catch(fallback.shortcuts),
    })
    .catch(fallback)
    .parse(stored)
}

/** Opens `settings.json` of a folder. One that is not JSON begins anew. */
export function openSettingsStore(folder: string, systemLocale: string): SettingsStore {
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  })
  return new SettingsStore(
    { get: (key) => store.get(key), set: (key, value) => store.set(key, value) },
    systemLocale,
  )
}
