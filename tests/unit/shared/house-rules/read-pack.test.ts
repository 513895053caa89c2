import { describe, expect, it } from 'vitest'
import { maxPackLength, packText, readPack } from '../../../../shared/house-rules/read-pack'
import { exampleText } from '../../../support/rule-packs'

/** Everything that is wrong with a text, as `place: what`. */
function problemsIn(text: string, language: 'en' | 'zh' = 'en'): string[] {
  const read = readPack(text)
  return read.ok ? [] : read.error.map(({ where, detail }) => `${where[language]}: ${detail[language]}`)
}

/** The example with the first occurrence of a piece of its text replaced. */
function broken(piece: string, by: string): string {
  expect(exampleText).toContain(piece)
  return exampleText.replace(piece, () => by)
}

it('reads the example, which its own text gives back whatever the order of its keys', () => {
  const read = readPack(`\uFEFF${exampleText}`)
  if (!read.ok) throw new Error(problemsIn(exampleText).join('\n'))
  expect(JSON.parse(packText(read.value))).toEqual(JSON.parse(exampleText))
  expect(readPack(packText(read.value))).toEqual(read)
})

describe('a file that is no pack', () => {
  it.each([
    [
      'a missing comma',
      broken('"version": 1,', '"version": 1'),
      ['line 4, column 3: it is not valid JSON from here'],
    ],
    ['nothing', '', ['line 1, column 1: it is not valid JSON from here']],
    [
      'a workspace',
      '{"format":"pentarch","schemaVersion":1}',
      ['file: it is no rule pack: “format” has to be “pentarch-rules”'],
    ],
    ['a list', '[]', ['file: it is no rule pack: “format” has to be “pentarch-rules”']],
    [
      'a newer pack',
      broken('"version": 1', '"version": 2'),
      ['file: it is version 2 of the format; this Pentarch reads version 1'],
    ],
    [
      'a pack that is too long',
      exampleText.padEnd(maxPackLength + 1),
      ['file: it is 1,001 kB; a rule pack is at most 1,000 kB'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems)
  })
})

describe('a pack of the wrong shape names the place, and what was probably meant', () => {
  it.each([
    [
      '"settings.secretsFrom"',
      '"settings.secretFrom"',
      'rules[0].must.field: there is no “settings.secretFrom”; did you mean “settings.secretsFrom”?',
    ],
    [
      '"settings.secretsFrom"',
      '"secretsFrom"',
      'rules[0].must.field: there is no “secretsFrom”; did you mean “settings.secretsFrom”?',
    ],
    [
      '"exists": {\n              "links"',
      '"exist": {\n              "links"',
      'rules[0].where.all[1]: it takes one of field, count, exists, all, any and not; did you mean “exists”?',
    ],
    ['"over": "design"', '"over": "desing"', 'rules[2].over: there is no “desing”; did you mean “design”?'],
    [
      '"severity": "high"',
      '"severity": "grave"',
      'rules[0].severity: there is no “grave”; it is one of blocker, high, medium and low',
    ],
    [
      '"weights": { "technicalFeasibility": 5',
      '"weights": { "technicalFeasability": 5',
      'rules[0].weights.technicalFeasability: nothing of this name belongs here; did you mean “technicalFeasibility”?',
    ],
    ['{ "maintainability": 2, "teamFit": 2 }', '{}', 'rules[2].weights: it takes at least one dimension'],
    [
      '"full": 500, "none": 2000',
      '"full": 500, "none": 500',
      'rules[1].score.full: “none” and “full” must differ',
    ],
    [
      '"is": "vault" }',
      '"is": "vault", "stated": true }',
      'rules[0].must: it takes exactly one of is, atLeast, atMost, above, below, oneOf, has, stated',
    ],
    ['"atMost": 1\n', '"atMost": "1"\n', 'rules[2].must.atMost: it takes a number or an object'],
    [
      '"applies": {',
      '"aplies": {',
      'rules[2].aplies: nothing of this name belongs here; did you mean “applies”?',
    ],
    [
      '"name": "Two brokers',
      '"named": "Two brokers',
      'tests[3].named: nothing of this name belongs here; did you mean “name”?',
    ],
    [
      '"several-brokers": "passes"',
      '"several-brokers": "pass"',
      'tests[2].expect.several-brokers: there is no “pass”; it is one of passes, fails, unknown and does-not-apply',
    ],
    [
      '"address": "https:',
      '"address": "javascript:',
      'rules[1].source.address: Invalid string: must match pattern /^https?:\\/\\/[^\\s<>]+$/',
    ],
  ])('%s → %s', (piece, by, problem) => {
    expect(problemsIn(broken(piece, by))).toContain(problem)
    expect(problemsIn(broken(piece, by), 'zh').join()).toMatch(/\p{Script=Han}/u)
  })

  it('says everything at once', () => {
    const text = exampleText
      .replace('"over": "design"', '"over": "desing"')
      .replace('"severity": "high"', '"severity": 3')
    expect(problemsIn(text)).toHaveLength(2)
  })
})

describe('a pack that asks what cannot be asked', () => {
  it.each([
    [
      '"oneOf": ["web-framework", "task-queue"]',
      '"oneOf": ["web-framwork", "task-queue"]',
      'rules[0].where.all[0].oneOf[0]: there is no “web-framwork”; did you mean “web-framework”?',
    ],
    [
      '"service": { "field": "category"',
      '"service": { "field": "technology"',
      'rules[0].where.all[1].exists.service.is: there is no “relational-database”',
    ],
    ['"is": "vault" }', '"is": "valt" }', 'rules[0].must.is: there is no “valt”; did you mean “vault”?'],
    [
      '"is": "vault" }',
      '"atLeast": 3 }',
      'rules[0].must.atLeast: “settings.secretsFrom” is asked with is, oneOf, stated',
    ],
    [
      '"field": "sync", "is": true',
      '"field": "sync", "is": "true"',
      'rules[1].where.all[0].is: it takes true or false',
    ],
    [
      '"field": "sync", "is": true',
      '"field": "sync", "stated": true',
      'rules[1].where.all[0].stated: “sync” is asked with is',
    ],
    [
      '"field": "sync", "is": true',
      '"field": "sync", "is": true, "unstated": "fails"',
      'rules[1].where.all[0].unstated: “sync” is always stated',
    ],
    [
      '"field": "settings.timeoutMs"',
      '"field": "settings.protocol"',
      'rules[1].score.of.field: “settings.protocol” is no number, so it cannot be graded',
    ],
    [
      '"projectScale", "atMost": 4',
      '"projectScale", "atMost": 9',
      'rules[2].applies.atMost: it takes a number from 1 to 5',
    ],
    ['"set": { "settings": { "timeoutMs": 500 } }', '"set": {}', 'rules[1].fix.set: it changes nothing'],
    [
      '"technology": "fastapi"',
      '"technology": "fastapy"',
      'tests[0].services.api.technology: there is no “fastapy”; did you mean “fastapi”?',
    ],
    [
      '{ "secretsFrom": "environment" }',
      '{ "server": "uvicron" }',
      'tests[0].services.api.settings.server: there is no “uvicron”; did you mean “uvicorn”?',
    ],
    [
      '{ "from": "api", "to": "db" }',
      '{ "from": "api", "to": "cache" }',
      'tests[1].links[0].to: there is no “cache”; it is one of api and db',
    ],
    [
      '{ "from": "api", "to": "db" }',
      '{ "from": "api", "to": "api" }',
      'tests[1].links[0]: a service is not linked to itself',
    ],
    [
      '["worker -> db"]',
      '["worker -> api"]',
      'tests[0].expect.slow-database-timeouts.fails[0]: there is no “worker -> api”; did you mean “worker -> db”?',
    ],
    [
      '"several-brokers": "does-not-apply"',
      '"severl-brokers": "unknown"',
      'tests[0].expect.severl-brokers: there is no “severl-brokers”; did you mean “several-brokers”?',
    ],
    [
      '"id": "slow-database-timeouts"',
      '"id": "several-brokers"',
      'rules[2].id: “several-brokers” stands twice',
    ],
    ['"id": "several-brokers"', '"id": "many-brokers"', 'rules[2]: no test names the rule “many-brokers”'],
  ])('%s → %s', (piece, by, problem) => {
    expect(problemsIn(broken(piece, by))).toContain(problem)
    expect(problemsIn(broken(piece, by), 'zh').join()).toMatch(/\p{Script=Han}/u)
  })
})

describe('a hostile pack', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('has the key “%s” refused', (key) => {
    const name = key.startsWith('\\') ? '__proto__' : key
    expect(
      problemsIn(broken('"settings": { "secretsFrom": "environment" }', `"settings": { "${key}": {} }`)),
    ).toEqual([`tests[0].services.api.settings: the key “${name}” is not allowed`])
    expect(problemsIn(broken('"api": {', `"${key}": {`))).toHaveLength(1)
  })

  it('cannot exhaust the stack by nesting', () => {
    const deep = (depth: number) =>
      `${'{ "not": '.repeat(depth)}{ "field": "replicas", "is": 1 }${' }'.repeat(depth)}`
    const must = '{ "field": "settings.secretsFrom", "is": "vault" }'
    expect(problemsIn(broken(must, deep(40_000)))[0]).toMatch(/: it nests too deep$/)
    expect(problemsIn(broken(must, deep(12)))).toEqual(['rules[0]: it nests deeper than 12'])
    expect(problemsIn(broken(must, deep(8)))).toEqual([])
  })

  it('cannot make an edit slow by what it asks', () => {
    const question = '{ "field": "replicas", "atLeast": 1 }'
    const many = (n: number) => `{ "all": [${Array(n).fill(question).join()}] }`
    const must = '{ "field": "settings.secretsFrom", "is": "vault" }'
    expect(problemsIn(broken(must, many(21)))[0]).toMatch(/^rules\[0\]\.must\.all: /)
    expect(problemsIn(broken(must, `{ "any": [${Array(5).fill(many(20)).join()}] }`))).toEqual([
      'rules[0]: it asks more than 100 questions',
    ])
    const pack = JSON.parse(exampleText) as { rules: Record<string, unknown>[]; tests: { expect: object }[] }
    const [first] = pack.rules
    const heavy = JSON.parse(`{ "any": [${Array(4).fill(many(20)).join()}] }`) as unknown
    const rules = Array.from({ length: 20 }, (_, n) => ({ ...first, id: `rule-${n}`, must: heavy }))
    expect(problemsIn(JSON.stringify({ ...pack, rules }))).toContain(
      'rules: they ask more than 1000 questions',
    )
  })

  it('cannot make its tests endless', () => {
    const pack = JSON.parse(exampleText) as { tests: { services: object }[] }
    const [test] = pack.tests
    const tests = Array<unknown>(201).fill(test)
    expect(problemsIn(JSON.stringify({ ...pack, tests }))[0]).toMatch(/^tests: /)
    const services = Object.fromEntries(
      Array.from({ length: 31 }, (_, n) => [`s${n}`, { technology: 'flask' }]),
    )
    const crowded = {
      ...pack,
      tests: [{ ...test, services: { ...test?.services, ...services } }, ...pack.tests],
    }
    expect(problemsIn(JSON.stringify(crowded))).toEqual(['tests[0].services: there are more than 30'])
    const allowed = Object.fromEntries(Object.entries(services).slice(0, 30))
    const many = Array<unknown>(51).fill({ name: 'wide', services: allowed, expect: {} })
    expect(problemsIn(JSON.stringify({ ...pack, tests: [...pack.tests, ...many] }))).toContain(
      'tests: they have more than 1500 services and links',
    )
  })
})
