import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSamples, readSample } from '../../../../electron/storage/samples'
import { locales } from '../../../../shared/base/localized'
import { technology } from '../../../../shared/catalog/catalog'
import type { WorkspaceData } from '../../../../shared/file/workspace-data'
import { serialiseWorkspace } from '../../../../shared/file/workspace-file'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { mapSteps, walkSteps } from '../../../../shared/model/interaction/walk-steps'

const shipped = path.resolve(import.meta.dirname, '../../../../assets/samples')
const samples = await listSamples(shipped)
const han = /\p{Script=Han}/u

async function read(id: string, language: (typeof locales)[number]): Promise<WorkspaceData> {
  const sample = await readSample(shipped, id, language)
  if (!sample.ok) throw new Error(JSON.stringify(sample.error))
  return sample.value.data
}

type ScenarioData = WorkspaceData['scenarios'][number]

/** One scenario with the names, labels and owners of another; elements that the other lacks keep their own. */
function scenarioWorded(facts: ScenarioData, words: ScenarioData | undefined): ScenarioData {
  const services = new Map(words?.design.services.map((service) => [service.id, service]))
  const links = new Map(words?.design.links.map((link) => [link.id, link]))
  return {
    ...facts,
    name: words?.name ?? facts.name,
    design: {
      ...facts.design,
      services: facts.design.services.map((service) => {
        const { name, settings } = services.get(service.id) ?? service
        const owned = service.settings.owner !== undefined && settings.owner !== undefined
        return {
          ...service,
          name,
          settings: owned ? { ...service.settings, owner: settings.owner } : service.settings,
        }
      }),
      links: facts.design.links.map((link) => {
        const label = links.get(link.id)?.label
        return label ? { ...link, label } : link
      }),
      ...(facts.design.interactions && {
        interactions: facts.design.interactions.map((interaction) =>
          interactionWorded(
            interaction,
            words?.design.interactions?.find(({ id }) => id === interaction.id),
          ),
        ),
      }),
      ...(facts.design.deploymentNodes && {
        deploymentNodes: facts.design.deploymentNodes.map((node) => ({
          ...node,
          name: words?.design.deploymentNodes?.find(({ id }) => id === node.id)?.name ?? node.name,
        })),
      }),
    },
  }
}

/** One sequence with the names and texts of another; steps that the other lacks keep their own. */
function interactionWorded(facts: Interaction, words: Interaction | undefined): Interaction {
  const said = new Map([...walkSteps(words?.steps ?? [])].map((step) => [step.id, step]))
  const steps = mapSteps(facts.steps, (step) => {
    const other = said.get(step.id)
    if (step.type !== 'fragment') return [other && 'text' in other ? { ...step, text: other.text } : step]
    const operands = step.operands.map((operand, n) => ({
      ...operand,
      guard: (other?.type === 'fragment' ? other.operands[n]?.guard : undefined) ?? operand.guard,
    }))
    return [{ ...step, operands }]
  })
  return {
    ...facts,
    name: words?.name ?? facts.name,
    participants: facts.participants.map((participant, n) => {
      const other = words?.participants[n]?.represents
      return participant.represents.kind === 'other' && other?.kind === 'other'
        ? { ...participant, represents: other }
        : participant
    }),
    steps: [...steps],
  }
}

/** The facts of one workspace in the words of the other. */
const worded = (facts: WorkspaceData, words: WorkspaceData): WorkspaceData => ({
  ...facts,
  name: words.name,
  scenarios: facts.scenarios.map((scenario) =>
    scenarioWorded(
      scenario,
      words.scenarios.find(({ id }) => id === scenario.id),
    ),
  ),
})

describe('the samples that are shipped', () => {
  it.each(['', 'zh'])('are all listed, and all there: %s', (folder) => {
    const files = readdirSync(path.join(shipped, folder)).filter((name) => name.endsWith('.pentarch'))
    expect(samples.map(({ id }) => `${id}.pentarch`).sort()).toEqual(files.sort())
    expect(samples.length).toBeGreaterThanOrEqual(3)
  })

  it.each(samples)('$id opens, and uses only what the catalogue knows', async ({ id }) => {
    for (const language of locales) {
      const services = (await read(id, language)).scenarios.flatMap(({ design }) => design.services)
      expect(services.length).toBeGreaterThan(0)
      expect(services.filter((service) => !technology(service.technology))).toEqual([])
    }
  })

  /** After a change of an English sample, the variable writes it over to the Chinese one; new names are then translated by hand. */
  it.each(samples)(
    '$id differs between languages in its words only (UPDATE_GOLDEN=1 writes it)',
    async ({ id }) => {
      const chinese = path.join(shipped, 'zh', `${id}.pentarch`)
      const wanted = serialiseWorkspace(worded(await read(id, 'en'), await read(id, 'zh')))
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(chinese, wanted)
      expect(readFileSync(chinese, 'utf8')).toBe(wanted)
    },
  )

  it.each(samples)('$id speaks one language at a time', async ({ id }) => {
    const [english, chinese] = [await read(id, 'en'), await read(id, 'zh')]
    expect(JSON.stringify(english)).not.toMatch(han)
    const products = new Set(english.scenarios.flatMap(productNames))
    for (const { name, design } of chinese.scenarios) {
      const words = [
        ...design.services.flatMap((service) => [service.name, service.settings.owner ?? service.name]),
        ...(design.interactions ?? []).map((interaction) => interaction.name),
        ...(design.deploymentNodes ?? []).map((node) => node.name),
      ]
      const untranslated = [chinese.name, name, ...words].filter((word) => !han.test(word))
      expect(untranslated.filter((word) => !products.has(word))).toEqual([])
    }
  })
})

/** Names of the products that a scenario uses: the same in both languages. */
const productNames = ({ design }: ScenarioData): string[] =>
  design.services.flatMap((service) => technology(service.technology)?.name.en ?? [])

it('opens nothing that is not listed', async () => {
  expect(await readSample(shipped, '../schema/pentarch-workspace', 'en')).toMatchObject({
    ok: false,
    error: { code: 'file-not-found' },
  })
})

it('has no samples where there is no list', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-samples-'))
  expect(await listSamples(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})
