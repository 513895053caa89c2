import { beforeEach, describe, expect, it } from 'vitest'
import {
  DocumentService,
  type DocumentState,
  type EditJournal,
} from '../../../../electron/services/document-service'
import { LiveScoring, type ScoringEngine } from '../../../../electron/services/live-scoring'
import { ScenarioTotals } from '../../../../electron/services/scenario-totals'
import { agendaItemId, scenarioId, serviceId } from '../../../../shared/base/ids'
import { err, ok, type Result } from '../../../../shared/base/result'
import type { FileStamp } from '../../../../shared/file/file-stamp'
import { type WorkspaceData, workspaceDataSchema } from '../../../../shared/file/workspace-data'
import { parseWorkspace } from '../../../../shared/file/workspace-file'
import { type PackedWorkspace, packWorkspace, unpackWorkspace } from '../../../../shared/ipc/packed-workspace'
import type { DesignPatch, Patch } from '../../../../shared/model/patch'
import type { Service } from '../../../../shared/model/service'
import { equalWeights, perDimension } from '../../../../shared/report/dimension'
import { fromOrder } from '../../../../shared/report/weighting'
import { examplePack, packOf } from '../../../support/rule-packs'

const s1 = scenarioId('s1')
const s2 = scenarioId('s2')
const api: Service = {
  id: serviceId('api'),
  name: 'API',
  technology: 'fastapi',
  layer: 'api',
  replicas: 1,
  settings: {},
}
const shop: WorkspaceData = {
  name: 'Shop',
  profile: {},
  scenarios: [
    { id: s1, name: 'A', design: { services: [api], links: [], placements: [] } },
    { id: s2, name: 'B', design: { services: [], links: [], placements: [] } },
  ],
}
const fromFile = { path: '/shop.pentarch', stamp: { mtimeMs: 1, size: 1, hash: 'one' }, dirty: false }

const service = (before: Service | null, after: Service | null, scenario = s1): Patch => ({
  on: 'design',
  scenario,
  patch: { table: 'services', id: 'api', before, after },
})
const rename = (name: string): Patch => service(api, { ...api, name })

/** What the engine was given, and what the window was told. */
const seen = {
  loads: [] as string[],
  patches: [] as DesignPatch[],
  profiles: [] as unknown[],
  weights: [] as unknown[],
  prices: [] as unknown[],
  severities: [] as unknown[],
  /** Rules of packs among the audits. */
  housed: [] as number[],
  reports: [] as string[],
  totals: [] as string[],
}
const engine: ScoringEngine = {
  load: (design) => void seen.loads.push([...design.services.keys()].join()),
  apply: (patches) => void seen.patches.push(...patches),
  setProfile: (profile) => void seen.profiles.push(profile),
  setWeights: (weights) => void seen.weights.push(weights),
  setPrices: (prices) => void seen.prices.push(prices),
  setSeverities: (severities) => void seen.severities.push(severities),
  setAudits: (audits) => void seen.housed.push(audits.filter(({ pack }) => pack).length),
  report: () => ({
    rules: '',
    dimensions: perDimension(() => ({ score: null, coverage: 0, cappedBy: [] })),
    total: null,
    coverage: 0,
    audits: [],
  }),
  gains: () => [][Symbol.iterator](),
}

interface Written {
  readonly path: string
  readonly text: string
  readonly known: FileStamp | null
}

