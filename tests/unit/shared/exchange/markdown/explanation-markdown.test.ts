import { expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import { same } from '../../../../../shared/base/localized'
import {
  type ExplainedDesign,
  explanationMarkdown,
} from '../../../../../shared/exchange/markdown/explanation-markdown'
import { equalWeights } from '../../../../../shared/report/dimension'
import { explain } from '../../../../../shared/report/explanation'
import { withSeverities } from '../../../../../shared/report/seen-severity'
import { auditInfo, auditResult, scoreReport } from '../../../../support/report'

const db = serviceId('db')
const infos = new Map(
  [
    {
      ...auditInfo('backup', 'blocker', 'technicalFeasibility'),
      ownNumbers: [
        { name: { en: 'copies', zh: '份数' }, value: { good: 4, bad: 0 }, unit: 'number' as const },
      ],
    },
    auditInfo('skills', 'low', 'teamFit'),
  ].map((info) => [info.id, info]),
)
const report = scoreReport(
  [
    auditResult('backup', 0.25, { evidence: [{ elements: [db], note: same('1 of 4 has a copy') }] }),
    auditResult('skills', 0.5, {
      accepted: { evidence: [{ elements: [], note: same('level 2') }], failing: 1, share: 1 },
    }),
  ],
  { technicalFeasibility: 25, teamFit: 50 },
)
const explanation = explain(report, infos, equalWeights)
if (!explanation) throw new Error('there is a total to explain')
const explained: ExplainedDesign = {
  title: 'Shop [v2]',
  explanation,
  report,
  infos,
  decisions: [
    { id: 'skills', audit: 'skills', element: null, status: 'accepted', reason: 'Training is *booked*' },
  ],
  severities: new Map(),
  nameOf: (element) => (element === db ? 'orders_db' : null),
}

it('leads from 100 to the total, with evidence, measure, severity and source of every step', () => {
  expect(explanationMarkdown(explained, 'en')).toBe(`# Shop \\[v2\\]: Why 37.5?

- Full score: 100.0
- Technical feasibility: −37.50 (25.0 × 50%)
- Team fit: −25.00 (50.0 × 50%)
- **Total: 37.5**

## Technical feasibility: −37.50

- **−37.50** backup fails
  - Score × weight / sum: 0.25 × 1 / 1 = 25 of 100 points in technical feasibility, which is 50% of the total
  - Severity: Blocker
  - orders\\_db · 1 of 4 has a copy
  - Source: [Book of backup](<https://example.org/backup>)
  - Our own numbers, not a standard’s: copies 4 (full marks) to 0 (none)

## Team fit: −25.00

- **−25.00** skills fails
  - Score × weight / sum: 0.5 × 1 / 1 = 50 of 100 points in team fit, which is 50% of the total
  - Severity: Low
  - level 2 (Accepted)
  - Source: [Book of skills](<https://example.org/skills>)

## Decisions

- skills fails · Accepted · Training is \\*booked\\*
`)
})

it('says the same in Chinese', () => {
  const text = explanationMarkdown(explained, 'zh')
  expect(text).toContain('# Shop \\[v2\\]：为什么是 37.5 分？')
  expect(text).toContain(
    '得分 × 权重 / 权重和：0.25 × 1 / 1，即技术可行性 100 分中得 25 分；该维度占总分 50%',
  )
  expect(text).toContain('- level 2（已接受）')
  expect(text).toContain('  - 自定数值，并非行业标准：份数 4（满分）至 0（零分）\n')
  expect(text).toContain('## 处理决定')
  expect(text).not.toMatch(/\p{Script=Han}: |Severity|Source/u)
})

it('says who changed a severity, and which element holds a dimension down', () => {
  const place = { elements: [db], about: db, note: same('no copy') }
  const [seen] = withSeverities([auditInfo('backup', 'high', 'technicalFeasibility')], { backup: 'low' })
  if (!seen) throw new Error('one audit')
  const own = new Map([['backup', seen]])
  const capped = scoreReport([auditResult('backup', 0.6, { evidence: [place] })], {
    technicalFeasibility: 49,
  })
  const technicalFeasibility = { score: 49, coverage: 1, cappedBy: ['backup@db'] }
  const held = { ...capped, dimensions: { ...capped.dimensions, technicalFeasibility } }
  const why = explain(held, own, equalWeights)
  if (!why) throw new Error('there is a total to explain')
  const severities = new Map([['backup@db', { id: 'backup@db', severity: 'blocker' as const }]])
  const said = { ...explained, explanation: why, report: held, infos: own, severities, decisions: [] }
  const text = explanationMarkdown(said, 'en')
  expect(text).toContain('  - Severity: Low, set in this workspace; the rule says High\n')
  expect(text).toContain('  - orders\\_db · no copy · Blocker, set for this element; the rule says High\n')
  expect(text).toContain('holds its dimension at 49: backup fails (orders\\_db)\n')
  expect(explanationMarkdown(said, 'zh')).toContain('严重程度：低（由此工作区设定，规则为“高”）')
})

it('names a source that has no address', () => {
  const known = infos.get('backup')
  if (!known) throw new Error('the audit is known')
  const house = { ...known, source: { title: 'Handbook [4]' } }
  const text = explanationMarkdown({ ...explained, infos: new Map([...infos, ['backup', house]]) }, 'en')
  expect(text).toContain('  - Source: Handbook \\[4\\]\n')
})
