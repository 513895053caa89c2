import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { JournalBase } from '../../../../electron/storage/journal-format'
import { recover } from '../../../../electron/storage/recover'
import { RecoveryJournal } from '../../../../electron/storage/recovery-journal'
import { scenarioId, serviceId } from '../../../../shared/base/ids'
import {
  type WorkspaceData,
  workspaceFromData,
  workspaceToData,
} from '../../../../shared/file/workspace-data'
import { applyToWorkspace, type Patch } from '../../../../shared/model/patch'
import type { Service } from '../../../../shared/model/service'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pentarch-journal-'))
  file = path.join(folder, 'recovery/journal.jsonl')
})
afterEach(async () => {
  for (const journal of journals.splice(0)) await journal.clear()
  rmSync(folder, { recursive: true })
})

const blank: WorkspaceData = {
  name: 'Shop',
  profile: {},
  scenarios: [{ id: scenarioId('s1'), name: 'A', design: { services: [], links: [], placements: [] } }],
}
const stamp = { mtimeMs: 1.5, size: 2, hash: 'abc' }

const service = (id: string): Service => ({
  id: serviceId(id),
  name: id,
  technology: 'fastapi',
  layer: 'api',
  replicas: 1,
  settings: {},
})
const add = (id: string): Patch => ({
  on: 'design',
  scenario: scenarioId('s1'),
  patch: { table: 'services', id, before: null, after: service(id) },
})

/** A document that is edited and journalled, as the main process does. */
function editedDocument(journal: RecoveryJournal) {
  const workspace = workspaceFromData(blank)
  let revision = 0
  const base = (): JournalBase => ({ path: '/a', stamp, revision, data: workspaceToData(workspace) })
  return {
    edit(id: string) {
      const patches = [add(id)]
      applyToWorkspace(workspace, patches)
      revision += 1
      journal.record({ revision, patches }, base)
    },
    restart: () => journal.restart(base),
    data: () => workspaceToData(workspace),
  }
}

const journals: RecoveryJournal[] = []
const journalAt = (place: string, maxEdits?: number) => {
  const failures: unknown[] = []
  const journal = new RecoveryJournal(place, (cause) => failures.push(cause), maxEdits)
  journals.push(journal)
  return { failures, journal }
}

const linesOf = (place: string): string[] => readFileSync(place, 'utf8').trimEnd().split('\n')

it('gives back the exact state after edits that were not saved', async () => {
  const { journal, failures } = journalAt(file)
  const document = editedDocument(journal)
  for (const id of ['a', 'b', 'c']) {
    document.edit(id)
    await journal.settle()
  }
  expect(linesOf(file)).toHaveLength(3)
  expect(await recover(file)).toEqual({ path: '/a', stamp, data: document.data() })
  expect(failures).toEqual([])
})

it('writes edits that arrive together in one go', async () => {
  const { journal } = journalAt(file)
  const document = editedDocument(journal)
  document.edit('a')
  document.edit('b')
  await journal.settle()
  expect(linesOf(file)).toHaveLength(1)
  for (let n = 0; n < 50; n += 1) document.edit(`more${n}`)
  await journal.settle()
  expect((await recover(file))?.data).toEqual(document.data())
})

it('is there only while something is unsaved', async () => {
  const { journal } = journalAt(file)
  const document = editedDocument(journal)
  expect(await recover(file)).toBeNull()
  document.edit('a')
  await journal.settle()
  expect(existsSync(file)).toBe(true)
  await journal.clear()
  expect(existsSync(file)).toBe(false)
})

it('keeps an edit that arrives while it is being cleared', async () => {
  const { journal } = journalAt(file)
  const document = editedDocument(journal)
  document.edit('a')
  const cleared = journal.clear()
  document.edit('b')
  await cleared
  await journal.settle()
  expect((await recover(file))?.data).toEqual(document.data())
})

it('leaves out a last line that a crash cut short', async () => {
  const { journal } = journalAt(file)
  const document = editedDocument(journal)
  document.edit('a')
  await journal.settle()
  document.edit('b')
  await journal.settle()
  const whole = document.data()
  document.edit('c')
  await journal.settle()
  const text = readFileSync(file, 'utf8')
  const last = text.trimEnd().lastIndexOf('\n') + 1
  for (const cut of [last, last + 1, text.length - 10, text.length - 2]) {
    writeFileSync(file, text.slice(0, cut))
    expect((await recover(file))?.data).toEqual(whole)
  }
})

it('writes the whole workspace again when the edits grow long, and when it is told to', async () => {
  const { journal } = journalAt(file, 300)
  const document = editedDocument(journal)
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    document.edit(id)
    await journal.settle()
  }
  expect(linesOf(file).length).toBeLessThan(5)
  document.restart()
  await journal.settle()
  expect(linesOf(file)).toHaveLength(1)
  expect((await recover(file))?.data).toEqual(document.data())
})

it('tells of a disk that refuses, and begins anew with the next edit', async () => {
  writeFileSync(path.join(folder, 'recovery'), 'in the way')
  const { journal, failures } = journalAt(file)
  const document = editedDocument(journal)
  document.edit('a')
  await journal.settle()
  expect(failures).toHaveLength(1)
  rmSync(path.join(folder, 'recovery'))
  document.edit('b')
  await journal.settle()
  expect((await recover(file))?.data).toEqual(document.data())
})

it.each([
  ['no JSON', 'hello'],
  ['another version', '{"journal":9}'],
  ['nothing', ''],
])('sets a journal with %s aside', async (_, text) => {
  const place = path.join(folder, 'journal.jsonl')
  writeFileSync(place, text)
  expect(await recover(place)).toBeNull()
  expect(readdirSync(folder)).toEqual(['journal.jsonl.damaged'])
  expect(readFileSync(`${place}.damaged`, 'utf8')).toBe(text)
})
