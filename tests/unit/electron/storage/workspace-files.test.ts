import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readWorkspace, writeExport, writeWorkspace } from '../../../../electron/storage/workspace-files'
import { scenarioId } from '../../../../shared/base/ids'
import { pngSignature } from '../../../../shared/exchange/source-inside/png-chunks'
import { svgWithSource } from '../../../../shared/exchange/source-inside/svg-source'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { serialiseWorkspace } from '../../../../shared/file/workspace-file'
import { largeDesign } from '../../../support/random-design'

let folder = ''
const inFolder = (name: string): string => path.join(folder, name)
const named = (name: string) => ({
  name,
  profile: {},
  scenarios: [{ id: scenarioId('s1'), name: '', design: { services: [], links: [], placements: [] } }],
})
const textOf = (name: string): string => serialiseWorkspace(named(name))

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pentarch-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Reads what has to be readable. */
async function stampOf(file: string) {
  const read = await readWorkspace(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.stamp
}

it('reads back what it wrote', async () => {
  const file = inFolder('a.pentarch')
  const written = await writeWorkspace(file, textOf('Shop'), null)
  const read = await readWorkspace(file)
  expect(read).toEqual({ ok: true, value: { data: named('Shop'), stamp: written.ok && written.value } })
})

it('tells of a large file when it begins to read it and when it knows what it holds, in order or not', async () => {
  const { services, links, placements } = designDataSchema.parse(designToData(largeDesign(1500, 1500)))
  const large = (heldLinks: typeof links) => ({
    ...named('Large'),
    scenarios: [{ id: scenarioId('s1'), name: '', design: { services, links: heldLinks, placements } }],
  })
  const heard: unknown[] = []
  const tellTo = { large: () => heard.push('large'), recognised: (data: unknown) => heard.push(data) }

  const sound = serialiseWorkspace(large(links))
  expect(sound.length).toBeGreaterThan(1_000_000)
  writeFileSync(inFolder('a.pentarch'), sound)
  const read = await readWorkspace(inFolder('a.pentarch'), tellTo)
  expect(read).toMatchObject({ ok: true, value: { data: large(links) } })
  expect(heard).toEqual(['large', large(links)])

  // A link that leads nowhere: the records are what they should be, and do not fit each other.
  heard.length = 0
  const target = links.at(-1)?.target ?? ''
  const at = sound.lastIndexOf(`"target": "${target}"`)
  writeFileSync(
    inFolder('b.pentarch'),
    `${sound.slice(0, at)}"target": "nobody"${sound.slice(at + target.length + 12)}`,
  )
  expect(await readWorkspace(inFolder('b.pentarch'), tellTo)).toMatchObject({
    error: { code: 'file-damaged' },
  })
  expect(heard).toHaveLength(2)

  heard.length = 0
  writeFileSync(inFolder('c.pentarch'), textOf('Small'))
  await readWorkspace(inFolder('c.pentarch'), tellTo)
  expect(heard).toEqual([])
})

it('reads the workspace inside of a picture, and says that it was one', async () => {
  const svg = svgWithSource('<svg></svg>', textOf('Shop'))
  writeFileSync(inFolder('a.svg'), svg)
  writeFileSync(inFolder('b.svg'), '<svg></svg>')
  writeFileSync(inFolder('c.png'), Uint8Array.from(pngSignature))
  expect(await readWorkspace(inFolder('a.svg'))).toMatchObject({
    value: { data: named('Shop'), fromPicture: true },
  })
  expect(await readWorkspace(inFolder('b.svg'))).toMatchObject({ error: { code: 'no-design-inside' } })
  expect(await readWorkspace(inFolder('c.png'))).toMatchObject({ error: { code: 'picture-damaged' } })
})

it('says why it cannot read', async () => {
  const code = async (name: string) => {
    const read = await readWorkspace(inFolder(name))
    return read.ok ? 'read' : read.error.code
  }
  expect(await code('missing')).toBe('file-not-found')
  mkdirSync(inFolder('folder'))
  expect(await code('folder')).toBe('file-unreadable')
  writeFileSync(inFolder('latin1'), Buffer.from(textOf('Caf\u00e9'), 'latin1'))
  expect(await code('latin1')).toBe('file-damaged')
  writeFileSync(inFolder('huge'), '{}')
  truncateSync(inFolder('huge'), 64_000_001)
  expect(await readWorkspace(inFolder('huge'))).toEqual({
    ok: false,
    error: { code: 'file-too-large', path: inFolder('huge'), megabytes: 65, limit: 64 },
  })
})

it('does not overwrite what somebody else wrote since', async () => {
  const file = inFolder('a.pentarch')
  writeFileSync(file, textOf('mine'))
  const stamp = await stampOf(file)
  writeFileSync(file, textOf('theirs'))
  const refused = { ok: false, error: { code: 'file-changed-outside', path: file } }
  expect(await writeWorkspace(file, textOf('new'), stamp)).toEqual(refused)
  expect(readFileSync(file, 'utf8')).toBe(textOf('theirs'))
})

it('notices a change that kept the size', async () => {
  const file = inFolder('a.pentarch')
  writeFileSync(file, textOf('mine'))
  const stamp = await stampOf(file)
  writeFileSync(file, textOf('your'))
  const later = new Date(stamp.mtimeMs + 1)
  utimesSync(file, later, later)
  expect(await writeWorkspace(file, textOf('new'), stamp)).toMatchObject({ ok: false })
})

it('saves where the file was only touched, where it is gone, and over its own last version', async () => {
  const file = inFolder('a.pentarch')
  writeFileSync(file, textOf('mine'))
  const stamp = await stampOf(file)
  utimesSync(file, new Date(0), new Date(0))
  const second = await writeWorkspace(file, textOf('second'), stamp)
  expect(second.ok).toBe(true)
  const third = second.ok && (await writeWorkspace(file, textOf('third'), second.value))
  expect(third).toMatchObject({ ok: true })
  expect(readFileSync(`${file}.bak`, 'utf8')).toBe(textOf('second'))
  rmSync(file)
  expect(await writeWorkspace(file, textOf('fourth'), stamp)).toMatchObject({ ok: true })
})

it('says why it cannot write', async () => {
  const file = inFolder('none/a.pentarch')
  const refused = { ok: false, error: { code: 'file-unwritable', path: file, detail: 'ENOENT' } }
  expect(await writeWorkspace(file, textOf('x'), null)).toEqual(refused)
  expect(await writeExport(file, '<svg/>')).toEqual(refused)
})
