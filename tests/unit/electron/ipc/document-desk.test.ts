import { describe, expect, it } from 'vitest'
import { DocumentDesk } from '../../../../electron/ipc/document-desk'
import { Ahead } from '../../../../electron/services/ahead'
import { DocumentService } from '../../../../electron/services/document-service'
import { liveEngine } from '../../../../electron/services/live-engine'
import { LiveScoring } from '../../../../electron/services/live-scoring'
import { ScenarioTotals } from '../../../../electron/services/scenario-totals'
import { SettingsStore } from '../../../../electron/storage/settings-store'
import type { ReadWorkspace } from '../../../../electron/storage/workspace-files'
import type { UnsavedChoice } from '../../../../electron/windows/dialogs'
import type { AppError } from '../../../../shared/base/app-error'
import { scenarioId } from '../../../../shared/base/ids'
import type { Locale } from '../../../../shared/base/localized'
import { err, ok, type Result } from '../../../../shared/base/result'
import { svgWithSource } from '../../../../shared/exchange/source-inside/svg-source'
import { serialiseWorkspace } from '../../../../shared/file/workspace-file'
import type { Pushes, SaveState } from '../../../../shared/ipc/contract'
import { type PackedWorkspace, packWorkspace, unpackWorkspace } from '../../../../shared/ipc/packed-workspace'
import { perDimension } from '../../../../shared/report/dimension'

const stamp = { mtimeMs: 1, size: 1, hash: 'a' }
const fileNamed = (name: string): ReadWorkspace => ({
  stamp,
  data: {
    name,
    profile: {},
    scenarios: [{ id: scenarioId('s1'), name: '', design: { services: [], links: [], placements: [] } }],
  },
})

/** A desk whose person, disk and recent files are played by the test. */
function desk({ language = 'en' }: { language?: Locale } = {}) {
  const person = {
    open: null as string | null,
    save: null as string | null,
    unsaved: 'cancel' as UnsavedChoice,
    hasLargeFiles: false,
    breaks: null as string | null,
  }
  const asked: string[] = []
  const sent: Pushes['document:ahead'][] = []
  const files = new Map<string, Result<ReadWorkspace>>()
  const announced: SaveState[] = []
  const values: Record<string, unknown> = {}
  const recents = new SettingsStore({ get: (key) => values[key], set: () => undefined }, language)
  const disk = { write: (): Result<typeof stamp> => ok(stamp) }
  const documents = new DocumentService(
    new LiveScoring(
      liveEngine([]),
      { report: () => undefined, gains: () => undefined, noGains: () => undefined },
      { now: () => 0, after: () => undefined },
    ),
    new ScenarioTotals(
      () => ({ total: null, dimensions: perDimension(() => null) }),
      () => undefined,
      { now: () => 0, after: () => undefined },
    ),
    { record: () => undefined, restart: () => undefined, clear: async () => undefined },
    async () => disk.write(),
    () => undefined,
  )
  const missing = (path: string): Result<ReadWorkspace> => err({ code: 'file-not-found', path })
  return {
    person,
    asked,
    files,
    announced,
    sent,
    recents,
    disk,
    documents,
    /** Makes one edit, so that there is something unsaved. */
    edit: () => documents.apply(1, [{ on: 'name', before: '', after: 'Edited' }]),
    desk: new DocumentDesk({
      documents,
      recents,
      dialogs: {
        chooseOpen: async () => person.open,
        chooseSave: async (suggested, format) => {
          asked.push(`save ${suggested} as ${format}`)
          return person.save
        },
        chooseFolder: async () => null,
        askOverwrite: async () => 'cancel',
        askUnsaved: async (name) => {
          asked.push(`unsaved ${name}`)
          return person.unsaved
        },
        showError: async () => undefined,
      },
      readWorkspace: async (path, heard) => {
        const read = files.get(path)
        if (read && person.hasLargeFiles) {
          heard?.large()
          if (read.ok) heard?.recognised(read.value.data)
          if (path === person.breaks) throw new Error('out of memory')
        }
        return read ?? missing(path)
      },
      sendAhead: (name) => new Ahead((ahead) => sent.push(ahead), name),
      readSample: async (id) => (id === 'web-shop' ? ok(fileNamed('Web shop')) : missing(id)),
      language: () => language,
      now: () => new Date('2026-03-04T05:06:07Z'),
      saved: (state) => announced.push(state),
      recentsChanged: () => undefined,
    }),
  }
}

