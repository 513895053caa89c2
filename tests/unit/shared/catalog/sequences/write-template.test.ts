import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSamples, readSample } from '../../../../../electron/storage/samples'
import { type Locale, locales } from '../../../../../shared/base/localized'
import { type SequenceTemplate, sequenceTemplates } from '../../../../../shared/catalog/sequences/template'
import { writeTemplate } from '../../../../../shared/catalog/sequences/write-template'
import { instantiate } from '../../../../../shared/catalog/stack'
import { stacks } from '../../../../../shared/catalog/stack-list'
import { call } from '../../../../../shared/commands/define-command'
import addFromTemplate from '../../../../../shared/commands/interaction/add-from-template.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designFromData } from '../../../../../shared/file/design-data'
import { copyDesign, type Design } from '../../../../../shared/model/design'
import { type Interaction, interactionSchema } from '../../../../../shared/model/interaction/interaction'
import { carries, endsOf, servicesOf } from '../../../../../shared/model/interaction/message-link'
import type { Effect } from '../../../../../shared/model/interaction/step'
import { messagesOf, walkSteps } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'

const shipped = path.resolve(import.meta.dirname, '../../../../../assets/samples')

/** The stacks, their variants and the samples, in a language. */
async function everyDesign(language: Locale): Promise<(readonly [name: string, design: Design])[]> {
  const ofStacks = stacks.flatMap(({ id, design: base, variants }) => [
    [id, instantiate(base, language)] as const,
    ...variants.map((variant) => [`${id}-${variant.id}`, instantiate(variant.design, language)] as const),
  ])
  const ofSamples = (await listSamples(shipped)).map(async ({ id }) => {
    const sample = await readSample(shipped, id, language)
    if (!sample.ok) throw new Error(JSON.stringify(sample.error))
    return sample.value.data.scenarios.map(
      (scenario) => [`${id}: ${scenario.name}`, designFromData(scenario.design)] as const,
    )
  })
  return [...ofStacks, ...(await Promise.all(ofSamples)).flat()]
}

const designs = { en: await everyDesign('en'), zh: await everyDesign('zh') }

/** What a design lacks, by template; a template that is not named can be written. */
const lacking: Readonly<Record<string, Partial<Record<SequenceTemplate, string>>>> = {
  C: { 'async-task': 'queue' },
  'C-gevent': { 'async-task': 'queue' },
  D: { 'async-task': 'queue' },
  'D-light': { 'async-task': 'queue' },
  'ml-feature-platform: Batch and online': { 'cached-write': 'cached-store' },
}

const cases = locales.flatMap((language) =>
  designs[language].flatMap(([name, made], n) =>
    sequenceTemplates.map((template) => ({
      name: designs.en[n]?.[0] ?? name,
      language,
      template,
      made,
    })),
  ),
)

const written = (made: Design, template: SequenceTemplate, language: Locale = 'en'): Interaction => {
  const sequence = writeTemplate(made, template, language)
  if (!sequence.ok) throw new Error(sequence.error)
  return sequence.value
}

describe.each(cases)('$template for $name in $language', ({ name, language, template, made }) => {
  const lacks = lacking[name]?.[template]
  if (lacks !== undefined) {
    it('says what the design lacks', () => {
      expect(writeTemplate(made, template, language)).toEqual({ ok: false, error: lacks })
    })
    return
  }

  it('is an interaction of services that exist, on links that exist', () => {
    const sequence = written(made, template, language)
    expect(interactionSchema.parse(sequence)).toEqual(sequence)
    const services = servicesOf(sequence)
    expect([...services.values()].filter((id) => !made.services.has(id))).toEqual([])
    const links = [...made.links.values()]
    const unlinked = messagesOf(sequence).filter((message) => {
      const ends = endsOf(message, services)
      return ends !== null && !links.some((link) => carries(link, ends, message))
    })
    expect(unlinked.map(({ text }) => text)).toEqual([])
    const spoken = new Set(messagesOf(sequence).flatMap(({ from, to }) => [from, to]))
    expect(sequence.participants.filter(({ id }) => !spoken.has(id))).toEqual([])
    expect(sequence.participants.length).toBeGreaterThan(3)
  })

  it('begins with a client and does things in their order', () => {
    const sequence = written(made, template, language)
    const first = messagesOf(sequence)[0]
    expect(first?.from).toBe(sequence.participants[0]?.id)
    const done = messagesOf(sequence).map(({ effect }) => effect)
    const at = (effect: Effect): number => done.indexOf(effect)
    const inOrder = (...effects: readonly Effect[]): void => {
      const places = effects.map(at).filter((place) => place >= 0)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places.length).toBeGreaterThan(1)
    }
    if (template === 'cached-write')
      inOrder('authenticate', 'begin', 'write', 'commit', 'cache-invalidate', 'read', 'cache-fill')
    if (template === 'async-task') inOrder('accept', 'acknowledge', 'report-result')
    if (template === 'api-request') inOrder('authenticate', 'begin', 'write', 'commit')
  })

  it('is written in one language', () => {
    const sequence = written(made, template, language)
    const others = [...written(made, template, language === 'en' ? 'zh' : 'en').participants]
    expect(others.length).toBe(sequence.participants.length)
    if (language === 'en') expect(JSON.stringify(sequence)).not.toMatch(/\p{Script=Han}/u)
    else expect(sequence.name).toMatch(/\p{Script=Han}/u)
  })
})

