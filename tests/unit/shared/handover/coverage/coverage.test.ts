import { describe, expect, it } from 'vitest'
import { auditInfos } from '../../../../../electron/rules/audits/infos'
import { evaluate } from '../../../../../electron/rules/engine'
import { locales } from '../../../../../shared/base/localized'
import { technologies } from '../../../../../shared/catalog/catalog'
import { schemes } from '../../../../../shared/catalog/stack'
import { planCalls } from '../../../../../shared/commands/registry'
import { plainOf } from '../../../../../shared/exchange/document/rich-text'
import { coverageOf, thinkingModels } from '../../../../../shared/handover/coverage/coverage'
import { coverageDocument } from '../../../../../shared/handover/coverage/coverage-document'
import type { HandedOver } from '../../../../../shared/handover/handed-over'
import { copyDesign, emptyDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { handedOver, handedOverSample } from '../../../../support/handed-over'
import { naiveDesign } from '../../../../support/naive-design'
import { emptyPhrases, sentencesOf, slips } from '../../../../support/sentences'

const linesOf = (from: HandedOver) =>
  coverageOf(from).flatMap(({ topics }) => topics.flatMap(({ subtopics }) => subtopics))
const line = (from: HandedOver, topic: string, name: string) => {
  const topics = coverageOf(from).flatMap((each) => each.topics)
  const found = topics
    .find(({ topic: { id } }) => id === topic)
    ?.subtopics.find(({ subtopic }) => subtopic.name.en === name)
  if (!found) throw new Error(`no line ${topic} ${name}`)
  return found
}

describe('the thinking models', () => {
  it('have four topics each, extensibility three, and know every topic that an audit names', () => {
    expect(thinkingModels.map(({ topics }) => topics.length)).toEqual([4, 4, 4, 4, 3])
    const known = thinkingModels.flatMap(({ topics }) => topics.map(({ id }) => id))
    expect(auditInfos.flatMap(({ topics }) => topics).filter((topic) => !known.includes(topic))).toEqual([])
  })

  it('name audits and technologies that there are', () => {
    const ids = new Set(auditInfos.map(({ id }) => id))
    const all = thinkingModels.flatMap(({ topics }) => topics.flatMap(({ subtopics }) => subtopics))
    expect(all.flatMap(({ audits }) => audits).filter((id) => !ids.has(id))).toEqual([])
    expect(
      all.flatMap(({ mend }) => ('add' in mend && !technologies.has(mend.add) ? [mend.add] : [])),
    ).toEqual([])
    expect(new Set(all.flatMap(({ name }) => [name.zh])).size).toBeGreaterThan(60)
  })
})

describe('the coverage of a design', () => {
  it.each(schemes)('of stack %s is told in sentences that name something', (scheme) => {
    for (const language of locales) {
      const sample = handedOverSample(scheme, language)
      const document = coverageDocument(coverageOf(sample), sample, language)
      expect(emptyPhrases(document)).toEqual([])
      for (const text of sentencesOf(document).map(plainOf))
        expect([text, ...slips(text, language)]).toEqual([text])
    }
  })

  it('names who addresses a topic and how, what is open, and why something is not needed', () => {
    const sample = handedOverSample('A', 'en')
    const texts = sentencesOf(coverageDocument(coverageOf(sample), sample, 'en')).map(plainOf)
    expect(texts).toContain('API gateway · Addressed: Gateway (NGINX).')
    expect(texts).toContain(
      'Local to cloud · Partly: Cluster (Operated by a provider). Still open: The infrastructure is set up by hand (−1.0).',
    )
    expect(texts).toContain(
      'Pipelines (ETL) · Not needed: Data processing is level 2 (reports straight from the database); this topic is needed from level 4 on.',
    )
    expect(texts).toContain('CI/CD · Missing: None of the 16 services addresses it. Add Argo CD and link it.')
  })

  it('follows the design: a gateway that is gone is missing, and asked for', () => {
    const sample = handedOverSample('A', 'en')
    const design = copyDesign(sample.design)
    for (const { id, technology } of [...design.services.values()])
      if (technology === 'nginx') design.services.delete(id)
    for (const link of [...design.links.values()])
      if (!design.services.has(link.source) || !design.services.has(link.target)) design.links.delete(link.id)
    const changed = handedOver(design, sample.profile)
    expect(line(sample, 'architecture.microservices', 'API gateway').state).toBe('addressed')
    const missing = line(changed, 'architecture.microservices', 'API gateway')
    expect(missing.state).toBe('missing')
    expect(missing.fix?.gain?.total).toBeGreaterThan(0)
  })

  it('offers fixes that can be applied, and announces what the engine then says', () => {
    const sample = handedOver(naiveDesign(), handedOverSample('C', 'en').profile)
    const before = sample.report?.total ?? 0
    const offered = linesOf(sample).flatMap(({ fix }) => fix ?? [])
    expect(offered.length).toBeGreaterThan(3)
    expect(offered.some(({ gain }) => gain !== null)).toBe(true)
    for (const { calls, gain } of offered) {
      const design = copyDesign(sample.design)
      const planned = planCalls(design, calls)
      if (!planned.ok) throw new Error(planned.error.code)
      expect(planned.value.length).toBeGreaterThan(0)
      applyToDesign(design, planned.value)
      if (gain) expect(evaluate(design, sample.profile).total).toBeCloseTo(before + gain.total, 9)
    }
  })

  it('invents nothing for an empty design', () => {
    const lines = linesOf(handedOver(emptyDesign(), {}))
    expect(lines.flatMap(({ answers }) => answers)).toEqual([])
    expect(lines.filter(({ state }) => state === 'addressed' || state === 'partly')).toEqual([])
  })

  it('changes every line with the language', () => {
    const sample = handedOverSample('B', 'en')
    const [en, zh] = locales.map((language) =>
      sentencesOf(coverageDocument(coverageOf(sample), sample, language)).map(plainOf),
    )
    expect(zh?.filter((text) => en?.includes(text))).toEqual([])
  })
})
