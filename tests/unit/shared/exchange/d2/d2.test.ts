import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classD2 } from '../../../../../shared/exchange/d2/class-d2'
import { sequenceD2 } from '../../../../../shared/exchange/d2/sequence-d2'
import { deploymentD2, layeredD2 } from '../../../../../shared/exchange/d2/services-d2'
import { labelText } from '../../../../../shared/exchange/label-text'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { design } from '../../../../support/design'
import { hostileText } from '../../../../support/notations/hostile-text'
import { readD2 } from '../../../../support/notations/read-d2'
import { renamed } from '../../../../support/notations/renamed'
import { smallDesigns } from '../small-designs'
import { smallInteraction, smallViews } from '../small-views'

const options = { language: 'en', title: 'Shop\nD2' } as const

describe('D2', () => {
  it('draws lanes as containers, services by what they are, and links', () => {
    expect(layeredD2(smallDesigns.shop, options).split('\n')).toEqual([
      '# Shop D2',
      'direction: down',
      'lane_api: "API" {',
      '  style.stroke: "#2166C4"',
      '  n_api: "Order API\\nFastAPI × 3" {',
      '    style.multiple: true',
      '  }',
      '}',
      'lane_async: "Async" {',
      '  style.stroke: "#A0407F"',
      '  n_mq: "RabbitMQ\\nRabbitMQ" {',
      '    shape: queue',
      '  }',
      '}',
      'lane_data: "Data" {',
      '  style.stroke: "#A86A00"',
      '  n_db: "Orders DB\\nPostgreSQL" {',
      '    shape: cylinder',
      '  }',
      '}',
      'lane_api.n_api -> lane_data.n_db: "asyncpg"',
      'lane_api.n_api -> lane_async.n_mq: "order.placed" {',
      '  style.stroke-dash: 4',
      '}',
      '',
    ])
  })

  it('draws places in each other with what runs on them', () => {
    const { shapes, lines } = readD2(deploymentD2(smallViews, options))
    expect(shapes.map(({ path, text }) => [path, text])).toEqual([
      ['d_d1', 'Region · 华东'],
      ['d_d1.x_x2', 'Orders DB\nPostgreSQL'],
      ['d_d1.d_d2', 'Zone · zone "a"'],
      ['d_d1.d_d2.x_x1', '订单接口\nFastAPI × 3'],
      ['d_d3', 'Host ·'],
    ])
    expect(lines).toEqual([
      { from: 'd_d1.d_d2.x_x1', arrow: '->', to: 'd_d1.x_x2', text: 'asyncpg', settings: [] },
    ])
  })

  it('draws classes with their members, and relations with the heads of UML', () => {
    const { shapes, lines } = readD2(classD2(smallViews, options))
    expect(shapes.map(({ path }) => path)).toEqual([
      'k_k1',
      'k_k1.k_k2',
      'k_k1.k_k2.c_c2',
      'k_k1.k_k3',
      'k_k1.c_c1',
      'c_c3',
    ])
    expect(shapes[2]).toMatchObject({
      text: 'SqlOrderRepository',
      settings: ['shape: class'],
      rows: [
        ['#_cache', 'ClassVar[dict[str, Order]] = {}'],
        ['+__init__(size=10)', ''],
        ['+connect() -> Self', ''],
      ],
    })
    expect(shapes[4]?.text).toBe('«abstract» «repository»\nOrderRepository')
    expect(lines.map(({ from, arrow, to }) => `${from} ${arrow} ${to}`)).toEqual([
      'k_k1.k_k2.c_c2 -> k_k1.c_c1',
      'k_k1.k_k2.c_c2 <- c_c3',
      'k_k1.c_c1 -> c_c3',
    ])
    expect(lines[1]?.settings).toEqual([
      'source-arrowhead.shape: diamond',
      'source-arrowhead.style.filled: true',
      'source-arrowhead: "1"',
      'target-arrowhead: "0..*"',
    ])
  })

  it('tells a sequence in its order, fragments as groups', () => {
    const { shapes, lines } = readD2(sequenceD2(smallViews, smallInteraction, options))
    expect(shapes[0]).toMatchObject({ path: 'q_q1', text: '下单', settings: ['shape: sequence_diagram'] })
    expect(shapes.slice(1).map(({ path, text }) => [path.split('.').at(-1), text])).toEqual([
      ['p_q1_2ep1', '顾客'],
      ['p_q1_2ep2', '订单接口'],
      ['p_q1_2ep3', 'Orders DB'],
      ['p_q1_2ep4', 'Session'],
      ['f_q1_2ef1', 'alt'],
      ['f_q1_2ef1_0', '[有货]'],
      ['f_q1_2ef1_1', ' '],
      ['f_q1_2ef2', 'refused'],
      ['note_q1_2en1', '100%'],
    ])
    expect(lines.map(({ text }) => text)).toEqual([
      '下单; "POST /orders"',
      'INSERT INTO orders',
      'OK',
      '«create» spawn',
      'log',
      '«destroy»',
      '201 Created',
    ])
  })

  it('shows the same shapes, lines and names whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 9 }), (texts) => {
        const made = renamed(smallViews, texts)
        const layered = readD2(layeredD2(made, options))
        const db = layered.shapes.find(({ path }) => path === 'lane_data.n_db')
        expect(db?.text).toBe(labelText(`${made.services.get('db')?.name}\nPostgreSQL`))
        expect(layered.lines.map(({ text }) => text)).toEqual(
          [...made.links.values()].map((link) => labelText(linkText(link))),
        )
        const interaction = made.interactions.get('q1') ?? smallInteraction
        const { lines } = readD2(sequenceD2(made, interaction, options))
        expect(lines.map(({ text }) => text)).toEqual(
          messagesOf(interaction).map(({ kind, text }) =>
            labelText(kind === 'create' || kind === 'destroy' ? `«${kind}» ${text}` : text),
          ),
        )
        expect(readD2(classD2(made, options)).shapes).toHaveLength(6)
        expect(readD2(deploymentD2(made, options)).shapes).toHaveLength(5)
      }),
    )
  })

  it('keeps ids apart that differ by their case only', () => {
    const made = design({ API: 'fastapi', api: 'flask' })
    const keys = readD2(layeredD2(made, options)).shapes.map(({ path }) => path.toLowerCase())
    expect(new Set(keys).size).toBe(3)
  })
})
