import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Inspector } from '../../../../../renderer/features/inspector/inspector'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { deploymentNodeId } from '../../../../../shared/base/ids'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

beforeEach(() => {
  openInWindow(
    deployed(
      design({ api: { technology: 'fastapi', name: 'Order API', replicas: 2 }, db: 'postgresql' }),
      { z1: 'zone', z2: 'zone', h1: 'host in z1' },
      { 'api @ h1': 2, 'db @ z1': 1 },
    ),
  )
  render(<Inspector />)
})
afterEach(cleanup)

const inspect = (id: string): void => act(() => select([deploymentNodeId(id)]))
const options = (name: string): (string | null)[] =>
  [...screen.getByLabelText(name).querySelectorAll('option')].map(({ textContent }) => textContent)

describe('the form of a node', () => {
  it('lists what runs in a zone with what runs on its hosts, and opens it', () => {
    inspect('z1')
    expect(screen.getByRole('button', { name: 'db' })).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Order API ×2' }).click())
    expect([...useStudio.getState().selection]).toEqual(['api.h1'])
  })

  it('says where nothing runs', () => {
    inspect('z2')
    expect(screen.getByText('Nothing runs here yet.')).toBeTruthy()
  })

  it('offers only what the nesting allows', () => {
    inspect('h1')
    expect(options('Kind')).toEqual(['Cluster', 'Host', 'Container'])
    expect(options('Stands in')).toEqual(['Nothing', 'z1', 'z2'])
    inspect('z1')
    expect(options('Kind')).toEqual(['Region', 'Zone', 'Cluster'])
    expect(options('Stands in')).toEqual(['Nothing'])
  })
})
