import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { starterHandlers } from '../../../../electron/ipc/starter-handlers'
import type { Dialogs, OverwriteChoice } from '../../../../electron/windows/dialogs'
import { scenarioId } from '../../../../shared/base/ids'
import { changedDesigns } from '../../../support/starter-designs'

let around = ''
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'pentarch-starter-'))
})
afterEach(() => rmSync(around, { recursive: true }))

/** Saves as a folder, with the answers of a person: folders in their order, and what becomes of files that are there. */
async function save(folders: readonly string[], choices: readonly OverwriteChoice[] = []) {
  const left = { folders: [...folders], choices: [...choices] }
  const asked: string[][] = []
  const dialogs: Dialogs = {
    chooseOpen: async () => null,
    chooseSave: async () => null,
    chooseFolder: async () => left.folders.shift() ?? null,
    askUnsaved: async () => 'cancel',
    askOverwrite: async (_, there) => {
      asked.push([...there])
      return left.choices.shift() ?? 'cancel'
    },
    showError: async () => undefined,
  }
  const design = changedDesigns['few parts']
  const workspace = { name: 'Shop', profile: {}, scenarios: new Map() }
  const shown = { scenario: scenarioId('scenario1'), revision: 0, design, workspace }
  const handlers = starterHandlers({ shown }, dialogs, () => 'en')
  return { answer: await handlers['starter:save']({ as: 'folder' }), asked }
}

describe('saving the starter project as a folder', () => {
  it('writes a new folder without a question', async () => {
    const { answer, asked } = await save([around])
    expect(answer).toEqual({ ok: true, value: { path: join(around, 'shop') } })
    expect(asked).toEqual([])
    expect(readFileSync(join(around, 'shop/README.md'), 'utf8')).toContain('# Shop')
  })

  it('lists what would be written over, and leaves it where the person cancels or chooses another folder', async () => {
    mkdirSync(join(around, 'shop'))
    writeFileSync(join(around, 'shop/README.md'), 'mine')
    const other = join(around, 'other')
    const { answer, asked } = await save([around, other], ['other'])
    expect(asked).toEqual([['README.md']])
    expect(answer).toEqual({ ok: true, value: { path: join(other, 'shop') } })
    expect((await save([around], ['cancel'])).answer).toEqual({ ok: true, value: null })
    expect(readFileSync(join(around, 'shop/README.md'), 'utf8')).toBe('mine')
    expect(existsSync(join(around, 'shop/compose.yaml'))).toBe(false)
  })

  it('writes over it where the person says so', async () => {
    mkdirSync(join(around, 'shop'))
    writeFileSync(join(around, 'shop/README.md'), 'mine')
    await save([around], ['overwrite'])
    expect(readFileSync(join(around, 'shop/README.md'), 'utf8')).toContain('# Shop')
  })
})
