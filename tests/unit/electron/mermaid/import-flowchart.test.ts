import { describe, expect, it } from 'vitest'
import { importText } from '../../../support/mermaid/import-text'

/** A design as lines: services with technology and lane, then links. */
async function outline(text: string) {
  const { design, remarks } = await importText(text)
  const name = (id: string): string => design.services.get(id)?.name ?? id
  return {
    services: [...design.services.values()].map(
      ({ name: shown, technology, layer }) => `${shown} | ${technology} | ${layer}`,
    ),
    links: [...design.links.values()].map(
      ({ source, target, kind, sync, label, settings }) =>
        `${name(source)} ${sync ? '->' : '~>'} ${name(target)} | ${kind} | ${label} | ${settings.protocol ?? ''}`,
    ),
    remarks: remarks.flatMap(({ line, text: said, kept }) =>
      kept ? [] : [`${line ?? ''} ${said.en}`.trim()],
    ),
    kept: remarks.flatMap(({ line, text: said, kept }) => (kept ? [`${line ?? ''} ${said.en}`.trim()] : [])),
  }
}

const keptAs = (line: number, what: string, lines = ''): string =>
  `${line} ${what} say nothing of the design. They are kept for the Mermaid text and written back${lines}.`

describe('a flowchart that somebody wrote', () => {
  it('names technologies in English and Chinese, with the lane of each', async () => {
    expect(
      await outline(`flowchart LR
        a[Order API 「FastAPI」] --> b[(PostgreSQL 主库)]
        a -.-> c{{订单 RabbitMQ}}
        d["Pricing (Flask)"] & e[Something else] --> b
        f([浏览器]) --> a`),
    ).toEqual({
      services: [
        'Order API 「FastAPI」 | fastapi | api',
        'PostgreSQL 主库 | postgresql | data',
        '订单 RabbitMQ | rabbitmq | async',
        'Pricing | flask | api',
        'Something else | generic | business',
        '浏览器 | web-client | client',
      ],
      links: [
        'Order API 「FastAPI」 -> PostgreSQL 主库 | write |  | SQL',
        'Order API 「FastAPI」 ~> 订单 RabbitMQ | publish |  | AMQP',
        'Pricing -> PostgreSQL 主库 | write |  | SQL',
        'Something else -> PostgreSQL 主库 | call |  | ',
        '浏览器 -> Order API 「FastAPI」 | call |  | HTTPS',
      ],
      remarks: [],
      kept: [keptAs(1, 'Directions'), keptAs(3, 'Shapes')],
    })
  })

  it('takes every spelling of a link, by its line, its heads and its text', async () => {
    const { links, remarks } = await outline(`flowchart TB
      a -- says hello --> b
      c ==>|"twice"| d
      e -- back --- f
      g x--x h
      i --- j
      k ~~~ l
      m --> m
      n --> o
      n --> o`)
    expect(links).toEqual([
      'a -> b | call | says hello | ',
      'c -> d | call | twice | ',
      'e -> f | call | back | ',
      'g -> h | call |  | ',
      'i -> j | call |  | ',
      'n -> o | call |  | ',
    ])
    expect(remarks).toEqual([
      '5 The link between “g” and “h” has two heads; it points from the first to the second.',
      '7 The invisible link from “k” to “l” only moves boxes and was left out.',
      '8 “m” is linked to itself, which no service can be; the link was left out.',
      '10 “n” and “o” have several links of one kind; they became one, with all labels.',
      '4 Links without a head are read as pointing from the first to the second (lines 4, 6).',
      '3 Thick strokes of links have no place in the design and were left out.',
      '5 Circles and crosses at the ends of links have no place in the design and were left out.',
    ])
  })

  it('takes subgraphs for lanes where they are called like one, in either language', async () => {
    const { services, remarks } = await outline(`flowchart TB
      subgraph s1[数据层]
        a[Own store]
      end
      subgraph Gateway
        subgraph inner[Team blue]
          b[Something]
        end
      end
      subgraph s3[Team red]
        c[Other]
      end`)
    expect(services).toEqual([
      'Own store | generic | data',
      'Something | generic | edge',
      'Other | generic | business',
    ])
    expect(remarks).toEqual([
      '6 The subgraph “Team blue” has fewer than two services of its own, so no group came of it.',
      '10 The subgraph “Team red” has fewer than two services of its own, so no group came of it.',
    ])
  })

  it('reads new shapes, entities, breaks and Markdown, and leaves text as text', async () => {
    const { services } = await outline(`flowchart TB
      a@{ shape: cyl, label: "**Orders** store" }
      b["line 1<br/>line 2 #quot;q#quot; #35;1 #9829;"]
      c["List<int> <script>alert(1)</script>"]
      d["\`a **bold** word\`"]`)
    expect(services).toEqual([
      'Orders store | generic | data',
      'line 1 line 2 "q" #1 ♥ | generic | business',
      'List<int> <script>alert(1)</script> | generic | business',
      'a bold word | generic | business',
    ])
  })

  it('keeps every statement that has no place, and says so with its lines', async () => {
    const { remarks, kept } = await outline(`---
title: T
config:
  theme: dark
---
flowchart TB
  %% who calls whom
  a --> b
  classDef hot fill:#f00
  class a hot
  style b fill:#0f0
  click a href "https://example.org" "tip"
  accTitle: A title
  a---orders`)
    expect(remarks).toEqual([
      '14 Mermaid takes the o or x behind the line for its head, so the name loses its first letter. Put a space before the name.',
      'Circles and crosses at the ends of links have no place in the design and were left out.',
      'Lengths of links have no place in the design and were left out.',
    ])
    expect(kept).toEqual([
      keptAs(2, 'Titles'),
      keptAs(3, 'Settings of the drawing'),
      keptAs(7, 'Comments'),
      keptAs(9, 'Colours and styles', ' (lines 9, 10, 11)'),
      keptAs(12, 'Addresses and tooltips'),
      keptAs(13, 'Descriptions for screen readers'),
    ])
  })
})
