import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StartScreen } from '../../../../../renderer/features/start/start-screen'
import { noDocument, useStudio } from '../../../../../renderer/state/studio-store'
import { scenarioId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import { packWorkspace } from '../../../../../shared/ipc/packed-workspace'
import { emptyDesign } from '../../../../../shared/model/design'
import { type Asked, openInWindow } from '../../../../support/studio-window'

let asked: Asked
const opened = {
  packed: JSON.stringify(
    packWorkspace({
      name: 'New',
      profile: {},
      scenarios: [{ id: scenarioId('a'), name: 'A', design: { services: [], links: [], placements: [] } }],
    }),
  ),
  path: null,
  dirty: false,
  unknownTechnologies: [],
  brokenPacks: [],
}

beforeEach(() => {
  asked = openInWindow(emptyDesign(), { answers: { 'document:new': opened, 'recents:list': [] } })
  useStudio.setState(({ start }) => ({
    ...noDocument,
    screen: 'start',
    start: start && { ...start, samples: [{ id: 'shop', name: same('Shop'), summary: same('A shop.') }] },
    recents: [{ path: '/home/ann/orders.pentarch', name: 'Orders', at: '2026-11-20T09:30:00Z' }],
  }))
  render(<StartScreen />)
})
afterEach(cleanup)

const click = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the start screen', () => {
  it('begins a workspace with its profile', async () => {
    click(/^New workspace/)
    await waitFor(() => expect(useStudio.getState().screen).toBe('profile'))
    expect(useStudio.getState().document?.workspace.name).toBe('New')
  })

  it('asks for a file, opens a sample, and opens what was open lately', () => {
    click(/^Open/)
    click(/^Shop/)
    click(/^Orders/)
    expect(asked.filter(({ name }) => name.startsWith('document:'))).toEqual([
      { name: 'document:open', args: {} },
      { name: 'document:open-sample', args: { id: 'shop' } },
      { name: 'document:open-recent', args: { path: '/home/ann/orders.pentarch' } },
    ])
  })

  it('says where a recent file lies and when it was open', () => {
    const recent = screen.getByRole('button', { name: /^Orders/ })
    expect(recent.textContent).toContain('/home/ann/orders.pentarch')
    expect(recent.textContent).toContain('20 Nov 2026')
  })
})
