import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scenarioId } from '../../../../shared/base/ids'
import { designToData } from '../../../../shared/file/design-data'
import { type WorkspaceData, workspaceDataSchema } from '../../../../shared/file/workspace-data'
import { packWorkspace, unpackWorkspace } from '../../../../shared/ipc/packed-workspace'
import { largeDesign } from '../../../support/random-design'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

it('hands over whatever a workspace holds, keys in the same order', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (some) => {
      const data = workspaceDataSchema.parse(some)
      const back = unpackWorkspace(packWorkspace(data))
      expect(back).toEqual(data)
      expect(JSON.stringify(back)).toBe(JSON.stringify(data))
    }),
  )
})

const workspace = (services: WorkspaceData['scenarios'][number]['design']['services']): WorkspaceData => ({
  name: 'Shop',
  profile: {},
  scenarios: [{ id: scenarioId('one'), name: 'One', design: { services, links: [], placements: [] } }],
})

it('tells settings apart that differ in a value, a key or the order of keys', () => {
  const [service] = designToData(largeDesign(1, 0)).services
  if (!service) throw new Error('there is no service')
  const different = [{}, { zones: 1 }, { zones: 2 }, { zones: 1, managed: true }, { managed: true, zones: 1 }]
  // More of them than are compared with, twice.
  const many = Array.from({ length: 40 }, (_, n) => ({ poolSize: n }))
  const data = workspace(
    [...different, ...many, ...different, ...many].map((settings) => ({ ...service, settings })),
  )
  expect(JSON.stringify(unpackWorkspace(packWorkspace(data)))).toBe(JSON.stringify(data))
})

it('writes settings once that many services have, and gives them the same ones', () => {
  const data = workspace(designToData(largeDesign(200, 0)).services)
  const packed = packWorkspace(data)
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(data).length / 6)
  const services = unpackWorkspace(packed).scenarios[0]?.design.services ?? []
  expect(new Set(services.map(({ settings }) => settings)).size).toBeLessThan(20)
})
