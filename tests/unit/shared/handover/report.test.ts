import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../../../electron/rules/ranking/rank'
import { handedOverOf } from '../../../../electron/services/handed-over-of'
import { plansOf } from '../../../../electron/services/plan-task'
import { locales } from '../../../../shared/base/localized'
import { documentHtml } from '../../../../shared/exchange/document/document-html'
import { reportDocument } from '../../../../shared/handover/report/report-document'
import { perDimension } from '../../../../shared/report/dimension'
import { sampleWorkspace } from '../../../support/sample-workspace'

const { workspace, scenario } = sampleWorkspace('b2b-back-office')
const handedOver = handedOverOf(workspace, scenario)
const parts = {
  ranking: rankCandidates(workspace.profile),
  plans: plansOf({ ...workspace, design: scenario.design }),
  records: [],
}

describe('the report', () => {
  it('has every part in order', () => {
    const { blocks } = reportDocument(handedOver, parts, 'en')
    const main = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    )
    expect(main.slice(0, 3)).toEqual(['Summary', 'The project', 'Candidates'])
    expect(main.slice(-6)).toEqual([
      'Explanation: Business',
      'Explanation: Technical',
      'Explanation: Implementation',
      'Roadmap',
      'Evolution',
      'Decisions',
    ])
  })

  it('shows the total under every perspective, that of the team included', () => {
    const weights = { ...perDimension(() => 0), teamFit: 1 }
    const auditor = { id: 'own1', name: 'Auditor', weights, criterion: '', concerns: [], questions: [] }
    const { blocks } = reportDocument({ ...handedOver, perspectives: [auditor] }, parts, 'en')
    const table = blocks.find((block) => block.kind === 'table' && block.columns[0]?.head === 'Perspective')
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows).toHaveLength(6)
    const teamFit = handedOver.report?.dimensions.teamFit.score ?? 0
    expect(rows.at(-1)).toEqual(['Auditor', teamFit.toFixed(1)])
  })

  it('shows every view as a picture', () => {
    const { blocks } = reportDocument(handedOver, parts, 'en')
    const pictures = blocks.filter((block) => block.kind === 'diagram')
    expect(pictures.length).toBeGreaterThanOrEqual(4)
  })

  it('is one page that loads nothing from anywhere, in the language that is asked for', () => {
    for (const language of locales) {
      const html = documentHtml(reportDocument(handedOver, parts, language), language)
      expect(html).not.toMatch(/<(script|link|iframe|img|object)\b/)
      expect(html).not.toMatch(/\b(src|xlink:href)="(?!data:)/)
      expect(html).not.toMatch(/url\((?!["']?(data:|#))/)
      expect(html.includes('路线图')).toBe(language === 'zh')
      expect(html.includes('Roadmap')).toBe(language === 'en')
    }
  })
})
