import { describe, expect, it } from 'vitest'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import type { Link } from '../../../../../shared/model/link'
import { labelFor, linkText } from '../../../../../shared/shapes/link/link-label'
import { drawLinkLabel, drawLinkLine, type LinkRun } from '../../../../../shared/shapes/link/link-shape'
import { roundedPath } from '../../../../../shared/shapes/link/rounded-path'

const link = (fields: Partial<Link> = {}): Link => ({
  id: linkId('l1'),
  source: serviceId('a'),
  target: serviceId('b'),
  kind: 'call',
  sync: true,
  label: '',
  settings: {},
  ...fields,
})
const points = [
  { x: 0, y: 0 },
  { x: 0, y: 40 },
  { x: 100, y: 40 },
]
const run: LinkRun = { points, label: { x: 30, y: 31, width: 40, text: 'SQL' } }

describe('roundedPath', () => {
  it('rounds each corner by the radius', () => {
    expect(roundedPath(points, 6)).toBe('M0 0L0 34Q0 40 6 40L100 40')
  })

  it('rounds no further than half of the shorter neighbour', () => {
    expect(roundedPath([...points.slice(0, 2), { x: 4, y: 40 }, { x: 4, y: 90 }], 6)).toBe(
      'M0 0L0 38Q0 40 2 40Q4 40 4 42L4 90'.replace('Q4 40', 'L2 40Q4 40'),
    )
  })

  it('draws nothing for no points', () => {
    expect(roundedPath([], 6)).toBe('')
  })
})

describe('drawLinkLine', () => {
  it('ends in an arrowhead whose tip is the end of the route', () => {
    const [line, head] = drawLinkLine(run, link())
    expect(line).toMatchObject({ stroke: 'edge', strokeWidth: 1.4, fill: 'none' })
    expect(head).toMatchObject({ d: 'M100 40L92 44L92 36Z', fill: 'edge' })
  })

  it('is dashed where the source does not wait', () => {
    expect(drawLinkLine(run, link({ sync: false }))[0]).toMatchObject({ dash: [5, 4] })
    expect(drawLinkLine(run, link())[0]).not.toHaveProperty('dash')
  })

  it('is thin and faint where it only keeps others running, and drawn from where such lines come together', () => {
    const [telemetry] = drawLinkLine(
      run,
      link({ sync: false, kind: 'publish', settings: { protocol: 'OTLP' } }),
    )
    expect(telemetry).toMatchObject({ strokeWidth: 1, opacity: 0.75, d: 'M94 40L6 40Q0 40 0 34L0 0' })
    const [monitor] = drawLinkLine(run, link({ sync: false, kind: 'monitors' }))
    expect(monitor).toMatchObject({ strokeWidth: 1, d: 'M0 0L0 34Q0 40 6 40L94 40' })
    expect(drawLinkLine(run, link({ kind: 'monitors' }), { selected: true })[0]).toMatchObject({
      strokeWidth: 2,
    })
  })

  it('turns to the accent where it is selected or lit', () => {
    expect(drawLinkLine(run, link(), { lit: true })[0]).toMatchObject({ stroke: 'accent', strokeWidth: 2 })
    expect(drawLinkLine(run, link(), { selected: true })[1]).toMatchObject({ fill: 'accent' })
  })
})

describe('the label of a link', () => {
  it('says what a person wrote, else the protocol, else nothing', () => {
    expect(linkText(link({ label: ' order.placed ', settings: { protocol: 'AMQP' } }))).toBe('order.placed')
    expect(linkText(link({ settings: { protocol: 'AMQP' } }))).toBe('AMQP')
    expect(linkText(link())).toBe('')
  })

  it('has a pill as wide as its text needs', () => {
    const { text, width } = labelFor('a very long label that nobody would want to read on a small line')
    expect(text.endsWith('…')).toBe(true)
    expect(width).toBeLessThanOrEqual(164)
    expect(labelFor('SQL').width).toBeGreaterThan(30)
  })

  it('is drawn only where there is one', () => {
    expect(drawLinkLabel(run)).toHaveLength(2)
    expect(drawLinkLabel({ points, label: null })).toEqual([])
  })
})
