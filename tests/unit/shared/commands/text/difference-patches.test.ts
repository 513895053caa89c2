import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, markId, serviceId } from '../../../../../shared/base/ids'
import { differencePatches, textDifference } from '../../../../../shared/commands/text/difference-patches'
import { type Viewed, viewMermaid } from '../../../../../shared/exchange/view-text'
import { designFromData } from '../../../../../shared/file/design-data'
import { copyDesign, type Design, emptyDesign } from '../../../../../shared/model/design'
import { partsOf, walkSteps } from '../../../../../shared/model/interaction/walk-steps'
import { applyToDesign, type DesignPatch } from '../../../../../shared/model/patch'
import { viewKinds } from '../../../../../shared/model/view-kind'
import { design as small } from '../../../../support/design'
import { importText } from '../../../../support/mermaid/import-text'
import { shopDesign } from '../../../../support/shop-design'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'

const layered: Viewed = { view: 'layered', interaction: null }

function textOf(design: Design, viewed: Viewed = layered): string {
  const written = viewMermaid(design, viewed, { language: 'en', title: 'T' })
  if (!written.ok) throw new Error(written.error.en)
  return written.value.text
}

/** What typing a text changes, read by the real parser. */
async function typed(
  design: Design,
  text: string,
  { view, interaction }: Viewed = layered,
): Promise<DesignPatch[]> {
  const read = await importText(text, design)
  const difference = textDifference(design, { ...read, view, interaction: interaction?.id ?? null })
  return differencePatches(design, difference)
}

async function edited(design: Design, text: string, viewed: Viewed = layered): Promise<Design> {
  const copy = copyDesign(design)
  applyToDesign(copy, await typed(design, text, viewed))
  return copy
}

const shop = () =>
  small(
    { web: 'web-client', api: { technology: 'fastapi', name: 'Order API' }, db: 'postgresql' },
    { 'web -> api': {}, 'api -> db': {} },
  )

describe('a text without something that is locked', () => {
  it('leaves that where it was, and takes what is not locked away', async () => {
    const given = shop()
    given.locks.set('db', { id: serviceId('db') })
    const text = textOf(given)
    const without = text
      .split('\n')
      .filter((line) => !/\bdb\b|\bweb\b/.test(line))
      .join('\n')
    const read = await importText(without, given)
    const difference = textDifference(given, { ...read, view: 'layered', interaction: null })
    expect([...difference.stayed]).toEqual(['db'])
    expect(difference.removed).toContain('web')
    expect((await edited(given, without)).services.has('db')).toBe(true)
  })
})

describe('the exported text of a design', () => {
  it('makes no difference, in any view, whatever the design holds', () =>
    fc.assert(
      fc.asyncProperty(workspaceArbitrary, async ({ scenarios: [first] }) => {
        const design = first ? designFromData(first.design) : emptyDesign()
        const views: Viewed[] = viewKinds.flatMap((view): Viewed[] =>
          view === 'sequence'
            ? [...design.interactions.values()].map((interaction) => ({ view, interaction }))
            : [{ view, interaction: null }],
        )
        for (const viewed of views) {
          const written = viewMermaid(design, viewed, { language: 'en', title: 'T' })
          if (written.ok) expect(await typed(design, written.value.text, viewed)).toEqual([])
        }
      }),
      { numRuns: 15 },
    ))
})

