import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a person chose in earlier sessions. */
export interface Chosen {
  readonly language: 'en' | 'zh'
  readonly theme: 'light' | 'dark'
}

/** Makes user data with those settings, so that a test does not depend on the language of the computer. */
export function chooseBefore(userData: string, chosen: Chosen): void {
  mkdirSync(userData)
  writeFileSync(path.join(userData, 'settings.json'), JSON.stringify({ settings: chosen }))
}
