import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scenarioId } from '../../../../shared/base/ids'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { type WorkspaceData, workspaceDataSchema } from '../../../../shared/file/workspace-data'
import { packWorkspace, WorkspacePacker } from '../../../../shared/ipc/workspace-packer'
import { unpackWorkspace, WorkspaceUnpacker } from '../../../../shared/ipc/workspace-unpacker'
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
  expect(packed.length).toBeLessThan(JSON.stringify(data).length / 4)
  const services = unpackWorkspace(packed).scenarios[0]?.design.services ?? []
  expect(new Set(services.map(({ settings }) => settings)).size).toBeLessThan(20)
})

/** Records as a file has them: keys in the order of the schema. */
const ordinary = (services: number, links: number) =>
  designDataSchema.parse(designToData(largeDesign(services, links)))

/** Sends lists of records ahead and the workspace after them, and gives what arrives. */
function afterAhead(lists: readonly (readonly unknown[])[], data: WorkspaceData, together?: number) {
  const packer = new WorkspacePacker(together)
  const unpacker = new WorkspaceUnpacker()
  for (const list of lists) {
    const packed = packer.ahead(list)
    if (packed) unpacker.ahead(JSON.parse(JSON.stringify(packed)))
  }
  expect(unpacker.count).toBe(packer.count)
  const rest = packer.whole(data)
  return { times: packer.count, rest, arrived: unpacker.whole(rest) }
}

it('hands over records ahead, wherever they stand in their tables', () => {
  const { services, links, placements } = ordinary(40, 60)
  const places = services.map(({ id }, n) => ({ id, x: n, y: 2 * n }))
  const data: WorkspaceData = {
    ...workspace([]),
    scenarios: [
      { id: scenarioId('one'), name: 'One', design: { services, links, placements: places } },
      {
        id: scenarioId('two'),
        name: 'Two',
        design: { services: services.slice(3, 9), links: [], placements },
      },
    ],
  }
  fc.assert(
    fc.property(fc.array(fc.nat(59), { maxLength: 8 }), (cuts) => {
      const ends = [...new Set(cuts)].sort((a, b) => a - b)
      const runs = (table: readonly unknown[]) => ends.map((end, n) => table.slice(ends[n - 1] ?? 0, end))
      const lists = [services, links, places].flatMap(runs).filter((list) => list.length > 0)
      const { times, rest, arrived } = afterAhead(lists, data)
      expect(times).toBe(lists.length)
      expect(JSON.stringify(arrived)).toBe(JSON.stringify(data))
      if (ends.at(-1) === 59) expect(rest).not.toContain(links[30]?.id ?? '')
    }),
  )
})

it('sends nothing ahead that is out of the ordinary, and takes nothing for the workspace that is not in it', () => {
  const { services } = ordinary(6, 0)
  const [first, ...others] = services
  if (!first) throw new Error('there is no service')
  const strange = [{ ...first, owner: 'me' }, ...others]
  expect(afterAhead([strange, ['text'], [null], []], workspace(services)).times).toBe(0)
  // As after a file whose records were made anew by the parser, or of which one was left out.
  const anew = services.map((service) => ({ ...service }))
  for (const kept of [anew, [first, ...anew.slice(1)], others, services.slice(0, 4)]) {
    const { times, arrived } = afterAhead([services], workspace(kept))
    expect(times).toBe(1)
    expect(arrived).toEqual(workspace(kept))
  }
})

it('sends records together where it takes more of them, and keeps the last ones for the rest', () => {
  const { services } = ordinary(10, 0)
  const lists = [services.slice(0, 2), services.slice(2, 5), services.slice(5, 9), services.slice(9)]
  const { times, rest, arrived } = afterAhead(lists, workspace(services), 4)
  expect(times).toBe(2)
  expect(services.map(({ id }) => rest.includes(`"${id}"`))).toEqual([...Array(9).fill(false), true])
  expect(arrived).toEqual(workspace(services))
})
