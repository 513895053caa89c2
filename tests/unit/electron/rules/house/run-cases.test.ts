import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import { acceptPack, auditsWith, loadPack } from '../../../../../electron/rules/house/load-packs'
import { runCases } from '../../../../../electron/rules/house/run-cases'
import { inProject } from '../../../../../electron/setup/project.mjs'
import type { Expectation } from '../../../../../shared/model/house-rules/rule-pack'
import { examplePack, exampleText, packOf } from '../../../../support/rule-packs'

/** What comes of one case about databases that have to be backed up. */
function problemsOf(
  expected: Expectation,
  services: object = { db: {}, other: { settings: { backup: 'none' } } },
) {
  const pack = packOf(
    {
      backup: {
        over: 'services',
        where: { field: 'category', is: 'relational-database' },
        must: { field: 'settings.backup', oneOf: ['daily', 'continuous'] },
        fix: { label: { en: 'Back up', zh: '备份' }, set: { settings: { backup: 'daily' } } },
      },
    },
    [
      {
        name: 'two databases',
        services: Object.fromEntries(
          Object.entries(services).map(([id, fields]) => [
            id,
            { technology: 'postgresql', ...(fields as object) },
          ]),
        ),
        expect: { backup: expected },
      },
    ],
  )
  return runCases(pack)
}

describe('the test cases of a pack', () => {
  it.each<[string, Expectation, object?]>([
    ['pass', 'passes', { db: { settings: { backup: 'daily' } } }],
    ['fail', 'fails'],
    ['fail at places', { fails: ['db', 'other'] }],
    ['have a score', { score: 0 }],
    ['are repaired', { fails: ['db', 'other'], fixed: 1 }],
    ['are unknown', 'unknown', { db: {} }],
    ['do not apply', 'does-not-apply', { box: { technology: 'redis' } }],
  ])('%s', (_, expected, services) => {
    expect(problemsOf(expected, services)).toEqual([])
  })

  it.each<[Expectation, object | undefined, string, string]>([
    [
      'passes',
      undefined,
      'in “two databases”, expected: it passes; came: it fails with score 0 at other and db (Backup: None, wanted: Daily or Continuous and base; Backup: not stated)',
      '用例“two databases”：预期通过；实际不通过，得分 0，位于 other、db（备份：无，要求：每日或持续归档加全量；备份：未填写）',
    ],
    [
      { fails: ['db'] },
      { db: { settings: { backup: 'daily' } } },
      'in “two databases”, expected: it fails at db; came: it passes',
      '用例“two databases”：预期不通过，位于 db；实际通过',
    ],
    [
      { score: 0.5 },
      { db: {} },
      'in “two databases”, expected: its score is 0.5; came: it is unknown at db (Backup: not stated)',
      '用例“two databases”：预期得分为 0.5；实际未知，位于 db（备份：未填写）',
    ],
    [
      { score: 0, fixed: 0.5 },
      undefined,
      'in “two databases”, expected: its score is 0.5 once its fix is applied; came: it passes',
      '用例“two databases”：预期修复后得分为 0.5；实际通过',
    ],
    [
      { fixed: 1 },
      { db: { settings: { backup: 'daily' } } },
      'in “two databases”, expected: its score is 1 once its fix is applied; came: it has no fix there',
      '用例“two databases”：预期修复后得分为 1；实际此处没有修复',
    ],
    [
      'fails',
      { box: { technology: 'redis' } },
      'in “two databases”, expected: it fails; came: it does not apply',
      '用例“two databases”：预期不通过；实际不适用',
    ],
  ])('say what was expected and what came: %j', (expected, services, en, zh) => {
    expect(problemsOf(expected, services)).toEqual([
      { where: { en: 'tests[0].expect.backup', zh: 'tests[0].expect.backup' }, detail: { en, zh } },
    ])
  })
})

describe('the shipped example', () => {
  it('passes its own tests', () => {
    expect(acceptPack(exampleText)).toEqual({ ok: true, value: examplePack })
  })

  it('is refused where one of them does not come out', () => {
    const refused = acceptPack(exampleText.replace('"score": 0.75', '"score": 0.7'))
    expect(!refused.ok && refused.error.map(({ where }) => where.en)).toEqual([
      'tests[0].expect.slow-database-timeouts',
    ])
  })
})

describe('packs in force', () => {
  it('stand among our own audits in the order of ids, and are made ready once', () => {
    const packs = [examplePack]
    const all = auditsWith(packs)
    expect(all.map(({ id }) => id)).toEqual(
      [...audits.map(({ id }) => id), ...examplePack.rules.map(({ id }) => `example/${id}`)].sort(),
    )
    expect(auditsWith(packs)).toBe(all)
    expect(auditsWith([...packs]).filter(({ pack }) => pack)).toEqual(all.filter(({ pack }) => pack))
    expect(auditsWith([])).toBe(audits)
    expect(auditsWith(undefined)).toBe(audits)
  })

  it('are whole or nothing: one that does not pass its tests counts nowhere', () => {
    const wrong = packOf({ fine: { over: 'services', must: { field: 'replicas', is: 1 } } })
    expect(loadPack(wrong).problems.map(({ detail }) => detail.en)).toEqual([
      'in “case 0”, expected: it passes; came: it does not apply',
    ])
    const strange = packOf({
      strange: { over: 'services', must: { field: 'technology', is: 'no-such-thing' } },
    })
    expect(loadPack(strange).problems.map(({ where }) => where.en)).toEqual(['rules[0].must.is'])
    expect(auditsWith([wrong, strange])).toEqual(audits)
  })

  it('carry what reports say of them', () => {
    const [audit] = loadPack(examplePack).audits
    expect(audit).toMatchObject({
      id: 'example/secrets-outside-vault',
      severity: 'high',
      weights: { technicalFeasibility: 5, maintainability: 2 },
      topics: ['data.security'],
      source: { title: 'Security handbook, chapter 4' },
      pack: { id: 'example', name: { en: 'Example standards', zh: '示例规范' } },
    })
  })
})

describe('the pack in CONTRIBUTING', () => {
  it('is one that can be used', () => {
    const text = readFileSync(inProject('CONTRIBUTING.md'), 'utf8')
    const [, pack = ''] = /```json\n(\{\n {2}"format": "pentarch-rules"[\s\S]*?)```/.exec(text) ?? []
    const accepted = acceptPack(pack)
    expect(accepted.ok ? accepted.value.id : accepted.error).toBe('acme')
  })
})
