import { ESLint, Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

const cases = [
  { file: 'electron/ipc/handlers.ts', code: "import { ipcMain } from 'electron'", allowed: false },
  { file: 'electron/ipc/handlers.ts', code: "import * as electron from 'electron'", allowed: false },
  {
    file: 'electron/main.ts',
    code: "import electron from 'electron'\nelectron.ipcMain.handle('x')",
    allowed: false,
  },
  { file: 'electron/ipc/serve.ts', code: "import { ipcMain } from 'electron'", allowed: true },
  { file: 'renderer/state/store.ts', code: 'window.studio.open()', allowed: false },
  { file: 'renderer/app/app.tsx', code: 'globalThis.studio.open()', allowed: false },
  { file: 'renderer/app/app.tsx', code: 'studio.open()', allowed: false },
  { file: 'renderer/bridge/studio.ts', code: 'window.studio.open()', allowed: true },
  { file: 'shared/model/design.ts', code: 'Date.now()', allowed: false },
  { file: 'shared/model/design.ts', code: 'new Date()', allowed: false },
  { file: 'electron/rules/engine.ts', code: 'Math.random()', allowed: false },
  { file: 'shared/i18n/format.ts', code: 'new Date(2026, 0, 1)', allowed: true },
  { file: 'electron/services/autosave.ts', code: 'Date.now()', allowed: true },
]

const restrictions = ['no-restricted-syntax', 'no-restricted-imports', 'no-restricted-globals']

const eslint = new ESLint()
const configFor = (file: string): Promise<Linter.Config> => eslint.calculateConfigForFile(file)

describe('dangerous things have one user', () => {
  it.each(cases)('$file: $code (allowed: $allowed)', async ({ file, code, allowed }) => {
    // Only the rules that restrict, as the project sets them for this very file.
    const rules = Object.fromEntries(
      Object.entries((await configFor(file)).rules ?? {}).filter(([name]) => restrictions.includes(name)),
    )
    const messages = new Linter().verify(code, [{ rules }])
    expect(messages.map(({ message }) => message)).toHaveLength(allowed ? 0 : 1)
  })
})
