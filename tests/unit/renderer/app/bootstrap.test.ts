import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followAppearance } from '../../../../renderer/app/appearance'
import { bootstrap, resume } from '../../../../renderer/app/bootstrap'
import { defaultSettings, noDocument, useStudio } from '../../../../renderer/state/studio-store'
import { err } from '../../../../shared/base/result'
import type { OpenedDocument, ResumeState } from '../../../../shared/ipc/contract'
import { packWorkspace } from '../../../../shared/ipc/packed-workspace'
import type { StartState } from '../../../../shared/ipc/start'

const start: StartState = {
  version: '0.1.0',
  settings: { ...defaultSettings, language: 'zh', theme: 'dark' },
  recents: [{ path: '/a.pentarch', name: 'A', at: '2026-11-20T09:30:00Z' }],
  samples: [],
  resuming: true,
}

const nothingOpen: ResumeState = { audits: [], rules: '1.0', document: null, recovered: false }

const workspace: OpenedDocument = {
  packed: JSON.stringify(packWorkspace({ name: 'Orders', profile: {}, scenarios: [] })),
  path: '/orders.pentarch',
  dirty: true,
  unknownTechnologies: [],
  brokenPacks: [],
}

/** A main process that answers the start, says what there is to go on with, and lets the test push. */
function mainProcess(answer: StartState | null, resumed: Partial<ResumeState> = {}) {
  const asked: string[] = []
  const listeners = new Map<string, (payload: string) => void>()
  const studio = {
    invoke: (name: string) => {
      asked.push(name)
      if (name === 'app:start' && answer) return Promise.resolve({ ok: true, value: answer })
      if (name === 'app:resume') return Promise.resolve({ ok: true, value: { ...nothingOpen, ...resumed } })
      return Promise.resolve(err({ code: 'no-document' }))
    },
    on: (name: string, listen: (payload: string) => void) => {
      listeners.set(name, listen)
      return () => listeners.delete(name)
    },
  }
  Object.assign(window, { studio })
  return { asked, push: (name: string, payload: unknown) => listeners.get(name)?.(JSON.stringify(payload)) }
}

beforeEach(() => {
  useStudio.setState({
    ...noDocument,
    start: null,
    rules: null,
    settings: defaultSettings,
    recents: [],
    notices: [],
    screen: 'start',
  })
})

describe('bootstrap', () => {
  it('takes over what the main process knows', async () => {
    mainProcess(start)
    await bootstrap()
    const { settings, recents, document, notices } = useStudio.getState()
    expect({ language: settings.language, recents: recents.length, document, notices }).toEqual({
      language: 'zh',
      recents: 1,
      document: null,
      notices: [],
    })
  })

  it('asks for no document, and for no rules, before the start screen where there is nothing to go on with', async () => {
    const { asked } = mainProcess({ ...start, resuming: false })
    await bootstrap()
    expect({ asked, rules: useStudio.getState().rules }).toEqual({ asked: ['app:start'], rules: null })
    await resume()
    expect({ asked, rules: useStudio.getState().rules }).toEqual({
      asked: ['app:start', 'app:resume'],
      rules: { audits: [], rules: '1.0' },
    })
  })

  it('opens what was recovered and says so', async () => {
    mainProcess(start, { document: workspace, recovered: true })
    await bootstrap()
    const { document, notices } = useStudio.getState()
    expect(document?.workspace.name).toBe('Orders')
    expect(document?.savedRevision).toBe(-1)
    expect(notices.map(({ text }) => text.en)).toEqual([
      'Your unsaved edits were restored. Save the workspace to keep them.',
    ])
  })

  it('says of rule packs that do not pass their own tests that they count nowhere', async () => {
    mainProcess(start, { document: { ...workspace, brokenPacks: [{ en: 'Acme', zh: '甲公司' }] } })
    await bootstrap()
    const [notice] = useStudio.getState().notices
    expect(notice?.text.en).toMatch(
      /^The house rules Acme do not pass their own tests here, and count nowhere\./,
    )
    expect(notice?.text.zh).toContain('团队规则“甲公司”')
  })

  it('says why it could not start', async () => {
    mainProcess(null)
    await bootstrap()
    expect(useStudio.getState().notices.map(({ tone }) => tone)).toEqual(['error'])
  })

  it('follows the main process from then on', async () => {
    const { push } = mainProcess(start)
    await bootstrap()
    push('document:opened', workspace)
    await vi.waitFor(() => expect(useStudio.getState().document?.path).toBe('/orders.pentarch'))
    push('document:saved', { path: '/orders-2.pentarch', savedRevision: 0 })
    expect(useStudio.getState().document).toMatchObject({ path: '/orders-2.pentarch', savedRevision: 0 })
    push('menu:action', { action: 'view.profile' })
    await vi.waitFor(() => expect(useStudio.getState().screen).toBe('design'))
  })
})

it('keeps language, theme and title of the page in step', async () => {
  const { push } = mainProcess(start)
  await bootstrap()
  followAppearance()
  const page = () => [document.documentElement.lang, document.documentElement.dataset.theme, document.title]
  expect(page()).toEqual(['zh-CN', 'dark', '五维架构'])
  push('document:opened', workspace)
  await vi.waitFor(() => expect(document.title).toBe('Orders – 五维架构'))
  useStudio.setState({ settings: { ...defaultSettings, language: 'en', theme: 'light' } })
  expect(page().slice(1)).toEqual(['light', 'Orders – Pentarch'])
  // A reader of the screen hears of the language as soon as the texts are drawn in it.
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'), { timeout: 100, interval: 5 })
})
