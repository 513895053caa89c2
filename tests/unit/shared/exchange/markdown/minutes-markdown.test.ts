import { expect, it } from 'vitest'
import { agendaItemId, scenarioId } from '../../../../../shared/base/ids'
import { escapedText } from '../../../../../shared/exchange/markdown/markdown-text'
import { minutesMarkdown } from '../../../../../shared/exchange/markdown/minutes-markdown'
import type { AgendaItem } from '../../../../../shared/model/session/agenda-item'
import type { ScoreThen } from '../../../../../shared/model/session/score-then'

const score = (total: number | null, teamFit: number | null): ScoreThen => ({
  total,
  dimensions: {
    technicalFeasibility: 61,
    teamFit,
    businessMatch: 87.7,
    maintainability: 82,
    extensionPotential: 80.3,
  },
})

const item = (id: string, fields: Partial<AgendaItem>): AgendaItem => ({
  id: agendaItemId(id),
  title: id,
  notes: '',
  done: false,
  changes: [],
  moves: [],
  position: 1,
  ...fields,
})

const cache = item('a1', {
  title: 'Cache or not',
  notes: 'Reads are ten to one.\n\nTTL stays at a minute.',
  done: true,
  changes: [
    { what: { en: 'Add a service', zh: '添加服务' }, about: ['Redis'], times: 1 },
    { what: { en: 'Move', zh: '移动' }, about: [], times: 3 },
  ],
  moves: [{ scenario: scenarioId('a'), name: 'Plan A', from: score(70, 90), to: score(72.5, 88.96) }],
})
const quiet = item('a2', {
  title: 'Backups',
  position: 2,
  moves: [{ scenario: scenarioId('a'), name: 'Plan A', from: score(72.5, null), to: score(72.1, null) }],
})
const meeting = {
  title: 'Shop',
  // Their places decide, not where they stand.
  agenda: [quiet, cache],
  session: {
    startedAt: '2026-11-29T20:00:00.000Z',
    endedAt: '2026-11-29T21:05:00.000Z',
    current: null,
  },
}

it('tells time, notes, score and changes of each item in English', () => {
  expect(minutesMarkdown(meeting, 'en', 'UTC')).toBe(`# Minutes: Shop

- Time: 29 Nov 2026, 20:00–21:05
- Agenda: 1 of 2 settled
- Total, over the session: Plan A +2.1

## 1. Cache or not (settled)

Reads are ten to one.

TTL stays at a minute.

| Score (Plan A) | Before | After | Change |
| --- | ---: | ---: | ---: |
| Total | 70.0 | 72.5 | +2.5 |
| Technical feasibility | 61.0 | 61.0 | 0.0 |
| Team fit | 90.0 | 89.0 | −1.0 |
| Business match | 87.7 | 87.7 | 0.0 |
| Maintainability | 82.0 | 82.0 | 0.0 |
| Extension potential | 80.3 | 80.3 | 0.0 |

**What changed**

- Add a service: Redis
- Move (3 times)

## 2. Backups (open)

| Score (Plan A) | Before | After | Change |
| --- | ---: | ---: | ---: |
| Total | 72.5 | 72.1 | −0.4 |
| Technical feasibility | 61.0 | 61.0 | 0.0 |
| Team fit | – | – | – |
| Business match | 87.7 | 87.7 | 0.0 |
| Maintainability | 82.0 | 82.0 | 0.0 |
| Extension potential | 80.3 | 80.3 | 0.0 |

Nothing was changed.
`)
})

it('says the same in Chinese, with the day of the reader', () => {
  const minutes = minutesMarkdown(meeting, 'zh', 'Asia/Shanghai')
  expect(minutes.split('\n').slice(0, 6)).toEqual([
    '# 会议纪要：Shop',
    '',
    '- 时间：2026年11月30日 04:00–05:05',
    '- 议题：2 项，已完成 1 项',
    '- 会议期间总分变化：Plan A +2.1',
    '',
  ])
  expect(minutes).toContain('## 1. Cache or not（已完成）')
  expect(minutes).toContain('| 评分（Plan A） | 之前 | 之后 | 变化 |')
  expect(minutes).toContain('| 团队适配度 | 90.0 | 89.0 | −1.0 |')
  expect(minutes).toContain('**改动**\n\n- 添加服务：Redis\n- 移动（3 次）\n')
  expect(minutes).toContain('没有改动。')
})

it('says since when a session goes on, and nothing of time before it began', () => {
  const { title, agenda } = meeting
  const session = { startedAt: meeting.session.startedAt, current: agendaItemId('a2') }
  expect(minutesMarkdown({ title, agenda, session }, 'en', 'UTC')).toContain(
    '- Time: since 29 Nov 2026, 20:00, still going on\n',
  )
  expect(minutesMarkdown({ title, agenda: [] }, 'en')).toBe('# Minutes: Shop\n\n- Agenda: 0 of 0 settled\n')
})

it('shows hostile texts as they are, and lets none of them make a heading, a table, a list or a link', () => {
  const hostile = item('a1', {
    title: '# Free | *now* <img src=x>',
    notes: '# Heading\n- list\n1. one\n---\n=== \n[click](javascript:alert(1)) &copy; `code`',
    changes: [{ what: { en: 'Rename', zh: '重命名' }, about: ['a|b\n# c', '<script>'], times: 1 }],
    moves: [{ scenario: scenarioId('a'), name: 'A | B\n', from: score(1, 1), to: score(1, 1) }],
  })
  const minutes = minutesMarkdown({ title: 'x\n# y', agenda: [hostile] }, 'en')
  expect(minutes).toContain('# Minutes: x \\# y\n')
  expect(minutes).toContain('## 1. \\# Free \\| \\*now\\* \\<img src=x\\> (open)')
  expect(minutes).toContain(
    '\\# Heading\\\n\\- list\\\n1\\. one\\\n\\---\\\n\\===\\\n\\[click\\](javascript:alert(1)) \\&copy; \\`code\\`',
  )
  expect(minutes).toContain('| Score (A \\| B ) |')
  expect(minutes).toContain('- Rename: a\\|b \\# c, \\<script\\>\n')
  expect(minutes.match(/^#/gm)).toHaveLength(2)
})

it('keeps lines and paragraphs apart whatever ends them', () => {
  expect(escapedText('one\r\ntwo\n\n \n  three  \n+ four\r5) five')).toBe(
    'one\\\ntwo\n\nthree\\\n\\+ four\\\n5\\) five',
  )
  expect(escapedText(' \n\n')).toBe('')
})
