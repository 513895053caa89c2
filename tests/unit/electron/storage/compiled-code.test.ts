import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepCompiledCode } from '../../../../electron/storage/compiled-code'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pentarch-compiled-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
})

it('keeps what is compiled in a folder of its version, and removes those of others', async () => {
  const enable = vi.fn()
  Object.assign(module, { enableCompileCache: enable })
  mkdirSync(path.join(folder, '0.1.0'))
  mkdirSync(path.join(folder, '0.2.0'))
  keepCompiledCode(folder, '0.2.0')
  expect(enable).toHaveBeenCalledExactlyOnceWith(path.join(folder, '0.2.0'))
  await vi.waitFor(() => expect(existsSync(path.join(folder, '0.1.0'))).toBe(false))
  expect(existsSync(path.join(folder, '0.2.0'))).toBe(true)
})