describe('typing in the text of the layered view', () => {
  it('another label is one patch that renames', async () => {
    const design = shop()
    const patches = await typed(design, textOf(design).replace('"Order API"', '"Orders"'))
    const before = design.services.get('api')
    expect(patches).toEqual([{ table: 'services', id: 'api', before, after: { ...before, name: 'Orders' } }])
  })

  it('a new node is a service by what its text names, in the lane where it stands, linked by its arrow', async () => {
    const design = shop()
    const text = textOf(design)
      .replace('  subgraph lane_data["Data"]', '  subgraph lane_data["Data"]\n    cache["Cart (Redis)"]')
      .concat('  n_api -.-> cache\n')
    const { services, links } = await edited(design, text)
    expect([...services.values()].slice(0, 3)).toEqual([...design.services.values()])
    const [cart] = [...services.values()].slice(3)
    expect(cart).toMatchObject({ name: 'Cart', technology: 'redis', layer: 'data' })
    expect([...links.values()].at(-1)).toMatchObject({ source: 'api', target: cart?.id, sync: false })
    expect(links.size).toBe(design.links.size + 1)
  })

  it('what was typed without an id is known again by what it says, and keeps what the inspector gave it', async () => {
    const design = shop()
    const text = textOf(design).concat('  n_db --> n_web\n')
    const once = copyDesign(await edited(design, text))
    expect(await typed(once, text)).toEqual([])
    const [link] = [...once.links.values()].filter(({ source }) => source === serviceId('db'))
    if (!link) throw new Error('no link')
    once.links.set(link.id, { ...link, settings: { timeoutMs: 250 } })
    const dotted = await edited(once, text.replace('n_db --> n_web', 'n_db -.-> n_web'))
    expect(dotted.links.get(link.id)).toMatchObject({ sync: false, settings: { timeoutMs: 250 } })
  })

  it('a removed node takes its links along, and only those', async () => {
    const design = shop()
    const text = textOf(design)
      .split('\n')
      .filter((line) => !/n_db/.test(line))
      .join('\n')
    const { services, links } = await edited(design, text)
    expect([...services.keys()]).toEqual(['web', 'api'])
    expect([...links.values()].map(({ target }) => target)).toEqual(['api'])
  })

  it('another target reconnects, another subgraph is another lane, and both keep the id', async () => {
    const design = shop()
    const [, toStore] = [...design.links.values()]
    const text = textOf(design)
    const turned = await typed(design, text.replace(/(e_\S+@-->.*) n_db/, '$1 n_web'))
    expect(turned).toEqual([
      { table: 'links', id: toStore?.id, before: toStore, after: { ...toStore, target: 'web' } },
    ])
    const moved = await typed(design, text.replace('lane_data["Data"]', 'lane_platform["Platform"]'))
    expect(
      moved.map(({ table, id, after: made }) => [table, id, made && 'layer' in made && made.layer]),
    ).toEqual([['services', 'db', 'platform']])
  })

  it('a node without the comment that states its id is the service of its name', async () => {
    const design = shop()
    const text = textOf(design)
      .split('\n')
      .filter((line) => !line.includes('"node":"n_api"'))
      .join('\n')
    expect(await typed(design, text)).toEqual([])
  })

  it('a new node never takes the id of one that goes in the same breath', async () => {
    const design = small({ s1: 'fastapi', s2: 'postgresql' })
    const text = textOf(design)
      .split('\n')
      .filter((line) => !line.includes('n_s2'))
      .join('\n')
      .concat('  worker["Celery"]\n')
    const { services } = await edited(design, text)
    expect([...services.values()].map(({ id, technology }) => [id, technology])).toEqual([
      ['s1', 'fastapi'],
      ['s3', 'celery'],
    ])
  })
})

