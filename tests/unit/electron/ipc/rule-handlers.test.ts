import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ruleHandlers } from '../../../../electron/ipc/rule-handlers'
import type { RulePack } from '../../../../shared/model/house-rules/rule-pack'
import { examplePack, exampleText, packOf } from '../../../support/rule-packs'

const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(content: string | Buffer): string {
  const file = path.join(folder, 'pack.json')
  writeFileSync(file, content)
  return file
}

/** What the window hears when the person chooses a file. */
const read = (file: string | null, replaces?: string) =>
  ruleHandlers({ rulePacks: [] }, { chooseOpen: async () => file })['rules:read'](
    replaces === undefined ? {} : { replaces },
  )

it('hands over the pack of a file, and nothing where the person cancelled', async () => {
  const file = written(exampleText)
  expect(await read(file)).toEqual({ ok: true, value: { state: 'accepted', path: file, pack: examplePack } })
  expect(await read(file, 'example')).toMatchObject({ value: { state: 'accepted' } })
  expect(await read(null)).toEqual({ ok: true, value: null })
})

it('refuses a pack with all that is wrong with it, or one that is not the one to be replaced', async () => {
  const wrong = exampleText
    .replace('"score": 0.75', '"score": 0.7')
    .replace('"several-brokers": "passes"', '"several-brokers": "fails"')
  const refused = await read(written(wrong))
  if (!refused.ok || refused.value?.state !== 'refused') throw new Error('the pack was accepted')
  expect(refused.value.problems.map(({ where }) => where.en)).toEqual([
    'tests[0].expect.slow-database-timeouts',
    'tests[2].expect.several-brokers',
  ])
  expect(await read(written(exampleText), 'acme')).toMatchObject({
    value: {
      state: 'refused',
      problems: [{ where: { en: 'id' }, detail: { en: 'it is the pack “example”, not “acme”' } }],
    },
  })
})

it('says why a file cannot be read at all', async () => {
  const gone = path.join(folder, 'gone.json')
  expect(await read(gone)).toEqual({ ok: false, error: { code: 'file-not-found', path: gone } })
  expect(await read(folder)).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
  expect(await read(written(Buffer.from([0x7b, 0xff])))).toMatchObject({ error: { code: 'file-not-text' } })
  expect(await read(written(Buffer.alloc(4_000_001, ' ')))).toMatchObject({
    error: { code: 'file-too-large', megabytes: 5, limit: 4 },
  })
})

it('says of the packs of the workspace which cannot be used, and why', () => {
  const untrue = packOf({ fine: { over: 'services', must: { field: 'replicas', is: 1 } } })
  const rulePacks: readonly RulePack[] = [untrue, examplePack]
  const state = ruleHandlers({ rulePacks }, { chooseOpen: async () => null })['rules:state']({})
  expect(state).toMatchObject({
    value: [
      { id: 'acme', problems: [{ where: { en: 'tests[0].expect.fine' } }] },
      { id: 'example', problems: [] },
    ],
  })
})
