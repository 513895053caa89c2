import { expect, it } from 'vitest'
import { cameAhead, unpackerOf } from '../../../../renderer/state/came-ahead'
import { scenarioId } from '../../../../shared/base/ids'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import type { WorkspaceData } from '../../../../shared/file/workspace-data'
import type { OpenedDocument } from '../../../../shared/ipc/contract'
import { WorkspacePacker } from '../../../../shared/ipc/workspace-packer'
import { largeDesign } from '../../../support/random-design'

/** A workspace whose services come ahead in two parts. */
function sentAhead(opening: number) {
  const design = designDataSchema.parse(designToData(largeDesign(10, 5)))
  const data: WorkspaceData = {
    name: `Shop ${opening}`,
    profile: {},
    scenarios: [{ id: scenarioId('one'), name: 'One', design }],
  }
  const packer = new WorkspacePacker()
  const { services } = design
  const parts = [services.slice(0, 4), services.slice(4)].map((some) => packer.ahead(some))
  const opened: OpenedDocument = {
    packed: packer.whole(data),
    ahead: { opening, times: 2 },
    path: null,
    dirty: false,
    unknownTechnologies: [],
    brokenPacks: [],
  }
  return { data, opened, come: (n: number) => cameAhead({ opening, records: parts[n] ?? null }) }
}

it('two workspaces that come at the same time are not mixed up', async () => {
  const [one, other] = [sentAhead(1), sentAhead(2)]
  for (const n of [0, 1]) for (const each of [one, other]) each.come(n)
  for (const { opened, data } of [other, one]) {
    expect((await unpackerOf(opened)).whole(opened.packed)).toEqual(data)
  }
})

it('a workspace waits for what went ahead of it and has not come yet', async () => {
  const { opened, data, come } = sentAhead(3)
  come(0)
  const done: string[] = []
  const unpacked = unpackerOf(opened).then((unpacker) => {
    done.push('unpacked')
    return unpacker.whole(opened.packed)
  })
  await Promise.resolve()
  done.push('the rest comes')
  come(1)
  expect(await unpacked).toEqual(data)
  expect(done).toEqual(['the rest comes', 'unpacked'])
})

it('what is called off is forgotten', async () => {
  const { opened, come } = sentAhead(4)
  come(0)
  come(2)
  come(0)
  come(1)
  expect((await unpackerOf(opened)).count).toBe(2)
})
