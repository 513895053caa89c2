import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveStateOf } from '../../../../../renderer/features/status/save-state'
import { StatusBar } from '../../../../../renderer/features/status/status-bar'
import { run } from '../../../../../renderer/state/edit'
import { saved } from '../../../../../renderer/state/open-workspace'
import { save } from '../../../../../renderer/state/session'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { design } from '../../../../support/design'
import { auditInfo, scoreReport } from '../../../../support/report'
import { openInWindow } from '../../../../support/studio-window'

describe('whether a document is saved', () => {
  it.each([
    [{ path: null, savedRevision: 0 }, 0, false, 'neverSaved'],
    [{ path: '/a.pentarch', savedRevision: 3 }, 3, false, 'saved'],
    [{ path: '/a.pentarch', savedRevision: 3 }, 4, false, 'unsaved'],
    [{ path: '/a.pentarch', savedRevision: -1 }, 0, false, 'unsaved'],
    [{ path: '/a.pentarch', savedRevision: 3 }, 4, true, 'saving'],
  ] as const)('%j at revision %i, saving %s: %s', (document, revision, saving, state) => {
    expect(saveStateOf(document, revision, saving)).toBe(state)
  })
})

describe('the status bar', () => {
  beforeEach(() => {
    openInWindow(design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }), {
      audits: [auditInfo('a', 'low', 'teamFit'), auditInfo('b', 'low', 'teamFit')],
      answers: { 'document:save': { path: '/a.pentarch', savedRevision: 1 } },
    })
    render(<StatusBar />)
  })
  afterEach(cleanup)

  it('counts services, links and audits, and names the rules', () => {
    expect(screen.getByText('2 services · 1 link')).toBeTruthy()
    expect(screen.getByText('2 audits · rules 1.0')).toBeTruthy()
    expect(screen.getByText('Offline')).toBeTruthy()
  })

  it('says how long the last scoring took', () => {
    const report = scoreReport([])
    act(() => useStudio.setState({ score: { revision: 0, report, tookMs: 0.4251, previous: null } }))
    expect(screen.getByText('Scored in 0.4 ms')).toBeTruthy()
  })

  it('follows edits and saving', async () => {
    expect(screen.getByText('Not saved yet')).toBeTruthy()
    act(() => saved({ path: '/a.pentarch', savedRevision: 0 }))
    expect(screen.getByText('Saved')).toBeTruthy()
    act(() => void run({ command: 'service.rename', args: { service: 'api', name: 'Orders' } }))
    expect(screen.getByText('Unsaved changes')).toBeTruthy()
    expect(screen.getByText('Revision 1')).toBeTruthy()
    await act(async () => {
      const done = save('document:save')
      expect(useStudio.getState().saving).toBe(true)
      await done
    })
    expect(screen.getByText('Saved')).toBeTruthy()
  })

  it('speaks Chinese', () => {
    act(() => useStudio.setState(({ settings }) => ({ settings: { ...settings, language: 'zh' } })))
    expect(screen.getByText('2 个服务 · 1 条连线')).toBeTruthy()
    expect(screen.getByText('尚未保存')).toBeTruthy()
  })
})
