import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate/browser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alreadyThere, writeProject, zippedProject } from '../../../../electron/storage/project-files'

const files = new Map([
  ['README.md', '# 商店\n'],
  ['src/shop/main.py', 'print("shop")\n'],
])
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pentarch-project-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('files of a project', () => {
  it('are written below the folder, and what else is in it stays', async () => {
    writeFileSync(join(folder, 'own.txt'), 'mine')
    expect(alreadyThere(folder, files)).toEqual([])
    expect(await writeProject(folder, files)).toEqual({ ok: true, value: { path: folder } })
    expect(readFileSync(join(folder, 'src/shop/main.py'), 'utf8')).toBe('print("shop")\n')
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('mine')
  })

  it('are named where they are there already', () => {
    writeFileSync(join(folder, 'README.md'), 'mine')
    expect(alreadyThere(folder, files)).toEqual(['README.md'])
  })

  it('that cannot be written are an error with their path', async () => {
    writeFileSync(join(folder, 'src'), 'a file where a folder has to be')
    const written = await writeProject(folder, files)
    expect(written.ok).toBe(false)
    if (!written.ok) expect(written.error.code).toBe('file-unwritable')
  })

  it('come back from an archive as they were, and the same files make the same archive', () => {
    const archive = zippedProject('shop', files)
    const found = Object.entries(unzipSync(archive)).map(([path, content]) => [path, strFromU8(content)])
    expect(found).toEqual([
      ['shop/README.md', '# 商店\n'],
      ['shop/src/shop/main.py', 'print("shop")\n'],
    ])
    expect(zippedProject('shop', files)).toEqual(archive)
  })
})