/** What the window is handed. */
const dataIn = (opened: Awaited<ReturnType<DocumentDesk['openNew']>>): unknown =>
  opened.ok && opened.value
    ? unpackWorkspace(JSON.parse(String(opened.value.packed)) as PackedWorkspace)
    : null

describe('a new workspace', () => {
  it.each([
    ['en', 'Untitled workspace', 'Scenario 1'],
    ['zh', '未命名工作区', '场景 1'],
  ] as const)('is named in %s, and is not worth a question yet', async (language, name, scenario) => {
    const { desk: at, asked } = desk({ language })
    const opened = await at.openNew()
    expect(opened).toMatchObject({ value: { path: null, dirty: false } })
    expect(dataIn(opened)).toMatchObject({ name, profile: {}, scenarios: [{ name: scenario }] })
    expect(await at.openNew()).toMatchObject({ ok: true })
    expect(asked).toEqual([])
  })
})

describe('opening', () => {
  it('takes the chosen file and remembers it', async () => {
    const { desk: at, person, files, recents } = desk()
    expect(await at.openChosen()).toEqual(ok(null))
    person.open = '/a.pentarch'
    files.set('/a.pentarch', ok(fileNamed('A')))
    const opened = await at.openChosen()
    expect(opened).toMatchObject({ value: { path: '/a.pentarch' } })
    expect(dataIn(opened)).toMatchObject({ name: 'A' })
    expect(recents.recents).toEqual([{ path: '/a.pentarch', name: 'A', at: '2026-03-04T05:06:07.000Z' }])
  })

  it('of a picture brings its design back as a workspace of its own, which no picture is overwritten by', async () => {
    const { desk: at, files, recents, documents } = desk()
    files.set('/a.png', ok({ ...fileNamed('A'), fromPicture: true }))
    const opened = await at.openPath('/a.png')
    expect(opened).toMatchObject({ value: { path: null, dirty: false } })
    expect([dataIn(opened), documents.path, recents.recents]).toMatchObject([{ name: 'A' }, null, []])

    const { data } = fileNamed('B')
    const svg = svgWithSource('<svg></svg>', serialiseWorkspace(data))
    expect(dataIn(await at.openPicture('b.svg', Buffer.from(svg)))).toMatchObject({ name: 'B' })
    for (const [content, code] of [
      ['<svg></svg>', 'no-design-inside'],
      ['flowchart LR', 'no-design-inside'],
      [svg.replace('"pentarch"', '"other"'), 'file-foreign'],
      [svg.replace('"name":"B"', '"name":B'), 'file-not-json'],
    ] as const) {
      expect(await at.openPicture('b.svg', Buffer.from(content))).toMatchObject({ error: { code } })
    }
    expect(documents.name).toBe('B')
  })

  it('of a file that cannot be read costs nothing: no question, and the open workspace stays', async () => {
    const { desk: at, documents, edit, files, asked } = desk()
    await at.openNew()
    edit()
    const foreign: AppError = { code: 'file-foreign', path: '/a' }
    files.set('/a', err(foreign))
    expect(await at.openPath('/a')).toEqual(err(foreign))
    expect([documents.name, documents.dirty, asked]).toEqual(['Edited', true, []])
  })

  it('of a large file tells the window of it on the way, and where nothing comes of it', async () => {
    const { desk: at, documents, edit, files, person, sent } = desk()
    person.hasLargeFiles = true
    const read = fileNamed('A')
    files.set('/some/a.pentarch', ok(read))
    const opened = await at.openPath('/some/a.pentarch')
    const [begun, whole] = sent
    const opening = begun?.opening
    expect(sent).toEqual([
      { opening, ahead: { reading: 'a' } },
      { opening, ahead: { read: packWorkspace(read.data) } },
    ])
    expect(opened).toMatchObject({ value: { packed: whole?.opening, path: '/some/a.pentarch' } })

    edit()
    sent.length = 0
    expect(await at.openPath('/some/a.pentarch')).toEqual(ok(null))
    expect(sent.map(({ ahead }) => ahead)).toEqual([{ reading: 'a' }, expect.anything(), null])
    expect(new Set(sent.map((each) => each.opening)).size).toBe(1)
    expect(sent[0]?.opening).not.toBe(opening)

    sent.length = 0
    const foreign: AppError = { code: 'file-foreign', path: '/b' }
    files.set('/b', err(foreign))
    expect(await at.openPath('/b')).toEqual(err(foreign))
    expect(sent.map(({ ahead }) => ahead)).toEqual([{ reading: 'b' }, null])

    sent.length = 0
    person.breaks = '/some/a.pentarch'
    await expect(at.openPath('/some/a.pentarch')).rejects.toThrow('out of memory')
    expect(sent.at(-1)?.ahead).toBeNull()
    person.breaks = null

    // Before there is a window, nobody is told.
    sent.length = 0
    person.unsaved = 'discard'
    expect(dataIn(await at.openFirst('/some/a.pentarch'))).toMatchObject({ name: 'A' })
    expect([sent, documents.name]).toEqual([[], 'A'])
  })

  it('of a recent file takes only what is on the list, and forgets what is gone', async () => {
    const { desk: at, files, recents } = desk()
    files.set('/a', ok(fileNamed('A')))
    expect(await at.openRecent('/a')).toEqual(err({ code: 'file-not-found', path: '/a' }))
    await at.openPath('/a')
    expect(await at.openRecent('/a')).toMatchObject({ ok: true })
    files.delete('/a')
    expect(await at.openRecent('/a')).toEqual(err({ code: 'file-not-found', path: '/a' }))
    expect(recents.recents).toEqual([])
  })

  it('of a sample gives a workspace without a file', async () => {
    const { desk: at, recents } = desk()
    const opened = await at.openSample('web-shop')
    expect(opened).toMatchObject({ value: { path: null } })
    expect(dataIn(opened)).toMatchObject({ name: 'Web shop' })
    expect(await at.openSample('nothing')).toMatchObject({ ok: false })
    expect(recents.recents).toEqual([])
  })
})

