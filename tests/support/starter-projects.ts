import path from 'node:path'
import { listSamples, readSample } from '../../electron/storage/samples'
import { instantiate } from '../../shared/catalog/stack'
import { stacks } from '../../shared/catalog/stack-list'
import { designFromData } from '../../shared/file/design-data'
import { type StarterProject, starterProject } from '../../shared/handover/starter/starter-project'
import { changedDesigns } from './starter-designs'

/** A starter project with what its design is called. */
type Named = readonly [name: string, project: StarterProject]

const shipped = path.resolve(import.meta.dirname, '../../assets/samples')

async function sampleProjects(): Promise<Named[]> {
  const all = (await listSamples(shipped)).map(async ({ id }): Promise<Named[]> => {
    const sample = await readSample(shipped, id, 'en')
    if (!sample.ok) throw new Error(JSON.stringify(sample.error))
    const { name, scenarios } = sample.value.data
    return scenarios.map((scenario) => [
      `${id}: ${scenario.name}`,
      starterProject(designFromData(scenario.design), `${name} ${scenario.name}`, 'en'),
    ])
  })
  return (await Promise.all(all)).flat()
}

/** The starter projects of every stack with its variants, of the samples, and of designs that people changed. */
export const everyStarterProject = async (): Promise<Named[]> => [
  ...stacks.flatMap(({ id, design, variants }): Named[] => [
    [`stack ${id}`, starterProject(instantiate(design, 'en'), `Stack ${id}`, 'en')],
    ...variants.map(
      (variant): Named => [
        `${id}-${variant.id}`,
        starterProject(instantiate(variant.design, 'en'), `Stack ${id}`, 'en'),
      ],
    ),
  ]),
  ...(await sampleProjects()),
  ...Object.entries(changedDesigns).map(
    ([name, design]): Named => [name, starterProject(design, name, 'en')],
  ),
]
