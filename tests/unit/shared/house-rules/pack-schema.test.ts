import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { inProject } from '../../../../electron/setup/project.mjs'
import { rulePackSchema } from '../../../../shared/model/house-rules/rule-pack'
import { exampleText } from '../../../support/rule-packs'

const schemaFile = inProject('assets', 'schema', 'pentarch-rules.schema.json')

const generated = `${JSON.stringify(
  {
    title: 'Pentarch house rules',
    description:
      'A rule pack. Beyond this schema, technologies and values are those of the catalogue, each comparison has one operator that its field can be asked with, and every rule is named by a test, all of which come out as they say.',
    ...z.toJSONSchema(rulePackSchema),
  },
  null,
  2,
)}\n`

/** Editors check and complete packs by it. */
it('the published JSON Schema is that of the parser (UPDATE_GOLDEN=1 writes it)', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(schemaFile, generated)
  expect(readFileSync(schemaFile, 'utf8')).toBe(generated)
})

it('accepts the shipped example, and refuses what is no field and no key', () => {
  const published = z.fromJSONSchema(
    z.json().pipe(z.record(z.string(), z.json())).parse(JSON.parse(generated)),
  )
  const refuses = (piece: string, by: string) => {
    expect(exampleText).toContain(piece)
    expect(published.safeParse(JSON.parse(exampleText.replace(piece, by))).success).toBe(false)
  }
  expect(published.safeParse(JSON.parse(exampleText)).error?.issues ?? []).toEqual([])
  refuses('"settings.secretsFrom"', '"settings.secretFrom"')
  refuses('"over": "services",\n      "where"', '"over": "services",\n      "when"')
  refuses('"severity": "high"', '"severity": "grave"')
})