describe('typing in the text of the other views', () => {
  const shop = shopDesign()
  const [checkout = null] = shop.interactions.values()
  const sequence: Viewed = { view: 'sequence', interaction: checkout }
  const classes: Viewed = { view: 'classes', interaction: null }

  it('a message that is inserted is the only new step, and its text can be typed on without another one', async () => {
    const text = textOf(shop, sequence)
    const more = text.replace(/( *)p2->>p3: insert order/, '$1p2->>p3: lock\n$1p2->>p3: insert order')
    const once = await edited(shop, more, sequence)
    const [before, after] = [checkout, once.interactions.get('checkout')]
    const ids = (each: typeof before | undefined) =>
      [...walkSteps(each?.steps ?? [])].map(({ id }) => id as string)
    const [lock] = ids(after).filter((id) => !ids(before).includes(id))
    expect(ids(after).filter((id) => id !== lock)).toEqual(ids(before))
    expect(await typed(once, more, sequence)).toEqual([])
    const again = await edited(once, more.replace(': lock', ': lock row'), sequence)
    expect(ids(again.interactions.get('checkout'))).toEqual(ids(after))
    expect(partsOf(again.interactions.get('checkout') ?? fail()).get(lock ?? '')).toMatchObject({
      step: { text: 'lock row' },
    })
  })

  it('a participant that is taken out takes its messages along, and one that is typed stands for the service it is called by', async () => {
    const text = textOf(shop, sequence)
    const without = text
      .split('\n')
      .filter((line) => !/\bp4\b/.test(line))
      .join('\n')
    const fewer = (await edited(shop, without, sequence)).interactions.get('checkout')
    expect(fewer?.participants.map(({ id }) => id)).toEqual(['checkout.p1', 'checkout.p2', 'checkout.p3'])
    const more = (await edited(shop, `${text}  participant x as api\n`, sequence)).interactions.get(
      'checkout',
    )
    expect(more?.participants.at(-1)?.represents).toEqual({ kind: 'service', service: 'api' })
  })

  it('a class gets a member, a new class stands in its namespace, an arrow is a relation', async () => {
    const text = textOf(shop, classes)
      .replace(
        'class c_OrderService["OrderService"]',
        'class c_OrderService["OrderService"] {\n+total() float\n}\nclass Cart',
      )
      .concat('  c_OrderService *-- Cart\n')
    const patches = await typed(shop, text, classes)
    expect(patches.map(({ table, before }) => [table, before === null])).toEqual([
      ['classes', false],
      ['classes', true],
      ['classRelations', true],
    ])
    const [service, cart, relation] = patches.map(({ after }) => after)
    expect(service).toMatchObject({ id: 'OrderService', operations: [{ name: 'total' }] })
    expect(cart).toMatchObject({ name: 'Cart', package: 'orders' })
    expect(relation).toMatchObject({ source: 'OrderService', target: cart?.id, kind: 'composition' })
  })

  it('a place and a service that runs there, known by its name', async () => {
    const deployment: Viewed = { view: 'deployment', interaction: null }
    const text = textOf(shop, deployment).replace('x_place[("db")]', 'x_place[("db")]\nrun("api")')
    const patches = await typed(shop, text, deployment)
    expect(patches.map(({ table, after }) => [table, after])).toEqual([
      ['deployments', expect.objectContaining({ service: 'api', node: 'host', replicas: 1 })],
    ])
  })
})

describe('statements for the text alone', () => {
  const added =
    '  %% the store\n  n_db ~~~ n_web\n  style n_api fill:#f00\n  classDef hot fill:#0f0\n  class n_db hot\n'
  const said = ({ keptStatements }: Design) =>
    [...keptStatements.values()].map(({ id, kind, about, text }) => [id, kind, about, text])

  it('are kept as one edit, known again, changed and dropped by what is typed', async () => {
    const design = shop()
    const text = `${textOf(design)}${added}`
    const once = await edited(design, text)
    expect(said(once)).toEqual([
      ['t1', 'comment', undefined, '%% the store'],
      ['t2', 'style', 'api', 'fill:#f00'],
      ['t3', 'style-class', undefined, 'hot fill:#0f0'],
      ['t4', 'class', 'db', 'hot'],
    ])
    expect(await typed(once, text)).toEqual([])
    expect(await typed(once, textOf(once))).toEqual([])
    const other = await typed(once, text.replace('#f00', '#00f').replace(/\n.*class n_db hot/, ''))
    expect(other.map(({ table, id, after }) => [table, id, after && 'text' in after && after.text])).toEqual([
      ['keptStatements', 't4', null],
      ['keptStatements', 't2', 'fill:#00f'],
    ])
  })

  it('of other views stay as they are', async () => {
    const design = shopDesign()
    const classes: Viewed = { view: 'classes', interaction: null }
    const styled = await edited(design, `${textOf(design, classes)}  classDef hot fill:#f00\n`, classes)
    expect(said(styled)).toEqual([['t1', 'style-class', undefined, 'hot fill:#f00']])
    const both = await edited(styled, `${textOf(styled)}  classDef cold fill:#00f\n`)
    expect(said(both).map(([id]) => id)).toEqual(['t1', 't2'])
  })
})