describe('a template', () => {
  const shop = design(
    {
      web: { technology: 'web-client', name: 'Web shop' },
      proxy: { technology: 'nginx', name: 'Proxy' },
      orders: {
        technology: 'fastapi',
        name: 'Order service',
        settings: { auth: 'jwt', enqueue: 'after-commit' },
      },
      worker: { technology: 'celery', name: 'Worker', settings: { acksLate: true } },
      broker: { technology: 'rabbitmq', name: 'Broker' },
      db: { technology: 'postgresql', name: 'Orders DB' },
    },
    {
      'web -> proxy': {},
      'proxy -> orders': { settings: { timeoutMs: 3000 } },
      'orders -> db': { settings: { timeoutMs: 400 } },
      'worker -> db': {},
      'orders -> broker': {},
      'worker -> broker': {},
    },
  )
  const withSettings = (service: string, settings: object): Design => {
    const changed = copyDesign(shop)
    const before = changed.services.get(service)
    if (before) changed.services.set(service, { ...before, settings: { ...before.settings, ...settings } })
    return changed
  }
  const texts = (made: Design, template: SequenceTemplate): string[] =>
    messagesOf(written(made, template)).map(({ text }) => text)
  const effectsOf = (made: Design, template: SequenceTemplate): (Effect | undefined)[] =>
    messagesOf(written(made, template)).map(({ effect }) => effect)

  it('speaks of what the services are about', () => {
    expect(texts(shop, 'api-request')).toEqual(
      expect.arrayContaining(['POST /orders', 'INSERT INTO orders', 'orders.created', '201 Created']),
    )
  })

  it('sets a space between Chinese words and Latin names', () => {
    expect(JSON.stringify(written(shop, 'api-request', 'zh'))).toContain('Orders DB 在 400 ms 内返回')
  })

  it('waits as long as the link says', () => {
    expect(JSON.stringify(written(shop, 'api-request'))).toContain('Orders DB answers within 400 ms')
  })

  it('sends the task after the commit, inside the transaction, or through the outbox, as the settings say', () => {
    const order = (made: Design): (Effect | undefined)[] =>
      effectsOf(made, 'api-request').filter((effect) => effect === 'commit' || effect === 'enqueue')
    expect(order(shop)).toEqual(['commit', 'enqueue'])
    expect(order(withSettings('orders', { enqueue: 'in-transaction' }))).toEqual(['enqueue', 'commit'])
    const buffered = withSettings('orders', { outbox: true, enqueue: 'in-transaction' })
    expect(order(buffered)).toEqual(['commit', 'enqueue'])
    expect(texts(buffered, 'api-request')).toContain('INSERT INTO outbox')
  })

  it('acknowledges after the work or before, as the worker does', () => {
    const last = (made: Design): number => effectsOf(made, 'async-task').lastIndexOf('acknowledge')
    const lastState = (made: Design): number => effectsOf(made, 'async-task').lastIndexOf('write')
    expect(last(shop)).toBeGreaterThan(lastState(shop))
    const early = withSettings('worker', { acksLate: false })
    expect(last(early)).toBeLessThan(lastState(early))
  })

  it('loops only where the worker retries', () => {
    const kinds = (made: Design): string[] =>
      [...walkSteps(written(made, 'async-task').steps)].flatMap((step) =>
        step.type === 'fragment' ? step.kind : [],
      )
    expect(kinds(shop)).not.toContain('loop')
    expect(kinds(withSettings('worker', { autoRetry: true }))).toContain('loop')
  })

  it('lets somebody outside call where there is no client', () => {
    const inner = design({ api: 'flask', db: 'postgresql' }, { 'api -> db': {} })
    expect(written(inner, 'api-request').participants[0]?.represents).toEqual({
      kind: 'other',
      name: 'Caller',
    })
  })

  it('says what is lacking where nothing fits', () => {
    const errors = (made: Design): unknown[] =>
      sequenceTemplates.map((template) => {
        const sequence = writeTemplate(made, template, 'en')
        return sequence.ok ? null : sequence.error
      })
    expect(errors(design({}))).toEqual(['application', 'queue', 'cached-store'])
    const unread = design({ api: 'flask', broker: 'rabbitmq' }, { 'api -> broker': {} })
    expect(errors(unread)[1]).toBe('worker')
  })

  it('is added by a command, twice under ids of their own', () => {
    const changed = copyDesign(shop)
    for (const template of sequenceTemplates.slice(0, 2)) {
      const planned = planCall(changed, call(addFromTemplate, { template }))
      if (!planned.ok) throw new Error(planned.error.code)
      applyToDesign(changed, planned.value)
    }
    expect([...changed.interactions.values()].map(({ id, position }) => [id, position])).toEqual([
      ['q1', 0],
      ['q2', 1],
    ])
    const refused = planCall(changed, call(addFromTemplate, { template: 'cached-write' }))
    expect(refused).toMatchObject({ ok: false, error: { code: 'template-lacks' } })
  })
})
