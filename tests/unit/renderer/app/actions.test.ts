import { renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { accelerators } from '../../../../electron/windows/menu-template'
import { actionTexts } from '../../../../electron/windows/menu-texts'
import { actions, runAction } from '../../../../renderer/app/actions/registry'
import { useApp } from '../../../../renderer/app/app-state'
import { useStressLook } from '../../../../renderer/features/quantities/stress-look'
import { openDesign } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { noDocument, useStudio } from '../../../../renderer/state/studio-store'
import { serviceId } from '../../../../shared/base/ids'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const all = [...actions.values()]

describe('the actions of the window', () => {
  it('have one id each', () => {
    expect([...actions.keys()]).toEqual(all.map(({ id }) => id))
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(30)
  })

  it.each(all.map(({ id, label }) => [id, label] as const))(
    '%s has a label in both languages',
    (id, label) => {
      expect(label.en).toMatch(/\S/)
      expect(label.zh).toMatch(/\S/)
      if (!id.startsWith('view.language-')) expect(label.zh).toMatch(/\p{Script=Han}/u)
    },
  )

  it('share no shortcut', () => {
    const shortcuts = all.flatMap((action) => action.shortcuts ?? [])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('take single keys only while nobody types', () => {
    const plain = all.filter((action) => action.shortcuts?.some((keys) => !keys.includes('Mod')))
    expect(plain.filter((action) => action.whileTyping).map(({ id }) => id)).toEqual([])
  })
})

describe('the native menu', () => {
  it('names actions that there are', () => {
    expect(Object.keys(actionTexts).filter((id) => !actions.has(id))).toEqual([])
  })

  it('shows the shortcuts that the window listens to', () => {
    const shown = Object.entries(accelerators).map(([id, keys]) => [id, keys.replace('CmdOrCtrl', 'Mod')])
    expect(shown).toEqual(Object.keys(accelerators).map((id) => [id, actions.get(id)?.shortcuts?.[0]]))
  })
})

describe('running an action', () => {
  beforeEach(() => {
    openInWindow(design({ api: 'fastapi' }))
  })

  it('deletes the selection, and undoes and redoes that', () => {
    select([serviceId('api')])
    expect(runAction('edit.delete')).toBe(true)
    expect(openDesign()?.services.size).toBe(0)
    expect(runAction('edit.undo')).toBe(true)
    expect(openDesign()?.services.size).toBe(1)
    expect(runAction('edit.redo')).toBe(true)
    expect(openDesign()?.services.size).toBe(0)
  })

  it('does nothing where it makes no sense', () => {
    expect(runAction('edit.delete')).toBe(false)
    expect(runAction('edit.undo')).toBe(false)
    expect(runAction('no.such-action')).toBe(false)
    useStudio.setState({ ...noDocument, screen: 'start' })
    expect(runAction('file.save')).toBe(false)
  })

  it('asks what becomes of the design without the selected service, and shows the answer', () => {
    const asked = openInWindow(design({ api: 'fastapi', db: 'postgresql' }))
    useStudio.setState({ settings: { ...useStudio.getState().settings, sideOpen: false } })
    expect(runAction('stress.lost')).toBe(false)
    select([serviceId('api'), serviceId('db')])
    expect(runAction('stress.lost')).toBe(false)
    select([serviceId('db')])
    expect(runAction('stress.lost')).toBe(true)
    expect(runAction('stress.slow')).toBe(true)
    const { result } = renderHook(() => useStressLook(openDesign()))
    expect(result.current).toEqual({ picks: { lost: 'db', slow: 'db' }, open: 'slow-dependency' })
    expect(useApp.getState().sideTab).toBe('quantities')
    expect(asked.at(-1)).toEqual({ name: 'settings:change', args: { sideOpen: true } })
  })

  it('changes a setting and tells the main process', () => {
    const asked = openInWindow(design({}))
    runAction('view.language-zh')
    expect(useStudio.getState().settings.language).toBe('zh')
    expect(asked).toEqual([{ name: 'settings:change', args: { language: 'zh' } }])
  })
})
