import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'
import { serviceId } from '../../../../shared/base/ids'
import { examplePack, exampleText, packOf } from '../../../support/rule-packs'

const run = (...args: readonly string[]) => runCli(args, '1.2.3', {})
const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-cli-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, content: unknown): string {
  const file = path.join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const sample = 'assets/samples/high-traffic-api.pentarch'
const example = 'assets/house-rules/example.json'
const wrong = written('wrong.json', exampleText.replace('"settings.secretsFrom"', '"settings.secretFrom"'))

interface Scored {
  readonly total: number
  readonly rulePacks: readonly string[]
  readonly findings: readonly { id: string; pack?: string; score: number }[]
}
const scoreOf = async (...args: readonly string[]): Promise<Scored> =>
  JSON.parse((await run('score', ...args, '--json')).out ?? '') as Scored

describe('rules check', () => {
  it('says that a pack can be used, with its rules and tests', async () => {
    expect(await run('rules', 'check', example)).toEqual({
      code: 0,
      out: '“Example standards” (example): rules 3, tests passed 5.',
    })
    const { code, out } = await run('rules', 'check', example, '--json', '--lang', 'zh')
    expect(code).toBe(0)
    expect(JSON.parse(out ?? '')).toEqual({
      usable: true,
      id: 'example',
      name: '示例规范',
      rules: 3,
      tests: 5,
      problems: [],
    })
  })

  it('names every problem with its place, and ends with 3', async () => {
    expect(await run('rules', 'check', wrong)).toEqual({
      code: 3,
      error: `“${wrong}” is not a rule pack that can be used:\n  rules[0].must.field: there is no “settings.secretFrom”; did you mean “settings.secretsFrom”?`,
    })
    const { code, out, error } = await run('rules', 'check', wrong, '--json', '--lang', 'zh')
    expect([code, error]).toEqual([3, undefined])
    expect(JSON.parse(out ?? '')).toEqual({
      usable: false,
      problems: [
        { where: 'rules[0].must.field', detail: '没有“settings.secretFrom”，是否指“settings.secretsFrom”？' },
      ],
    })
    expect(await run('rules', 'check', path.join(folder, 'gone.json'))).toMatchObject({ code: 3 })
  })

  it.each([[[]], [['check']], [['list', example]]])('takes one file: %j', async (args) => {
    expect(await run('rules', ...args)).toEqual({
      code: 2,
      error: 'rules check takes a JSON file of house rules.',
    })
    expect(await run('rules', 'check', example, 'more')).toMatchObject({ code: 2 })
  })
})

describe('score', () => {
  it('counts the packs of --rules, each of them', async () => {
    const own = packOf({ spare: { over: 'services', must: { field: 'replicas', atLeast: 2 } } }, [
      { services: { [serviceId('a')]: { technology: 'flask', replicas: 2 } }, expect: { spare: 'passes' } },
    ])
    const [without, one, both] = [
      await scoreOf(sample),
      await scoreOf(sample, '--rules', example),
      await scoreOf(sample, '--rules', example, '--rules', written('own.json', own)),
    ]
    const housed = ({ findings }: Scored) =>
      findings.flatMap(({ id, pack }) => (pack === undefined ? [] : [id])).sort()
    expect([without, one, both].map(({ rulePacks }) => rulePacks)).toEqual([
      [],
      ['example'],
      ['example', 'acme'],
    ])
    expect([without, one, both].map(housed)).toEqual([
      [],
      ['example/secrets-outside-vault', 'example/slow-database-timeouts'],
      ['acme/spare', 'example/secrets-outside-vault', 'example/slow-database-timeouts'],
    ])
    expect(one.total).not.toBe(without.total)
    expect((await run('score', sample, '--rules', example)).out).toContain(
      'Database passwords are kept outside the vault · High · Example standards',
    )
  })

  it('counts the packs that the workspace keeps, which a file of the same id replaces', async () => {
    const read = JSON.parse(readFileSync(sample, 'utf8')) as object
    const lenient = {
      ...examplePack,
      rules: examplePack.rules.map((rule) => ({ ...rule, severity: 'low' })),
    }
    const kept = written('kept.pentarch', { ...read, rulePacks: [lenient] })
    const severities = async (...args: string[]) =>
      (
        JSON.parse((await run('score', kept, '--json', ...args)).out ?? '') as {
          findings: { id: string; severity: string }[]
        }
      ).findings.flatMap(({ id, severity }) => (id === 'example/secrets-outside-vault' ? [severity] : []))
    expect(await severities()).toEqual(['low'])
    expect(await severities('--rules', example)).toEqual(['high'])
  })

  it('is not given where one of them cannot be used', async () => {
    expect(await run('score', sample, '--rules', wrong)).toMatchObject({ code: 3 })
    const read = JSON.parse(readFileSync(sample, 'utf8')) as object
    const untrue = packOf({ fine: { over: 'services', must: { field: 'replicas', is: 1 } } })
    const { code, error } = await run('score', written('untrue.pentarch', { ...read, rulePacks: [untrue] }))
    expect(code).toBe(3)
    expect(error).toMatch(
      /^The rule pack “Acme” of this workspace cannot be used:\n {2}tests\[0\]\.expect\.fine: /,
    )
  })
})

it('rank and audits take packs, too', async () => {
  const profile = written('profile.json', { projectScale: 3, teamPythonSkill: 4 })
  const ranked = async (...args: string[]) =>
    (
      JSON.parse((await run('rank', '--profile', profile, '--json', ...args)).out ?? '') as {
        candidates: { total: number }[]
      }
    ).candidates.map(({ total }) => total)
  expect(await ranked('--rules', example)).not.toEqual(await ranked())
  const { out } = await run('audits', '--json', '--rules', example)
  const listed = (JSON.parse(out ?? '') as { audits: { id: string; pack?: string; source: object }[] }).audits
  expect(listed.filter(({ pack }) => pack).map(({ id, source }) => [id, source])).toContainEqual([
    'example/several-brokers',
    { title: 'Decision 12: one broker' },
  ])
  const { audits } = JSON.parse(out ?? '') as { audits: { id: string; thresholds: object[] }[] }
  expect(audits.find(({ id }) => id === 'wide-fan-out')?.thresholds).toEqual([
    { name: 'services that one application waits for', value: { good: 5, bad: 10 }, unit: 'number' },
  ])
  expect(await run('audits', '--rules', wrong)).toMatchObject({ code: 3 })
})
