import { describe, expect, it } from 'vitest'
import { locales } from '../../../../../shared/base/localized'
import { schemes } from '../../../../../shared/catalog/stack'
import { documentHtml } from '../../../../../shared/exchange/document/document-html'
import { documentMarkdown } from '../../../../../shared/exchange/document/document-markdown'
import { plainOf, spansOf } from '../../../../../shared/exchange/document/rich-text'
import {
  type ExplanationLayer,
  explanation,
  explanationLayers,
} from '../../../../../shared/handover/explanation/explanation'
import { copyDesign, emptyDesign } from '../../../../../shared/model/design'
import { handedOver, handedOverSample } from '../../../../support/handed-over'
import { randomDesign, randomProfile } from '../../../../support/random-project'
import { emptyPhrases, isForcedCount, sentencesOf, slips } from '../../../../support/sentences'

const layers = Object.keys(explanationLayers) as ExplanationLayer[]
const told = (
  from: Parameters<typeof explanation>[0],
  layer: ExplanationLayer,
  language: 'en' | 'zh' = 'en',
) => sentencesOf(explanation(from, layer, language)).map(plainOf)

describe('the explanation of a reference design', () => {
  it.each(schemes)('%s names something of the design in every sentence, in both languages', (scheme) => {
    for (const language of locales) {
      const sample = handedOverSample(scheme, language)
      for (const layer of layers) {
        const document = explanation(sample, layer, language)
        expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4)
        expect(emptyPhrases(document)).toEqual([])
        for (const text of sentencesOf(document).map(plainOf))
          expect([text, ...slips(text, language)]).toEqual([text])
      }
    }
  })

  it('changes every sentence with the language', () => {
    const sample = handedOverSample('A', 'en')
    for (const layer of layers) {
      const [en, zh] = [told(sample, layer, 'en'), told(sample, layer, 'zh')]
      expect(zh).toHaveLength(en.length)
      expect(zh.filter((text) => en.includes(text))).toEqual([])
    }
  })

  it('counts event loops and worker threads as they are set', () => {
    expect(told(handedOverSample('A', 'en'), 'technical')).toContain(
      'Public API, Order service and Account service speak ASGI behind Uvicorn: (3 + 2 + 2) replicas × 2 workers make 14 event loops for async def handlers.',
    )
    expect(told(handedOverSample('B', 'zh'), 'technical', 'zh')).toEqual(
      expect.arrayContaining([expect.stringContaining('同时最多处理 80 个请求')]),
    )
  })

  it('says what is open with its points and what the best fix brings', () => {
    const texts = told(handedOverSample('A', 'en'), 'implementation')
    expect(texts).toContain(
      'Open: “The infrastructure is set up by hand” at Cluster (no provisioning tool is linked), −1.0 points. “Describe it as code” brings +1.0.',
    )
  })

  it('leads to elements that the design has', () => {
    const sample = handedOverSample('E', 'en')
    const elements = layers.flatMap((layer) =>
      sentencesOf(explanation(sample, layer, 'en')).flatMap((text) =>
        spansOf(text).flatMap((span) =>
          typeof span !== 'string' && span.kind === 'element' ? [span.element] : [],
        ),
      ),
    )
    expect(elements.length).toBeGreaterThan(50)
    expect(elements.filter((id) => !sample.design.services.has(id) && !sample.design.links.has(id))).toEqual(
      [],
    )
  })
})

describe('the explanation of a changed design', () => {
  it('follows a setting, a link and a service that is gone', () => {
    const sample = handedOverSample('A', 'en')
    const design = copyDesign(sample.design)
    const api = [...design.services.values()].find(({ name }) => name === 'Public API')
    const call = [...design.links.values()].find(({ source, kind }) => source === api?.id && kind === 'call')
    if (!api || !call) throw new Error('the sample has both')
    design.services.set(api.id, { ...api, settings: { ...api.settings, workers: 5 } })
    design.links.set(call.id, { ...call, settings: {} })
    for (const { id, settings } of [...design.services.values()])
      if (settings.role === 'cache') design.services.delete(id)
    for (const { id, target } of [...design.links.values()])
      if (!design.services.has(target)) design.links.delete(id)
    const changed = handedOver(design, sample.profile)
    expect(told(changed, 'technical')).toContain(
      'Public API speaks ASGI behind Uvicorn: 3 replicas × 5 workers make 15 event loops for async def handlers.',
    )
    expect(told(changed, 'technical')).toContain('Without a timeout: Public API → Order service.')
    expect(told(changed, 'implementation')).toContain(
      'No cache is drawn: every read of Public API, Order service, Account service and Background worker goes to a store.',
    )
  })

  it('counts no requests at once where greenlets wait', () => {
    const sample = handedOverSample('A', 'en')
    const design = copyDesign(sample.design)
    const api = [...design.services.values()].find(({ name }) => name === 'Public API')
    if (!api) throw new Error('the sample has it')
    const settings = { ...api.settings, interface: 'WSGI', workerClass: 'gevent', workers: 5 } as const
    design.services.set(api.id, { ...api, replicas: 1, settings })
    const changed = handedOver(design, sample.profile)
    expect(told(changed, 'technical')).toContain(
      'Public API speaks WSGI behind Uvicorn: 1 replica × 5 workers, each of which serves many waiting requests on greenlets.',
    )
  })

  it('invents nothing for an empty design', () => {
    const empty = handedOver(emptyDesign(), {})
    for (const layer of layers)
      for (const language of locales) {
        const document = explanation(empty, layer, language)
        const spans = sentencesOf(document).flatMap((text) => spansOf(text))
        expect(spans.filter((span) => typeof span !== 'string' && span.kind === 'element')).toEqual([])
        expect(sentencesOf(document).map(plainOf).filter(isForcedCount)).toEqual([])
      }
  })

  it.each([1, 2, 3, 4, 5, 6])('says something in every sentence about random design %i', (seed) => {
    const random = handedOver(randomDesign(seed, 60), randomProfile(seed))
    for (const layer of layers)
      for (const language of locales) expect(emptyPhrases(explanation(random, layer, language))).toEqual([])
  })

  it('shows hostile names as they are, and as text', () => {
    const sample = handedOverSample('A', 'en')
    const design = copyDesign(sample.design)
    const name = '<script>alert(1)</script> | **x** [a](javascript:b) `'
    for (const service of [...design.services.values()]) design.services.set(service.id, { ...service, name })
    const document = explanation({ ...sample, design }, 'technical', 'en')
    expect(sentencesOf(document).map(plainOf).join('\n')).toContain(name)
    expect(documentHtml(document, 'en')).not.toContain('<script>')
    expect(documentMarkdown(document)).not.toMatch(/(^|[^\\])\[a\]\(javascript/m)
  })
})
