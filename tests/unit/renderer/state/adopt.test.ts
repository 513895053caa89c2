import { afterEach, expect, it, vi } from 'vitest'
import { adopt } from '../../../../renderer/state/adopt'
import { useStudio } from '../../../../renderer/state/studio-store'
import { scenarioId } from '../../../../shared/base/ids'
import { designToData } from '../../../../shared/file/design-data'
import { packWorkspace } from '../../../../shared/ipc/packed-workspace'
import type { MutableDesign } from '../../../../shared/model/design'
import { design } from '../../../support/design'
import { largeDesign } from '../../../support/random-design'
import { openInWindow } from '../../../support/studio-window'

/** What the page wants to do once it has nothing else to do. */
let idle: (() => void)[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  idle = []
})

/** The scenarios that the main process is asked to score while a workspace of one design is taken in, and after that. */
function takeIn(drawn: MutableDesign) {
  const asked = openInWindow(design({ old: 'redis' }))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  adopt({
    packed: packWorkspace({
      name: 'Shop',
      profile: {},
      scenarios: [{ id: scenarioId('new'), name: 'Scenario 1', design: designToData(drawn) }],
    }),
    path: null,
    dirty: false,
    unknownTechnologies: [],
    brokenPacks: [],
  })
  return () => asked.filter(({ name }) => name === 'scenario:activate').map(({ args }) => args)
}

it('a usual design is scored at once', () => {
  const scored = takeIn(design({ api: 'flask' }))
  expect(scored()).toEqual([{ scenario: 'new' }])
  expect(idle).toHaveLength(0)
})

it('a large design is on screen before it is scored', () => {
  const scored = takeIn(largeDesign(1000, 10))
  expect(useStudio.getState().scenario).toBe('new')
  expect(scored()).toEqual([])
  for (const run of idle) run()
  expect(scored()).toEqual([{ scenario: 'new' }])
})

it('a large design that somebody has left before is not scored', () => {
  const scored = takeIn(largeDesign(1000, 10))
  useStudio.setState({ scenario: scenarioId('other') })
  for (const run of idle) run()
  expect(scored()).toEqual([])
})
