import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  parseWorkspace,
  serialiseWorkspace,
  workspaceFileSchema,
} from '../../../../shared/file/workspace-file'

const assets = path.resolve(import.meta.dirname, '../../../../assets')
const schemaFile = path.join(assets, 'schema/pentarch-workspace.schema.json')
const samplesFolder = path.join(assets, 'samples')

const generated = `${JSON.stringify(
  {
    title: 'Pentarch workspace',
    description:
      'A .pentarch file. Beyond this schema, ids are unique, links and placements name services that exist, and decisions elements that exist.',
    ...z.toJSONSchema(workspaceFileSchema),
  },
  null,
  2,
)}\n`

/** A changed format is a promise to every file out there: read the diff, and add a migration where older files need it. */
it('the published JSON Schema is that of the parser (UPDATE_GOLDEN=1 writes it)', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(schemaFile, generated)
  expect(readFileSync(schemaFile, 'utf8')).toBe(generated)
})

/** The keys of an object that a schema describes. */
const withKeys = z.object({ properties: z.record(z.string(), z.unknown()) })

it('every key of a workspace, a scenario and a design is described in words', () => {
  const words = readFileSync(path.join(assets, 'schema/README.md'), 'utf8')
  const workspace = withKeys.parse(z.toJSONSchema(workspaceFileSchema)).properties
  const { items } = z.object({ items: withKeys }).parse(workspace.scenarios)
  const design = withKeys.parse(items.properties.design)
  const keys = [workspace, items.properties, design.properties].flatMap((each) => Object.keys(each))
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter((key) => !words.includes(`\`${key}\``))).toEqual([])
})

const published = z.fromJSONSchema(z.json().pipe(z.record(z.string(), z.json())).parse(JSON.parse(generated)))
const samples = existsSync(samplesFolder)
  ? readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.pentarch'),
    )
  : []

describe.runIf(samples.length > 0)('samples', () => {
  it('are at least three in each language', () => {
    expect(samples.length).toBeGreaterThanOrEqual(6)
  })

  it.each(samples)('%s fits the JSON Schema, and opening and saving it changes no byte', (name) => {
    const text = readFileSync(path.join(samplesFolder, name), 'utf8')
    expect(published.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
    const read = parseWorkspace(text, name)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(serialiseWorkspace(read.value)).toBe(text)
  })
})

it('the JSON Schema refuses what the parser refuses', () => {
  const blank = { format: 'pentarch', schemaVersion: 1, name: '', profile: {}, scenarios: [] }
  expect(published.safeParse({ ...blank, scenarios: [scenario] }).success).toBe(true)
  for (const wrong of [
    blank,
    { ...blank, scenarios: [scenario], colour: 'red' },
    { ...blank, scenarios: [scenario], profile: { projectScale: 6 } },
    { ...blank, scenarios: [scenario], format: 'other' },
  ]) {
    expect(published.safeParse(wrong).success).toBe(false)
    expect(workspaceFileSchema.safeParse(wrong).success).toBe(false)
  }
})

const scenario = { id: 'scenario1', name: '', design: { services: [], links: [], placements: [] } }
