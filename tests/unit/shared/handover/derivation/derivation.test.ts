import { describe, expect, it } from 'vitest'
import { auditInfos } from '../../../../../electron/rules/audits/infos'
import { evaluate } from '../../../../../electron/rules/engine'
import { candidateDesign } from '../../../../../electron/rules/ranking/candidates'
import { rankCandidates } from '../../../../../electron/rules/ranking/rank'
import { locales } from '../../../../../shared/base/localized'
import { type Scheme, schemes } from '../../../../../shared/catalog/stack'
import { plainOf, spansOf } from '../../../../../shared/exchange/document/rich-text'
import { derivation } from '../../../../../shared/handover/derivation/derivation'
import { drivenAudits } from '../../../../../shared/handover/derivation/driven-audits'
import { copyDesign, emptyDesign } from '../../../../../shared/model/design'
import { features, type Level, type Profile } from '../../../../../shared/model/profile'
import { handedOver, handedOverSample } from '../../../../support/handed-over'
import { emptyPhrases, isForcedCount, sentencesOf, slips } from '../../../../support/sentences'

const sampleText = (scheme: Scheme, language: 'en' | 'zh') => {
  const sample = handedOverSample(scheme, language)
  return derivation(
    sample,
    rankCandidates(sample.profile),
    candidateDesign(scheme, language) ?? null,
    language,
  )
}

describe('the derivation', () => {
  it.each(schemes)('of stack %s has five steps and says something in every sentence', (scheme) => {
    const [en, zh] = locales.map((language) => {
      const document = sampleText(scheme, language)
      expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(5)
      expect(emptyPhrases(document)).toEqual([])
      const texts = document.blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map(plainOf) : [],
      )
      for (const text of texts) expect([text, ...slips(text, language)]).toEqual([text])
      return texts
    })
    expect(zh?.filter((text) => en?.includes(text))).toEqual([])
  })

  it('goes from the profile to what it drives, who is ruled out by what, and who leads by how much', () => {
    const texts = sentencesOf(sampleText('B', 'en')).map(plainOf)
    expect(texts).toContain(
      'Deployment environment, level 2: On a few hosts that the team looks after itself. Checks that depend on it: passed “The design fits where it will run” and “Links inside the system are encrypted”.',
    )
    expect(texts).toContain(
      'Ruled out: A “Async services”. It runs on a cluster; the deployment environment is level 2, without one.',
    )
    expect(texts).toContain(
      'B-gunicorn is 1.7 points ahead of C-rq; what decides: Business match +6.4 and Team fit +2.3.',
    )
    expect(texts).toContain(
      'The design scores 98.5, “Fully satisfied” (90–100): it fits as it is. 97% of what concerns it could be measured.',
    )
  })

  it('names what the design changed of its reference design', () => {
    const sample = handedOverSample('A', 'en')
    const design = copyDesign(sample.design)
    const api = [...design.services.values()].find(({ name }) => name === 'Public API')
    if (!api) throw new Error('the sample has it')
    design.services.set(api.id, { ...api, replicas: 9 })
    const changed = { ...sample, design }
    const texts = sentencesOf(derivation(changed, null, sample.design, 'en')).map(plainOf)
    expect(texts).toContain('Started from A. Unchanged elements of its reference design: 44; differences: 1.')
    expect(texts).toContain('Changed: Public API.')
    const blank = sentencesOf(derivation({ ...changed, candidate: undefined }, null, null, 'zh')).map(plainOf)
    expect(blank).toContain('该场景从空白开始：16 个服务、29 条连线，没有对应的参考设计。')
  })

  it('says nothing of the design until its reference design is known', () => {
    const sample = handedOverSample('A', 'en')
    const document = derivation(sample, rankCandidates(sample.profile), undefined, 'en')
    expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4)
    expect(sentencesOf(document).map(plainOf).join(' ')).not.toContain('started blank')
  })

  it('calls a candidate of the team by its name, not by the id of its scenario', () => {
    const sample = handedOverSample('A', 'en')
    const ranking = rankCandidates(sample.profile)
    const [first, ...others] = ranking.candidates
    if (!first) throw new Error('the profile leaves one')
    const own = { ...first, id: 's-own', scheme: null, name: { en: 'Our plan', zh: '自有方案' } }
    for (const language of locales) {
      const document = derivation(sample, { ...ranking, candidates: [own, ...others] }, null, language)
      const text = JSON.stringify(document.blocks)
      expect(text).toContain(own.name[language])
      expect(text).not.toContain('s-own')
    }
  })

  it('leads to fields of the profile and to findings', () => {
    const spans = sentencesOf(sampleText('C', 'en')).flatMap((text) => spansOf(text))
    const kinds = spans.flatMap((span) => (typeof span === 'string' ? [] : [span.kind]))
    expect(kinds.filter((kind) => kind === 'profile').length).toBeGreaterThan(15)
    expect(kinds.filter((kind) => kind === 'audit').length).toBeGreaterThan(3)
  })

  it('invents nothing where nothing is stated', () => {
    const document = derivation(handedOver(emptyDesign(), {}), rankCandidates({}), null, 'en')
    expect(sentencesOf(document).map(plainOf).filter(isForcedCount)).toEqual([])
    const leads = sentencesOf(document).flatMap((text) => spansOf(text))
    expect(leads.filter((span) => typeof span !== 'string' && span.kind === 'element')).toEqual([])
    expect(sentencesOf(document).map(plainOf)).toContain('The scenario started blank and is still empty.')
  })
})

/** Every feature in the middle. */
const everywhere: Profile = Object.fromEntries(features.map((feature) => [feature, 3]))

describe('the audits that a feature drives', () => {
  it.each(features)('%s: there are such audits, and its level changes one of them', (feature) => {
    const ids = new Set(auditInfos.map(({ id }) => id))
    expect(drivenAudits[feature].filter((id) => !ids.has(id))).toEqual([])
    const differing = (['A', 'D'] as const).map((scheme) => {
      const design = candidateDesign(scheme, 'en') ?? emptyDesign()
      const at = (level: Level): string => {
        const audits = evaluate(design, { ...everywhere, [feature]: level }).audits
        return JSON.stringify(audits.filter(({ id }) => drivenAudits[feature].includes(id)))
      }
      return at(1) === at(5) ? 0 : 1
    })
    expect(Math.max(...differing)).toBe(1)
  })
})
