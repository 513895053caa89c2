import { describe, expect, it } from 'vitest'
import {
  copySelection,
  cutSelection,
  deleteSelection,
  duplicateSelection,
  pasteFromClipboard,
  selectAll,
} from '../../../../../renderer/canvas/layered/canvas-actions'
import { useCanvas } from '../../../../../renderer/canvas/layered/canvas-state'
import { undo } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const shop = () =>
  design({ api: 'fastapi', jobs: 'celery', db: 'postgresql' }, { 'api -> db': {}, 'jobs -> db': {} })
const two = [serviceId('api'), serviceId('db')]
const written = (asked: ReturnType<typeof openInWindow>): unknown =>
  asked.findLast(({ name }) => name === 'clipboard:write')?.args

describe('deleting', () => {
  it('takes services with their links, and single links, in one step', () => {
    const given = shop()
    openInWindow(given)
    select([serviceId('jobs'), linkId('api.db')])
    deleteSelection()
    expect([...given.services.keys()]).toEqual(['api', 'db'])
    expect(given.links.size).toBe(0)
    expect(useStudio.getState().undos).toHaveLength(1)
    undo()
    expect(given.links.size).toBe(2)
    expect(given.services.has('jobs')).toBe(true)
  })
})

describe('duplicating', () => {
  it('adds copies with the links among them and selects them', () => {
    const given = shop()
    openInWindow(given)
    select(two)
    duplicateSelection()
    expect(given.services.size).toBe(5)
    expect(given.links.size).toBe(3)
    const { selection, undos } = useStudio.getState()
    expect(selection.size).toBe(2)
    for (const id of two) expect(selection).not.toContain(id)
    expect(undos.map(({ label }) => label.en)).toEqual(['Duplicate'])
    // Keys that mean one service mean the copy now.
    expect(useCanvas.getState().focus).toBe([...selection][0])
  })

  it('does nothing without a selected service', () => {
    const given = shop()
    openInWindow(given)
    select([linkId('api.db')])
    duplicateSelection()
    expect(given.services.size).toBe(3)
  })
})

describe('the clipboard', () => {
  it('takes what is selected and gives it back as a copy', async () => {
    const given = shop()
    const asked = openInWindow(given)
    select(two)
    expect(await copySelection()).toBe(true)
    const { text } = written(asked) as { text: string }
    openInWindow(given, { answers: { 'clipboard:read': text } })
    await pasteFromClipboard()
    await pasteFromClipboard()
    expect(given.services.size).toBe(7)
    expect(given.links.size).toBe(4)
  })

  it('takes away what is cut, in one step', async () => {
    const given = shop()
    const asked = openInWindow(given)
    select(two)
    await cutSelection()
    expect([...given.services.keys()]).toEqual(['jobs'])
    expect(given.links.size).toBe(0)
    expect(written(asked)).toBeDefined()
    expect(useStudio.getState().undos.map(({ label }) => label.en)).toEqual(['Cut'])
  })

  it('says so where it holds something else, and changes nothing', async () => {
    const given = shop()
    openInWindow(given, { answers: { 'clipboard:read': 'Dear team,' } })
    await pasteFromClipboard()
    expect(given.services.size).toBe(3)
    expect(useStudio.getState().notices.map(({ tone }) => tone)).toEqual(['info'])
  })
})

describe('selecting all', () => {
  it('selects every service and every link', () => {
    openInWindow(shop())
    selectAll()
    expect(useStudio.getState().selection.size).toBe(5)
  })
})