describe('subgraphs that are typed', () => {
  const groupsOf = ({ groups }: Design) =>
    [...groups.values()].map(({ id, name, members }) => [id, name, members])
  const drawn = () => {
    const design = copyDesign(small({ a: 'fastapi', b: 'flask', c: 'django', d: 'fastapi', e: 'flask' }))
    for (const service of design.services.values())
      design.services.set(service.id, { ...service, layer: 'api' })
    return design
  }
  const boxed = (text: string, from: string, to: string, id: string): string => {
    const lines = text.split('\n')
    const begin = lines.findIndex((line) => line.includes(`n_${from}(`))
    const end = lines.findIndex((line) => line.includes(`"node":"n_${to}"`)) + 1
    return [
      ...lines.slice(0, begin),
      `subgraph ${id}["${id}"]`,
      ...lines.slice(begin, end),
      'end',
      ...lines.slice(end),
    ].join('\n')
  }

  it('make a group, keep it while it is typed on, and dissolve it', async () => {
    const design = drawn()
    const text = boxed(textOf(design), 'a', 'b', 'shop')
    const once = await edited(design, text)
    expect(groupsOf(once)).toEqual([['g1', 'shop', ['a', 'b']]])
    expect(await typed(once, text)).toEqual([])
    expect(groupsOf(await edited(once, text.replace('["shop"]', '["Store"]')))).toEqual([
      ['g1', 'Store', ['a', 'b']],
    ])
    expect(groupsOf(await edited(once, textOf(design)))).toEqual([])
  })

  it('move a service from one group to another and change nothing else', async () => {
    const design = drawn()
    const both = await edited(design, boxed(boxed(textOf(design), 'a', 'c', 'one'), 'd', 'e', 'two'))
    const text = textOf(both)
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.includes('n_c('))
    const moved = lines.splice(at, 2)
    lines.splice(
      lines.findIndex((line) => line.includes('n_d(')),
      0,
      ...moved,
    )
    const patches = await typed(both, lines.join('\n'))
    expect(patches.map(({ table, id }) => [table, id])).toEqual([
      ['groups', 'g1'],
      ['groups', 'g2'],
    ])
    const after = await edited(both, lines.join('\n'))
    expect(groupsOf(after)).toEqual([
      ['g1', 'one', ['a', 'b']],
      ['g2', 'two', ['d', 'e', 'c']],
    ])
  })

  it('leave what no text shows of a group, and take a service out of it that they claim', async () => {
    const design = drawn()
    const mark = markId('k1')
    const other = markId('k2')
    design.groups.set('g7', { id: groupId('g7'), members: [serviceId('a'), mark, other], collapsed: true })
    expect(await typed(design, textOf(design))).toEqual([])
    const after = await edited(design, boxed(textOf(design), 'a', 'b', 'shop'))
    expect(after.groups.get('g7')).toEqual({ id: 'g7', members: [mark, other], collapsed: true })
    expect(groupsOf(after).at(-1)).toEqual(['g1', 'shop', ['a', 'b']])
  })
})

describe('a label that only repeats a name', () => {
  const design = shopDesign()
  const [checkout = null] = design.interactions.values()

  it('renames the service, from a lifeline and from where it runs, and nothing else', async () => {
    const sequence: Viewed = { view: 'sequence', interaction: checkout }
    const text = textOf(design, sequence)
    const lifeline = /participant (\w+) as api/.exec(text)?.[0] ?? fail()
    const patches = await typed(
      design,
      text.replace(lifeline, lifeline.replace('as api', 'as Orders')),
      sequence,
    )
    const before = design.services.get('api')
    expect(patches).toEqual([{ table: 'services', id: 'api', before, after: { ...before, name: 'Orders' } }])
    const deployment: Viewed = { view: 'deployment', interaction: null }
    const placed = textOf(design, deployment).replace('x_place[("db")]', 'x_place[("Store × 3")]')
    const there = await typed(design, placed, deployment)
    expect(there.map(({ table, after }) => [table, after])).toEqual([
      ['services', expect.objectContaining({ id: 'db', name: 'Store' })],
      ['deployments', expect.objectContaining({ id: 'place', service: 'db', replicas: 3 })],
    ])
  })

  it('says where a class is renamed', async () => {
    const sequence: Viewed = { view: 'sequence', interaction: checkout }
    const text = textOf(design, sequence)
    const lifeline = /(?:participant|actor) \w+ as Order\w+/.exec(text)?.[0] ?? fail()
    const read = await importText(text.replace(lifeline, `${lifeline}X`), design)
    expect(read.remarks.map(({ text: { en } }) => en)).toEqual([
      expect.stringMatching(
        /^This lifeline stands for the class “Order\w+”, which is renamed in the class view/,
      ),
    ])
  })
})

function fail(): never {
  throw new Error('no such sequence')
}
