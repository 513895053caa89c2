import { describe, expect, it } from 'vitest'
import { documentMarkdown } from '../../../../../shared/exchange/document/document-markdown'
import { viewMermaid, viewSvg } from '../../../../../shared/exchange/view-text'
import {
  type ComparedScenario,
  comparisonDocument,
} from '../../../../../shared/handover/comparison/comparison-document'
import { comparisonSvg } from '../../../../../shared/handover/comparison/comparison-svg'
import type { Design } from '../../../../../shared/model/design'
import { equalWeights, perDimension } from '../../../../../shared/report/dimension'
import { fromOrder } from '../../../../../shared/report/weighting'
import { compareDesigns } from '../../../../../shared/scenario/compare-designs'
import { design } from '../../../../support/design'

const a = design({ api: { technology: 'fastapi', name: 'Order API' } }, {})
const b = design(
  {
    api: { technology: 'fastapi', name: 'Order API', replicas: 3 },
    cache: { technology: 'redis', name: 'Cache' },
  },
  { 'api -> cache': {} },
)

const told = (scenario: string, of: Design, total: number, first: Design | null): ComparedScenario => {
  const viewed = { view: 'layered', interaction: null } as const
  const svg = viewSvg(of, viewed, { theme: 'light', language: 'en', title: scenario })
  const mermaid = viewMermaid(of, viewed, { language: 'en', title: scenario })
  if (!svg.ok || !mermaid.ok) throw new Error('there is something to see')
  return {
    name: `Scenario ${scenario}`,
    design: of,
    figures: {
      scenario,
      total,
      dimensions: fromOrder([total, total, total, total, total]),
      coverage: 1,
      losses: [],
      quantities: {
        availability: null,
        p99: null,
        capacity: null,
        cost: { lo: total, hi: 2 * total },
        hours: { lo: 1, hi: 2 },
        parts: of.services.size,
      },
    },
    difference: first && compareDesigns(first, of),
    diagram: { svg: svg.value, mermaid: mermaid.value.text },
  }
}
const scenarios = [told('one', a, 60, null), told('two', b, 64, a)]

describe('the comparison that is handed over', () => {
  it('says scores, quantities, what decides and every difference, in either language', () => {
    const english = documentMarkdown(
      comparisonDocument({ title: 'Shop', weights: equalWeights, scenarios }, 'en'),
    )
    expect(english).toContain('| Total | 60.0 | 64.0 (+4.0) |')
    expect(english).toContain('| Services | 1 | 2 |')
    expect(english).toContain('| Technical architect | 60.0 | 64.0 |')
    expect(english).toContain('| Money a month for each point more than A | – | +1 … +2 |')
    expect(english).toContain('B leads whatever any single weight is.')
    expect(english).toContain('+ Service Cache: only in B')
    expect(english).toContain('Replicas: 1 → 3')
    expect(english.match(/```mermaid/g)).toHaveLength(2)
    const chinese = documentMarkdown(
      comparisonDocument({ title: '商城', weights: equalWeights, scenarios }, 'zh'),
    )
    expect(chinese).toContain('# 商城 · 场景对比')
    expect(chinese).toContain('服务 Cache：仅 B 有')
    expect(chinese).toContain('副本数：1 → 3')
  })

  it('shows a perspective of the team beside those of the catalogue', () => {
    const weights = { ...perDimension(() => 0), teamFit: 1 }
    const auditor = { id: 'own1', name: 'Auditor', weights, criterion: '', concerns: [], questions: [] }
    const fit = perDimension((each) => (each === 'teamFit' ? 20 : 90))
    const [first, second] = scenarios
    if (!first || !second) throw new Error('there are two')
    const seen = [{ ...first, figures: { ...first.figures, dimensions: fit } }, second]
    const markdown = (perspectives: (typeof auditor)[]): string =>
      documentMarkdown(
        comparisonDocument({ title: 'Shop', weights: equalWeights, perspectives, scenarios: seen }, 'en'),
      )
    expect(markdown([])).not.toContain('Auditor')
    expect(markdown([auditor])).toContain('| Auditor | 20.0 | 64.0 |')
    expect(markdown([auditor])).toMatch(/A: .* points more than Auditor: /)
  })

  it('is one picture with both views, what is marked in them, and the words', () => {
    const marks = [
      {
        key: 'services  cache',
        sign: '+',
        isGhost: false,
        name: 'Cache',
        shape: { kind: 'box', x: 1, y: 2, width: 30, height: 20 },
      },
    ] as const
    const [first, second] = scenarios
    if (!first || !second) throw new Error('there are two')
    const picture = {
      title: 'Shop',
      against: 1,
      scenarios: [
        { ...first, marks: [] },
        { ...second, marks },
      ],
    }
    const svg = comparisonSvg(picture, 'light', 'en')
    expect(svg.match(/<svg /g)).toHaveLength(3)
    expect(svg.match(/class="compare-mark"/g)).toHaveLength(1)
    expect(svg).toContain('A · Scenario one')
    expect(svg).toContain('+ Service Cache: only in B')
    expect(svg).toContain('+ 2 only in B · − 0 only in A · ~ 1 changed')
    expect(svg).not.toContain('marked against')
    expect(comparisonSvg(picture, 'light', 'en')).toBe(svg)
    // What is gone stands to the right of what is there: the page grows with it, and nothing is cut off.
    const widthOf = (page: string): number => Number(/<svg [^>]*?width="([\d.]+)"/.exec(page)?.[1])
    const far = {
      ...marks[0],
      isGhost: true,
      shape: { kind: 'box', x: 900, y: 2, width: 300, height: 20 },
    } as const
    const wide = comparisonSvg(
      {
        ...picture,
        scenarios: [
          { ...first, marks: [] },
          { ...second, marks: [far] },
        ],
      },
      'light',
      'en',
    )
    expect(widthOf(svg)).toBeLessThan(2 * 1200)
    expect(widthOf(wide)).toBeGreaterThan(2 * 1200)
    expect(wide.match(/overflow="visible"/g)).toHaveLength(2)
  })

  it('says of three what the first one is marked against', () => {
    const [first, second] = scenarios
    if (!first || !second) throw new Error('there are two')
    const third = told('three', a, 60, a)
    const all = [first, second, third].map((each) => ({ ...each, marks: [] }))
    const svg = comparisonSvg({ title: 'Shop', against: 2, scenarios: all }, 'light', 'en')
    expect(svg).toContain('A is marked against C, the others against A.')
    expect(svg).toContain('+ 0 only in C · − 0 only in A · ~ 0 changed')
    expect(comparisonSvg({ title: '商城', against: 2, scenarios: all }, 'light', 'zh')).toContain(
      'A 的标记以 C 为对照，其余以 A 为对照。',
    )
  })
})
