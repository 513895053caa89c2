import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../electron/setup/project.mjs'
import { readPack } from '../../shared/house-rules/read-pack'
import type { HouseRule } from '../../shared/model/house-rules/rule'
import { type PackCase, type RulePack, rulePackSchema } from '../../shared/model/house-rules/rule-pack'

/** The pack that is shipped, as text. */
export const exampleText = readFileSync(path.join(projectRoot, 'assets/house-rules/example.json'), 'utf8')

function parsed(text: string): RulePack {
  const read = readPack(text)
  if (!read.ok) throw new Error(read.error.map(({ where, detail }) => `${where.en}: ${detail.en}`).join('\n'))
  return read.value
}

export const examplePack = parsed(exampleText)

/** What a rule has to say and no test looks at. */
const words = {
  title: { pass: { en: 'fine', zh: '符合' }, fail: { en: 'fails', zh: '不符合' } },
  why: { en: 'why', zh: '理由' },
  severity: 'medium',
  weights: { maintainability: 1 },
  source: { title: 'Handbook' },
} as const

/** Of each kind of rule, what it asks. */
type Asked = HouseRule extends infer R
  ? R extends HouseRule
    ? Pick<R, 'over'> & Partial<Omit<R, 'over'>>
    : never
  : never

/** A pack of these rules, by their ids, with one case that names all of them, or with cases of its own. */
export const packOf = (
  rules: Readonly<Record<string, Asked>>,
  tests?: readonly Partial<PackCase>[],
): RulePack => {
  const nameless = {
    services: {},
    expect: Object.fromEntries(Object.keys(rules).map((id) => [id, 'passes'])),
  }
  return rulePackSchema.parse({
    format: 'pentarch-rules',
    version: 1,
    id: 'acme',
    name: { en: 'Acme', zh: '甲公司' },
    rules: Object.entries(rules).map(([id, asked]) => ({ id, ...words, ...asked })),
    tests: (tests ?? [nameless]).map((test, n) => ({ name: `case ${n}`, services: {}, ...test })),
  })
}
