import { describe, expect, it } from 'vitest'
import { handedOverOf } from '../../../../electron/services/handed-over-of'
import { plansOf } from '../../../../electron/services/plan-task'
import { locales } from '../../../../shared/base/localized'
import { documentMarkdown } from '../../../../shared/exchange/document/document-markdown'
import { evolutionDocument } from '../../../../shared/handover/evolution/evolution-document'
import { roadmapDocument } from '../../../../shared/handover/roadmap/roadmap-document'
import { sampleWorkspace } from '../../../support/sample-workspace'

const { workspace, scenario } = sampleWorkspace('ml-feature-platform')
const handedOver = handedOverOf(workspace, scenario)
const { roadmap, evolution } = plansOf({ design: scenario.design, ...workspace })

it('tell how much of them is made: ever more, and both halves of the work', () => {
  const shares: number[] = []
  plansOf({ design: scenario.design, ...workspace }, (share) => shares.push(share))
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares[0]).toBe(0)
  expect(shares.some((share) => share > 0.3 && share < 0.6)).toBe(true)
  expect(shares.at(-1)).toBeGreaterThan(0.9)
  expect(shares.at(-1)).toBeLessThan(1)
})

describe('the roadmap in words', () => {
  it('says how far it leads, what that takes and for how long the team is at it', () => {
    const text = documentMarkdown(roadmapDocument(handedOver, roadmap, 'en'))
    expect(text).toContain('24 steps lead from 90.4 to 98.8 points and take about 16–53 person-days.')
    expect(text).toContain('With half of the working time of 6 people that is about 1–3.5 weeks.')
    expect(documentMarkdown(roadmapDocument(handedOver, roadmap, 'zh'))).toContain(
      '共 24 步，总分由 90.4 升至 98.8，约需 16–53 人日。6 人投入一半工时，约需 1–3.5 周。',
    )
  })

  it('counts in days what takes less than a week', () => {
    const [first] = roadmap.items
    const short = { ...roadmap, items: first ? [{ ...first, effort: { lo: 2, hi: 6 } }] : [] }
    // Six people have 15 days a week for it: 6 of them are two of five days.
    expect(documentMarkdown(roadmapDocument(handedOver, short, 'en'))).toContain(
      'of 6 people that is about 0.67–2 working days.',
    )
    expect(documentMarkdown(roadmapDocument(handedOver, short, 'zh'))).toContain('约需 0.67–2 个工作日。')
    const tiny = { ...roadmap, items: first ? [{ ...first, effort: { lo: 0.1, hi: 0.5 } }] : [] }
    expect(documentMarkdown(roadmapDocument(handedOver, tiny, 'en'))).toContain(
      'of 6 people that is less than a working day.',
    )
    expect(documentMarkdown(roadmapDocument(handedOver, tiny, 'zh'))).toContain('一半工时，不到一个工作日。')
  })

  it('has a gate for every phase, at the total that its last step reaches', () => {
    const gates = [
      ...documentMarkdown(roadmapDocument(handedOver, roadmap, 'en')).matchAll(/--fail-under (\d+)/g),
    ]
    const last = ['prototype', 'features', 'optimisation'].map(
      (phase) => roadmap.items.findLast((item) => item.phase === phase)?.reached ?? 0,
    )
    expect(gates.map(([, limit]) => Number(limit))).toEqual(last.map(Math.floor))
  })

  it('leads from every step to its finding and to the elements that it is about', () => {
    const { blocks } = roadmapDocument(handedOver, roadmap, 'en')
    const spans = JSON.stringify(blocks)
    for (const { audit } of roadmap.items) expect(spans).toContain(`"audit":"${audit}"`)
    expect(spans).toContain('"text":"Offline features","element":"s10"')
  })

  it('says so where the size of the team is not known', () => {
    const { teamSize: _, projectScale: __, ...profile } = workspace.profile
    const unknown = roadmapDocument({ ...handedOver, profile }, { ...roadmap, persons: null }, 'en')
    expect(documentMarkdown(unknown)).toContain('the profile states neither its size nor the project scale')
  })
})

describe('the stages in words', () => {
  it('name the figures from which a step is called for, and where the project stands today', () => {
    const text = documentMarkdown(evolutionDocument(handedOver, evolution, 'en'))
    expect(text).toContain(
      'From 222 requests a second on, the stage before may be full; from 4,000 on, it is.',
    )
    expect(text).toContain('The peak of today, 180, leaves room.')
    expect(documentMarkdown(evolutionDocument(handedOver, evolution, 'zh'))).toContain(
      '当前峰值 180，尚有余量。',
    )
  })
})

it('every text is in the language that is asked for', () => {
  for (const language of locales) {
    const texts = [
      documentMarkdown(roadmapDocument(handedOver, roadmap, language)),
      documentMarkdown(evolutionDocument(handedOver, evolution, language)),
    ]
    // The sample is drawn in English; its names are all that may stand in a Chinese text.
    for (const text of texts) expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh')
  }
})