function studio() {
  const journal = {
    edits: [] as number[],
    base: null as (() => DocumentState) | null,
    restarts: 0,
    clears: 0,
  }
  const written: Written[] = []
  const disk: { answer: () => Promise<Result<FileStamp>> } = {
    answer: async () => ok({ mtimeMs: 2, size: 2, hash: 'two' }),
  }
  const keeper: EditJournal = {
    record(edit, base) {
      journal.edits.push(edit.revision)
      journal.base = base
    },
    restart(base) {
      journal.restarts += 1
      journal.base = base
    },
    async clear() {
      journal.clears += 1
    },
  }
  let changes = 0
  const waiting: (() => void)[] = []
  const scoring = new LiveScoring(
    engine,
    {
      report: ({ scenario, revision }) => seen.reports.push(`${scenario}@${revision}`),
      gains: () => undefined,
      noGains: () => undefined,
    },
    { now: () => 0, after: () => undefined },
  )
  const write = (path: string, text: string, known: FileStamp | null) => {
    written.push({ path, text, known })
    return disk.answer()
  }
  const totals = new ScenarioTotals(
    (design) => ({ total: design.services.size, dimensions: perDimension(() => design.services.size) }),
    (scenario, { total }) => seen.totals.push(`${scenario}: ${total}`),
    { now: () => 0, after: (_, run) => waiting.push(run) },
  )
  const documents = new DocumentService(scoring, totals, keeper, write, () => {
    changes += 1
  })
  /** Lets so much time pass that nothing waits any more. */
  const pause = (): void => {
    for (let run = waiting.shift(); run; run = waiting.shift()) run()
  }
  return { documents, pause, journal, written, disk, changes: () => changes }
}

beforeEach(() => {
  for (const list of Object.values(seen)) list.length = 0
})

describe('without a document', () => {
  it('refuses everything', async () => {
    const { documents } = studio()
    const refused = err({ code: 'no-document' })
    expect(documents.apply(1, [rename('x')])).toEqual(refused)
    expect(documents.replace(1, shop)).toEqual(refused)
    expect(documents.activate(s1)).toEqual(refused)
    expect(await documents.save('/x')).toEqual(refused)
    expect(await documents.handOver()).toBeNull()
    expect([documents.name, documents.path, documents.dirty]).toEqual([null, null, false])
  })
})

describe('opening', () => {
  it('hands the workspace over and waits for the window before it scores', () => {
    const { documents } = studio()
    expect(documents.open(shop, fromFile)).toEqual({
      packed: JSON.stringify(packWorkspace(shop)),
      path: '/shop.pentarch',
      dirty: false,
      unknownTechnologies: [],
      brokenPacks: [],
    })
    expect(seen.reports).toEqual([])
    expect(documents.activate(s2)).toEqual(ok(null))
    expect(documents.activate(s1)).toEqual(ok(null))
    expect(seen.loads).toEqual(['', 'api'])
    expect(seen.reports).toEqual(['s2@0', 's1@0'])
    expect(documents.activate(scenarioId('s9'))).toEqual(err({ code: 'scenario-not-found', scenario: 's9' }))
  })

  it('takes edits before it scores, and scores the design as it then is', () => {
    const { documents } = studio()
    documents.open(shop, { path: null, stamp: null, dirty: false })
    expect(documents.apply(1, [rename('x')])).toEqual(ok(null))
    expect(documents.apply(2, [rename('y')])).toEqual(ok(null))
    expect(seen.reports).toEqual([])
    documents.activate(s1)
    expect(seen.reports).toEqual([`${s1}@2`])
    expect(seen.patches).toEqual([])
    expect(documents.shown?.design.services.get('api')?.name).toBe('y')
  })

  it('of another workspace ends what was being worked out of the one before', () => {
    const { documents, pause } = studio()
    documents.open(shop, { path: null, stamp: null, dirty: false })
    documents.activate(s1)
    documents.open({ ...shop, name: 'Other' }, { path: null, stamp: null, dirty: false })
    pause()
    expect(seen.totals).toEqual([])
    expect(seen.reports).toEqual([`${s1}@0`])
    expect(documents.shown).toBeNull()
    documents.activate(s1)
    expect(seen.reports).toEqual([`${s1}@0`, `${s1}@0`])
    expect(documents.name).toBe('Other')
  })

  it('names technologies that the catalogue does not know, once, in order', () => {
    const odd = (id: string, technology: string) => ({ ...api, id: serviceId(id), technology })
    const services = [odd('a', 'zope'), odd('b', 'fastapi'), odd('c', 'cobol'), odd('d', 'zope')]
    const data = {
      ...shop,
      scenarios: [{ id: s1, name: '', design: { services, links: [], placements: [] } }],
    }
    expect(studio().documents.open(data, fromFile).unknownTechnologies).toEqual(['cobol', 'zope'])
  })

  it('names rule packs that do not pass their own tests', () => {
    const untrue = packOf({ fine: { over: 'services', must: { field: 'replicas', is: 1 } } })
    const { documents } = studio()
    const opened = documents.open({ ...shop, rulePacks: [untrue, examplePack] }, fromFile)
    expect(opened.brokenPacks).toEqual([{ en: 'Acme', zh: '甲公司' }])
    expect(documents.rulePacks).toEqual([untrue, examplePack])
  })

  it('journals what was recovered, until it is saved', async () => {
    const { documents, journal } = studio()
    documents.open(shop, { ...fromFile, dirty: true })
    expect(documents.dirty).toBe(true)
    expect(journal.base?.().data).toEqual(shop)
    await documents.save('/shop.pentarch')
    expect([documents.dirty, journal.clears]).toEqual([false, 1])
  })
})

