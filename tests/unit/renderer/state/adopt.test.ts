import { afterEach, expect, it, vi } from 'vitest'
import { adopt, unpack } from '../../../../renderer/state/adopt'
import { openDesign, run } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { scenarioId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import renameService from '../../../../shared/commands/service/rename-service.command'
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
function takeIn(drawn: MutableDesign, unknownTechnologies: readonly string[] = []) {
  const asked = openInWindow(design({ old: 'redis' }))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
  const packed = packWorkspace({
    name: 'Shop',
    profile: {},
    scenarios: [{ id: scenarioId('new'), name: 'Scenario 1', design: designToData(drawn) }],
  })
  adopt({ path: null, dirty: false, unknownTechnologies, brokenPacks: [] }, unpack(packed))
  return () => asked.filter(({ name }) => name === 'scenario:activate').map(({ args }) => args)
}

it('a usual design is scored at once', () => {
  const scored = takeIn(design({ api: 'flask' }))
  expect(scored()).toEqual([{ scenario: 'new' }])
  expect(idle).toHaveLength(0)
})

it('many technologies that nobody knows are counted after three, and all are kept', () => {
  const names = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(60))
  takeIn(design({ api: 'flask' }), names)
  const notice = useStudio.getState().notices.at(-1)
  expect(notice?.text.en).toContain(`${names[2]} and 2 more, which`)
  expect(notice?.text.zh).toContain(`${names[2]} 等 5 个。`)
  expect(notice?.text.en).not.toContain(names[3])
  expect(notice?.whole?.en).toContain(`${names[3]} and ${names[4]}, which`)
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

it('of two large designs opened one after the other only the second is scored', () => {
  takeIn(largeDesign(1000, 10))
  const scored = takeIn(largeDesign(1001, 10))
  for (const later of idle) later()
  expect(scored()).toEqual([{ scenario: 'new' }])
  expect(openDesign()?.services.size).toBe(1001)
})

it('a large design is edited before it is scored, and the main process hears of the edit first', () => {
  const drawn = largeDesign(1000, 10)
  const [service] = drawn.services.keys()
  const scored = takeIn(drawn)
  expect(run(call(renameService, { service: serviceId(service ?? ''), name: 'Renamed' })).ok).toBe(true)
  expect(useStudio.getState().revision).toBe(1)
  expect(scored()).toEqual([])
  for (const later of idle) later()
  expect(scored()).toEqual([{ scenario: 'new' }])
})
