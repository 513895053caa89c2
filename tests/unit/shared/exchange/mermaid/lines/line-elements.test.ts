import { describe, expect, it } from 'vitest'
import { lineElements } from '../../../../../../shared/exchange/mermaid/lines/line-elements'
import { anyMermaid, type Viewed } from '../../../../../../shared/exchange/view-text'
import { design as small } from '../../../../../support/design'
import { shopDesign } from '../../../../../support/shop-design'

const shop = shopDesign()
const [checkout = null] = shop.interactions.values()

/** Lines that show an element, without the comments that only Pentarch reads, with what they are about. */
function lines(view: Viewed['view']): string[] {
  const interaction = view === 'sequence' ? checkout : null
  const { text } = anyMermaid(shop, { view, interaction }, { language: 'en', title: 'T' })
  const elements = lineElements(text, shop)
  return text
    .split('\n')
    .flatMap((line, n) =>
      line.includes('%%') || (elements[n] ?? null) === null ? [] : [`${elements[n]}: ${line.trim()}`],
    )
}

describe('what the lines of an export are about', () => {
  it('services and links', () => {
    expect(lines('layered')).toEqual([
      'api: n_api("api")',
      'db: n_db[("db")]',
      'api.db: n_api e_api_2edb@--> n_db',
    ])
  })
  it('packages, classes with their members, and relations', () => {
    expect(lines('classes')).toEqual([
      'orders: namespace k_orders["orders"] {',
      'inner: namespace k_inner["storage"] {',
      'OrderRepository: class c_OrderRepository["OrderRepository"]',
      'OrderService: class c_OrderService["OrderService"]',
      'uses: c_OrderService --> "1" c_OrderRepository',
    ])
  })
  it('places and what runs there', () => {
    expect(lines('deployment')).toEqual([
      'zone: subgraph d_zone["Zone · Zone A"]',
      'host: subgraph d_host["Host · Host 1"]',
      'place: x_place[("db")]',
    ])
  })
  it('participants, messages and fragments', () => {
    expect(lines('sequence')).toEqual([
      'checkout.p1: actor p1 as Buyer',
      'checkout.b1: box rgba(33, 102, 196, 0.12) Backend',
      'checkout.p2: participant p2 as api',
      'checkout.p3: participant p3@{ "type": "database" } as db',
      'checkout.p4: participant p4 as OrderRepository',
      'checkout.m1: p1->>p2: buy',
      'checkout.f1: alt in stock',
      'checkout.m2: p2->>p3: insert order',
      'checkout.m3: p3-->>p2: id',
      'checkout.n1: Note over p2,p3: one transaction',
      'checkout.f1: else else',
      'checkout.m4: p4->>p3: release',
    ])
  })
})

it('a link that somebody wrote without an id is the one between its ends', () => {
  const design = small({ a: 'fastapi', b: 'postgresql' }, { 'a -> b': {} })
  const [link] = design.links.keys()
  const text =
    'flowchart TB\n  %% pentarch: {"node":"x","id":"a"}\n  x --> y\n  %% pentarch: {"node":"y","id":"b"}\n  y[(DB)]'
  expect(lineElements(text, design)).toEqual([null, 'a', link, 'b', 'b'])
})

it('the members of a class are about it, and front matter and comments are about nothing', () => {
  const text =
    '---\ntitle: X\n---\nclassDiagram\n  %% mine\n  class X["Order"] {\n    +id: int\n  }\n  %% pentarch: {"class":"X","id":"c1"}'
  expect(lineElements(text, small({}))).toEqual([null, null, null, null, null, 'c1', 'c1', 'c1', 'c1'])
})