describe('unsaved edits', () => {
  it('keep the workspace open where the person cancels', async () => {
    const { desk: at, documents, edit, asked } = desk()
    await at.openNew()
    edit()
    expect(await at.openSample('web-shop')).toEqual(ok(null))
    expect(await at.close()).toEqual(ok(false))
    expect([documents.name, documents.dirty]).toEqual(['Edited', true])
    expect(asked).toEqual(['unsaved Edited', 'unsaved Edited'])
  })

  it('are let go of where the person says so', async () => {
    const { desk: at, documents, person, edit } = desk()
    await at.openNew()
    edit()
    person.unsaved = 'discard'
    expect(await at.close()).toEqual(ok(true))
    expect(documents.name).toBeNull()
  })

  it('are saved first where the person wants that, and the window is told', async () => {
    const { desk: at, person, edit, announced, asked } = desk()
    await at.openNew()
    edit()
    person.unsaved = 'save'
    expect(await at.close()).toEqual(ok(false))
    person.save = '/a.pentarch'
    expect(await at.close()).toEqual(ok(true))
    expect(announced).toEqual([{ path: '/a.pentarch', savedRevision: 1 }])
    expect(asked.at(-1)).toBe('save Edited as pentarch')
  })

  it('stay open where saving fails', async () => {
    const { desk: at, documents, person, edit, disk } = desk()
    await at.openNew()
    edit()
    person.unsaved = 'save'
    person.save = '/a.pentarch'
    disk.write = () => err({ code: 'file-unwritable', path: '/a.pentarch', detail: 'ENOSPC' })
    expect(await at.close()).toMatchObject({ error: { code: 'file-unwritable' } })
    expect(documents.dirty).toBe(true)
  })

  it('are asked about once at a time', async () => {
    const { desk: at, person, edit, asked } = desk()
    await at.openNew()
    edit()
    person.unsaved = 'discard'
    expect(await Promise.all([at.close(), at.close()])).toEqual([ok(true), ok(false)])
    expect(asked).toHaveLength(1)
  })
})

describe('saving', () => {
  it('asks where the first time, then not again, and remembers the file by its name of now', async () => {
    const { desk: at, person, asked, recents, edit } = desk()
    expect(await at.save()).toEqual(err({ code: 'no-document' }))
    await at.openNew()
    expect(await at.save()).toEqual(ok(null))
    person.save = '/a.pentarch'
    await at.save()
    edit()
    expect(await at.save()).toEqual(ok({ path: '/a.pentarch', savedRevision: 1 }))
    expect(asked).toHaveLength(2)
    expect(recents.recents.map(({ name }) => name)).toEqual(['Edited'])
  })

  it('under another name begins where the file is', async () => {
    const { desk: at, person, files, asked, documents } = desk()
    files.set('/a.pentarch', ok(fileNamed('A')))
    await at.openPath('/a.pentarch')
    person.save = '/b.pentarch'
    expect(await at.saveAs()).toMatchObject({ value: { path: '/b.pentarch' } })
    expect([asked, documents.path]).toEqual([['save /a.pentarch as pentarch'], '/b.pentarch'])
  })
})
