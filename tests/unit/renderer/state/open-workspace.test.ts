import { beforeEach, expect, it } from 'vitest'
import { runAction } from '../../../../renderer/app/actions/registry'
import { open, prepare, show } from '../../../../renderer/state/open-workspace'
import { noDocument, useStudio } from '../../../../renderer/state/studio-store'
import { scenarioId } from '../../../../shared/base/ids'
import { err } from '../../../../shared/base/result'
import { designToData } from '../../../../shared/file/design-data'
import { packWorkspace } from '../../../../shared/ipc/packed-workspace'
import { emptyDesign } from '../../../../shared/model/design'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const shop = packWorkspace({
  name: 'Shop',
  profile: {},
  scenarios: [{ id: scenarioId('one'), name: 'One', design: designToData(design({ api: 'flask' })) }],
})
const opened = { path: '/shop.pentarch', dirty: false, unknownTechnologies: [], brokenPacks: [] }

let asked: ReturnType<typeof openInWindow>
beforeEach(() => {
  asked = openInWindow(emptyDesign(), { answers: { 'recents:list': [] } })
  useStudio.setState({ ...noDocument, notices: [], screen: 'start' })
})

const state = () => useStudio.getState()
const nameOfOpen = () => state().document?.workspace.name

it('stands in for a large workspace while its file is read, out of reach, and shows it when it is checked', async () => {
  await prepare({ opening: 1, ahead: { reading: 'shop' } })
  expect([state().screen, state().arriving, nameOfOpen()]).toEqual(['design', true, 'shop'])
  expect(runAction('file.save')).toBe(false)
  expect(asked).toEqual([])

  await prepare({ opening: 1, ahead: { read: shop } })
  expect(nameOfOpen()).toBe('shop')
  await show({ ...opened, packed: 1 })
  expect([state().screen, state().arriving, nameOfOpen()]).toEqual(['design', false, 'Shop'])
  expect(state().document?.workspace.scenarios.get(scenarioId('one'))?.design.services.size).toBe(1)
})

it('waits for a workspace whose answer comes before it', async () => {
  const shown = show({ ...opened, packed: 2 })
  await prepare({ opening: 2, ahead: { read: shop } })
  await shown
  expect(nameOfOpen()).toBe('Shop')
})

it('goes back to the start screen where the file turns out to be damaged, and says why', async () => {
  await prepare({ opening: 3, ahead: { reading: 'shop' } })
  await prepare({ opening: 3, ahead: { read: shop } })
  await prepare({ opening: 3, ahead: null })
  expect([state().screen, state().arriving, state().document]).toEqual(['start', false, null])

  const damaged = err({ code: 'file-not-found', path: '/shop.pentarch' })
  Object.assign(window, { studio: { ...window.studio, invoke: async () => damaged } })
  await open('document:open', {})
  expect(state().notices.at(-1)?.text.en).toContain('/shop.pentarch')
})

it('does not stand in for what was called off before it could', async () => {
  const reading = prepare({ opening: 4, ahead: { reading: 'shop' } })
  await prepare({ opening: 4, ahead: null })
  await reading
  expect([state().screen, state().document]).toEqual(['start', null])
})

it('goes on standing in where only another opening is called off', async () => {
  await prepare({ opening: 6, ahead: { reading: 'shop' } })
  await prepare({ opening: 7, ahead: null })
  expect([state().screen, state().arriving, nameOfOpen()]).toEqual(['design', true, 'shop'])
})

it('leaves what is open as it is until another workspace is there', async () => {
  openInWindow(design({ old: 'redis' }))
  const before = state().document
  await prepare({ opening: 5, ahead: { reading: 'shop' } })
  await prepare({ opening: 5, ahead: { read: shop } })
  await prepare({ opening: 5, ahead: null })
  expect([state().document, state().arriving, state().screen]).toEqual([before, false, 'design'])
})