describe('edits', () => {
  it('are taken one by one, and a gap is refused without touching anything', () => {
    const { documents, journal } = studio()
    documents.open(shop, fromFile)
    documents.activate(s1)
    expect(documents.apply(1, [rename('one')])).toEqual(ok(null))
    expect(documents.apply(3, [rename('three')])).toEqual(err({ code: 'revision-gap', expected: 2, got: 3 }))
    expect(documents.apply(1, [rename('again')])).toEqual(err({ code: 'revision-gap', expected: 2, got: 1 }))
    expect(journal.edits).toEqual([1])
    expect(journal.base?.().data.scenarios[0]?.design.services).toEqual([{ ...api, name: 'one' }])
    expect(seen.reports).toEqual(['s1@0', 's1@1'])
  })

  it('go on after the whole workspace was sent again', () => {
    const { documents, journal } = studio()
    documents.open(shop, fromFile)
    documents.activate(s1)
    expect(documents.replace(7, { ...shop, name: 'Other' })).toEqual(ok(null))
    expect([documents.name, journal.restarts]).toEqual(['Other', 1])
    expect(documents.apply(8, [rename('eight')])).toEqual(ok(null))
    expect(seen.reports).toEqual(['s1@0', 's1@7', 's1@8'])
  })

  it('give the rules what really stood there, whatever the window says', () => {
    const { documents } = studio()
    documents.open(shop, fromFile)
    documents.activate(s1)
    const stale = { ...api, technology: 'flask' }
    documents.apply(1, [service(stale, { ...api, name: 'one' }), service(null, { ...api, name: 'two' })])
    expect(seen.patches.map(({ before }) => before)).toEqual([api, { ...api, name: 'one' }])
  })

  it('reach the rules only where they concern the scenario that is shown', () => {
    const { documents } = studio()
    documents.open(shop, fromFile)
    documents.activate(s1)
    documents.apply(1, [service(null, api, s2), { on: 'profile', before: {}, after: { teamSize: 4 } }])
    expect(seen.patches).toEqual([])
    expect(seen.profiles).toEqual([{ teamSize: 4 }])
  })

  it('of the weights reach the rules, and their end makes them equal again', () => {
    const { documents } = studio()
    const before = fromOrder([20, 50, 10, 10, 10])
    const after = fromOrder([60, 10, 10, 10, 10])
    documents.open({ ...shop, weights: before }, fromFile)
    documents.activate(s1)
    documents.apply(1, [{ on: 'weights', before, after }])
    documents.apply(2, [{ on: 'weights', before: after, after: null }])
    expect(seen.weights).toEqual([before, after, equalWeights])
  })

  it('of the prices reach the rules, and their end makes them usual again', () => {
    const { documents } = studio()
    const [before, after] = [{ cpuCore: 5 }, { cpuCore: 9 }]
    documents.open({ ...shop, prices: before }, fromFile)
    documents.activate(s1)
    documents.apply(1, [{ on: 'prices', before, after }])
    documents.apply(2, [{ on: 'prices', before: after, after: null }])
    expect(seen.prices).toEqual([before, after, {}])
  })

  it('that delete the shown scenario end its scoring until the window shows another', () => {
    const { documents } = studio()
    documents.open(shop, fromFile)
    documents.activate(s1)
    const head = { id: s1, name: 'A', position: 1 }
    documents.apply(1, [{ on: 'scenario', id: s1, before: head, after: null }])
    documents.apply(2, [{ on: 'scenario', id: s1, before: null, after: head }])
    expect(seen.reports).toEqual(['s1@0'])
    documents.activate(s1)
    expect(seen.reports).toEqual(['s1@0', 's1@2'])
  })

  it('make the document dirty, and say so', () => {
    const { documents, changes } = studio()
    documents.open(shop, fromFile)
    const before = changes()
    documents.apply(1, [{ on: 'name', before: 'Shop', after: 'Store' }])
    expect([documents.dirty, documents.name, changes() - before]).toEqual([true, 'Store', 1])
  })
})

