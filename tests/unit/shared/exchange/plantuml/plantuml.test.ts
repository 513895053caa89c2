import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText, oneLine } from '../../../../../shared/exchange/label-text'
import { classPlantuml } from '../../../../../shared/exchange/plantuml/class-plantuml'
import {
  deploymentPlantuml,
  layeredPlantuml,
} from '../../../../../shared/exchange/plantuml/component-plantuml'
import { plantumlText } from '../../../../../shared/exchange/plantuml/plantuml-text'
import { sequencePlantuml } from '../../../../../shared/exchange/plantuml/sequence-plantuml'
import type { Design } from '../../../../../shared/model/design'
import type { Interaction } from '../../../../../shared/model/interaction/interaction'
import { participantName } from '../../../../../shared/model/interaction/participant-name'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { hostileText } from '../../../../support/notations/hostile-text'
import { plantumlLabel, readPlantuml } from '../../../../support/notations/read-plantuml'
import { renamed } from '../../../../support/notations/renamed'
import { smallDesigns } from '../small-designs'
import { smallInteraction, smallViews } from '../small-views'

const options = { language: 'en', title: 'Shop' } as const
const sequenceIn = (design: Design): Interaction => design.interactions.get('q1') ?? smallInteraction

describe('PlantUML', () => {
  it('draws lanes as packages, services by what they are, and links', () => {
    expect(layeredPlantuml(smallDesigns.bilingual, { ...options, language: 'zh' }).split('\n')).toEqual([
      '@startuml',
      'title Shop',
      'package "客户端" as lane_client {',
      '  agent "浏览器 <U+0022>App<U+0022>" as n_web <<Web application>>',
      '}',
      'package "边缘" as lane_edge {',
      '  component "Nginx" as n_proxy <<NGINX>>',
      '}',
      'package "接口" as lane_api {',
      '  component "接口; C# <U+003C>v2<U+003E>" as n_api <<Flask>>',
      '}',
      'package "异步" as lane_async {',
      '  queue "事件 #1" as n_log <<Apache Kafka>>',
      '}',
      'package "数据" as lane_data {',
      '  rectangle "Set direction LR" as n_old',
      '}',
      'n_api ..> n_log : 100<U+0025><U+0025> 下单',
      'n_api --> n_old : 读 & 写: <U+007B>all<U+007D>',
      'n_proxy --> n_api',
      'n_web --> n_proxy',
      '@enduml',
      '',
    ])
  })

  it('draws places in each other with what runs on them', () => {
    expect(deploymentPlantuml(smallViews, options).split('\n').slice(2, -2)).toEqual([
      'cloud "华东" as d1 <<Region>> {',
      '  database "Orders DB" as x2 <<PostgreSQL>>',
      '  frame "zone <U+0022>a<U+0022>" as d2 <<Zone>> {',
      '    component "订单接口 × 3" as x1 <<FastAPI>>',
      '  }',
      '}',
      'node " " as d3 <<Host>> {',
      '}',
      'x1 --> x2 : asyncpg',
    ])
  })

  it('draws packages, classes with their members, and relations', () => {
    const { elements, lines, others } = readPlantuml(classPlantuml(smallViews, options))
    expect(elements.map(({ word, id, around, marks }) => [word, id, around, marks])).toEqual([
      ['package', 'k1', '', []],
      ['package', 'k2', 'k1', []],
      ['class', 'c2', 'k2', []],
      ['package', 'k3', 'k1', []],
      ['abstract class', 'c1', 'k1', ['abstract', 'repository']],
      ['class', 'c3', '', ['library']],
    ])
    expect(elements.find(({ id }) => id === 'c1')?.members).toEqual([
      'method {abstract} +async get(id: UUID, **options: dict[str, int]) -> Order | None',
    ])
    expect(elements.find(({ id }) => id === 'c2')?.members).toEqual([
      'field {static} #_cache: ClassVar[dict[str, Order]] = {}',
      'method +__init__(size=10)',
      'method {static} +connect() -> Self',
    ])
    expect(lines).toEqual([
      { from: 'c2', arrow: '--|>', to: 'c1', text: '', ends: ['', ''] },
      { from: 'c2', arrow: '*--', to: 'c3', text: '打开: 会话', ends: ['1', '0..*'] },
      { from: 'c1', arrow: '..>', to: 'c3', text: '«call»', ends: ['', ''] },
    ])
    expect(others.at(-1)).toBe('note bottom of c2 : Fronts Orders DB')
  })

  it('tells a sequence in its order, with everything that a sequence can have', () => {
    expect(sequencePlantuml(smallViews, smallInteraction, options).split('\n').slice(2, -2)).toEqual([
      'hide footbox',
      'autonumber 10 5',
      'actor "顾客" as p1',
      'box "Orders (team)" #E4EDF8',
      '  participant "订单接口" as p2',
      '  database "Orders DB" as p3',
      'end box',
      'participant "Session" as p4',
      'p1 -> p2 : 下单; <U+0022>POST /orders<U+0022>',
      'activate p2',
      'alt 有货',
      '  p2 -> p3 : INSERT INTO orders',
      '  activate p3',
      '  p3 --> p2 : OK',
      '  deactivate p3',
      '  create p4',
      '  p2 --> p4 : spawn',
      'else',
      '  group #F8E6E4 refused',
      '    p2 -> p2 : log',
      '  end',
      'end',
      'note over p2, p3 : 100<U+0025>',
      'p2 -> p4',
      'destroy p4',
      'p2 --> p1 : 201 Created',
      'deactivate p2',
    ])
  })

  it('keeps any text inside its label', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = plantumlText(text)
        expect(written).not.toMatch(/\n|^[!@'#*=\-+.;:_/&]/)
        expect(plantumlLabel(written)).toBe(labelText(text))
      }),
    )
    // PlantUML takes these for quotes, too.
    expect(plantumlText('“x” «y»')).toBe('<U+201C>x<U+201D> <U+00AB>y<U+00BB>')
    expect(plantumlText('@enduml')).toBe('<U+0040>enduml')
    expect(plantumlText("!include /etc/passwd\n' x")).toBe('<U+0021>include /etc/passwd\\n<U+0027> x')
  })

  it('shows the same elements, links and names whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 9 }), (texts) => {
        const design = renamed(smallViews, texts)
        const layered = readPlantuml(layeredPlantuml(design, options))
        const names = new Map(layered.elements.map(({ id, text }) => [id, text]))
        expect(names.get('n_api')).toBe(labelText(`${design.services.get('api')?.name} × 3`))
        expect(names.get('n_db')?.trim()).toBe(labelText(design.services.get('db')?.name ?? ''))
        expect(layered.lines.map(({ text }) => text)).toEqual(
          [...design.links.values()].map((link) => labelText(linkText(link))),
        )
        const classes = readPlantuml(classPlantuml(design, options))
        expect(
          classes.elements.filter(({ id }) => id.startsWith('c')).map(({ text }) => text.trim()),
        ).toEqual(['c2', 'c1', 'c3'].map((id) => labelText(design.classes.get(id)?.name ?? '')))
        expect(classes.lines.map(({ ends }) => ends)).toEqual(
          [...design.classRelations.values()].map((each) => [
            oneLine(each.sourceMultiplicity),
            oneLine(each.targetMultiplicity),
          ]),
        )
        const interaction = sequenceIn(design)
        const sequence = readPlantuml(sequencePlantuml(design, interaction, options))
        expect(sequence.elements.map(({ text }) => text.trim())).toEqual(
          interaction.participants.map((each) => labelText(participantName(design, each))),
        )
        expect(sequence.lines.map(({ text }) => text)).toEqual(
          messagesOf(interaction).map(({ text }) => labelText(text)),
        )
        const placed = readPlantuml(deploymentPlantuml(design, options))
        expect(placed.elements.map(({ id, around }) => [id, around])).toEqual([
          ['d1', ''],
          ['x2', 'd1'],
          ['d2', 'd1'],
          ['x1', 'd2'],
          ['d3', ''],
        ])
      }),
    )
  })

  it('gives equal texts for equal designs', () => {
    expect(classPlantuml(renamed(smallViews, ['x']), options)).toBe(
      classPlantuml(renamed(smallViews, ['x']), options),
    )
  })
})
