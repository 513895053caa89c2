import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeAtomically } from '../../../../electron/storage/atomic-write'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>()
  return { ...real, rename: vi.fn(real.rename) }
})

let folder = ''
const inFolder = (name: string): string => path.join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pentarch-atomic-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('writes a file that was not there, and leaves nothing beside it', async () => {
  await writeAtomically(inFolder('a.txt'), 'first', { keepPrevious: true })
  expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('first')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it('keeps the version before where asked to, and only that one', async () => {
  for (const text of ['first', 'second', 'third']) {
    await writeAtomically(inFolder('a.txt'), text, { keepPrevious: true })
  }
  expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('third')
  expect(readFileSync(inFolder('a.txt.bak'), 'utf8')).toBe('second')
  await writeAtomically(inFolder('b.txt'), '1')
  await writeAtomically(inFolder('b.txt'), '2')
  expect(existsSync(inFolder('b.txt.bak'))).toBe(false)
})

it('leaves the old content and no litter where the last step fails', async () => {
  writeFileSync(inFolder('a.txt'), 'old')
  const refusal = Object.assign(new Error('no'), { code: 'EPERM' })
  vi.mocked(fs.rename).mockRejectedValueOnce(refusal)
  await expect(writeAtomically(inFolder('a.txt'), 'new')).rejects.toBe(refusal)
  expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it.skipIf(process.platform === 'win32')('writes through a link and keeps permissions', async () => {
  writeFileSync(inFolder('real.txt'), 'old', { mode: 0o640 })
  symlinkSync(inFolder('real.txt'), inFolder('link.txt'))
  await writeAtomically(inFolder('link.txt'), 'new')
  expect(readFileSync(inFolder('real.txt'), 'utf8')).toBe('new')
  expect(statSync(inFolder('real.txt')).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt'])
})

it('fails where the folder is missing', async () => {
  await expect(writeAtomically(inFolder('none/a.txt'), 'x')).rejects.toMatchObject({ code: 'ENOENT' })
})