it('keeps the agenda and the log of a session, of which the rules are told nothing', async () => {
  const { documents, written } = studio()
  documents.open(shop, fromFile)
  documents.activate(s1)
  const item = {
    id: agendaItemId('a1'),
    title: 'Cache',
    notes: 'Not yet',
    done: false,
    changes: [],
    moves: [],
    position: 1,
  }
  const session = { startedAt: '2026-11-29T08:00:00.000Z', current: item.id }
  documents.apply(1, [{ on: 'agenda', id: item.id, before: null, after: item }])
  documents.apply(2, [{ on: 'session', before: null, after: session }])
  const { profiles, weights, prices, severities, housed } = seen
  const told = [seen.patches, ...[profiles, weights, prices, severities, housed].map((list) => list.slice(1))]
  expect(told.flat()).toEqual([])
  await documents.save('/kept.pentarch')
  const { position: _, ...kept } = item
  expect(JSON.parse(written[0]?.text ?? '')).toMatchObject({ agenda: [kept], session })
  documents.apply(3, [{ on: 'agenda', id: item.id, before: item, after: null }])
  await documents.save('/kept.pentarch')
  expect(written[1]?.text).not.toContain('agenda')
})

describe('the totals of scenarios that are not shown', () => {
  const both: WorkspaceData = {
    ...shop,
    scenarios: [
      ...shop.scenarios,
      { id: scenarioId('s3'), name: 'C', design: { services: [api], links: [], placements: [] } },
    ],
  }

  it('are told after a pause, each once; a blank scenario has none', () => {
    const { documents, pause } = studio()
    documents.open(both, fromFile)
    documents.activate(s1)
    expect(seen.totals).toEqual([])
    pause()
    expect(seen.totals).toEqual(['s3: 1'])
    documents.apply(1, [rename('one')])
    documents.activate(scenarioId('s3'))
    pause()
    expect(seen.totals).toEqual(['s3: 1'])
  })

  it('are told again when severities changed, which reach the rules', () => {
    const { documents, pause } = studio()
    documents.open({ ...both, severities: { backup: 'high' } }, fromFile)
    documents.activate(s1)
    pause()
    documents.apply(1, [{ on: 'severities', before: { backup: 'high' }, after: null }])
    pause()
    expect(seen.severities).toEqual([{ backup: 'high' }, {}])
    expect(seen.totals).toEqual(['s3: 1', 's3: 1'])
  })

  it('are told again when rule packs came or went, which reach the rules', () => {
    const { documents, pause } = studio()
    documents.open(both, fromFile)
    documents.activate(s1)
    pause()
    documents.apply(1, [{ on: 'rulePacks', before: null, after: [examplePack] }])
    pause()
    documents.apply(2, [{ on: 'rulePacks', before: [examplePack], after: null }])
    expect(seen.housed).toEqual([0, 3, 0])
    expect(seen.totals).toEqual(['s3: 1', 's3: 1'])
  })

  it('are told again when the profile or their own design changed', () => {
    const { documents, pause } = studio()
    documents.open(both, fromFile)
    documents.activate(s1)
    pause()
    documents.apply(1, [{ on: 'profile', before: {}, after: { teamSize: 4 } }])
    documents.apply(2, [service(null, api, s2)])
    pause()
    expect(seen.totals).toEqual(['s3: 1', 's2: 1', 's3: 1'])
  })

  it('are sought no more once the workspace is closed', async () => {
    const { documents, pause } = studio()
    documents.open(both, fromFile)
    documents.activate(s1)
    await documents.close()
    pause()
    expect(seen.totals).toEqual([])
  })
})

describe('saving', () => {
  it('writes the file, checks it against what was last seen, and ends the journal', async () => {
    const { documents, written, journal } = studio()
    documents.open(shop, fromFile)
    const clears = journal.clears
    documents.apply(1, [rename('one')])
    expect(await documents.save('/shop.pentarch')).toEqual(ok({ path: '/shop.pentarch', savedRevision: 1 }))
    documents.apply(2, [rename('two')])
    await documents.save('/shop.pentarch')
    expect(written.map(({ known }) => known?.hash)).toEqual(['one', 'two'])
    const saved = parseWorkspace(written[1]?.text ?? '', '')
    expect(saved.ok && saved.value.scenarios[0]?.design.services[0]?.name).toBe('two')
    expect([documents.dirty, journal.clears - clears]).toEqual([false, 2])
  })

  it('under another name replaces what is there, and moves the document', async () => {
    const { documents, written } = studio()
    documents.open(shop, fromFile)
    await documents.save('/copy.pentarch')
    expect(written[0]?.known).toBeNull()
    expect(documents.path).toBe('/copy.pentarch')
  })

  it('that fails leaves the document dirty, its file and its journal as they were', async () => {
    const { documents, disk, journal } = studio()
    documents.open(shop, fromFile)
    documents.apply(1, [rename('one')])
    const { clears } = journal
    disk.answer = async () => err({ code: 'file-changed-outside', path: '/shop.pentarch' })
    expect(await documents.save('/shop.pentarch')).toMatchObject({ ok: false })
    expect([documents.dirty, documents.path, journal.clears]).toEqual([true, '/shop.pentarch', clears])
  })

  it('leaves an edit that arrives meanwhile unsaved and journalled', async () => {
    const { documents, journal, disk } = studio()
    documents.open(shop, fromFile)
    documents.apply(1, [rename('one')])
    disk.answer = async () => {
      documents.apply(2, [rename('two')])
      return ok({ mtimeMs: 2, size: 2, hash: 'two' })
    }
    expect(await documents.save('/shop.pentarch')).toEqual(ok({ path: '/shop.pentarch', savedRevision: 1 }))
    expect(documents.dirty).toBe(true)
    expect(journal.base?.()).toMatchObject({ revision: 2, stamp: { hash: 'two' } })
  })
})

it('hands itself over to a window that starts again, unsaved edits included, and counts from 0', async () => {
  const { documents } = studio()
  documents.open(shop, fromFile)
  documents.apply(1, [rename('one')])
  documents.apply(2, [rename('two')])
  const handed = await documents.handOver()
  expect(handed).toMatchObject({ path: '/shop.pentarch', dirty: true })
  const packed = JSON.parse(String(handed?.packed)) as PackedWorkspace
  const data = workspaceDataSchema.parse(unpackWorkspace(packed))
  expect(data.scenarios[0]?.design.services[0]?.name).toBe('two')
  expect(documents.apply(1, [rename('three')])).toEqual(ok(null))
})

it('lets go of the document and its journal when it is closed', async () => {
  const { documents, journal } = studio()
  documents.open(shop, fromFile)
  documents.apply(1, [rename('one')])
  const { clears } = journal
  await documents.close()
  expect([documents.name, documents.dirty, journal.clears - clears]).toEqual([null, false, 1])
})
