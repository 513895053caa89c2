import { describe, expect, it } from 'vitest'
import { markId } from '../../../../../shared/base/ids'
import { type MarkContent, markColours } from '../../../../../shared/model/marks/mark-content'
import { strokePath } from '../../../../../shared/model/marks/stroke-path'
import { markBox } from '../../../../../shared/shapes/mark/mark-box'
import { drawMark } from '../../../../../shared/shapes/mark/mark-shape'
import { strokeOutline } from '../../../../../shared/shapes/mark/stroke-outline'
import { measure } from '../../../../../shared/shapes/text-width'
import { contrast, themes } from '../../../../../shared/shapes/themes'

const body = (content: MarkContent, width = 168, height = 112) => ({
  id: markId('m1'),
  x: 0,
  y: 0,
  width,
  height,
  content,
})

describe('a note', () => {
  const note = (text: string) => body({ kind: 'note', text, colour: 'yellow', size: 'small' })

  it('is as large as it was made while its text fits, and then grows', () => {
    expect(markBox(note('Short')).height).toBe(112)
    expect(markBox(note('word '.repeat(120))).height).toBeGreaterThan(300)
  })

  it('breaks its text within its edges, in Chinese too', () => {
    const [group] = drawMark(note('缓存命中率低于 80% 时，数据库会先到瓶颈，需要压测确认；再看连接池。'))
    const lines = group?.kind === 'group' ? group.children.filter(({ kind }) => kind === 'text') : []
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines)
      if (line.kind === 'text') expect(measure(line.text, line.size, 450)).toBeLessThanOrEqual(168 - 24)
  })
})

it('a text without a width is as wide as its longest line', () => {
  const { width, height } = markBox(
    body({ kind: 'text', text: 'One\nTwo and three', colour: 'grey', size: 'small' }, 0, 0),
  )
  expect(width).toBe(Math.ceil(measure('Two and three', 14, 450)))
  expect(height).toBe(38)
})

describe('a stroke', () => {
  const points = [0, 20, 40, 60, 80].map((x) => [x, 0, 0.5] as const)
  /** How far the outline reaches from the line along which the pen went, px. */
  const reach = (d: string): number =>
    Math.max(...[...d.matchAll(/-?\d+(\.\d+)? (-?\d+(\.\d+)?)/g)].map(([, , y]) => Math.abs(Number(y))))

  it('of a highlighter is as thick everywhere', () => {
    const d = strokeOutline(points, { pen: 'highlighter', size: 'small' })
    expect(reach(d)).toBeCloseTo(7, 0)
    expect(d).toMatch(/^M.*Z$/)
  })

  it('is thicker where the pen is pressed harder', () => {
    const pressed = (pressure: number) =>
      strokeOutline(
        points.map(([x, y]) => [x, y, pressure]),
        { pen: 'pen', size: 'large' },
      )
    expect(reach(pressed(0.9))).toBeGreaterThan(1.5 * reach(pressed(0.1)))
  })

  it('of a single point is a dot', () => {
    const d = strokeOutline([[0, 0, 0.5]], { pen: 'pen', size: 'medium' })
    expect(reach(d)).toBeGreaterThan(1)
  })

  it('keeps its path in one line of a file', () => {
    expect(strokePath(points)).toBe('0 0 50;200 0 50;400 0 50;600 0 50;800 0 50')
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
  const theme = themes[name]

  it.each(markColours)('what is written in %s can be read', (colour) => {
    expect(contrast(theme['on-note'], theme[`note-${colour}`])).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['canvas', 'node'] as const)
      expect(contrast(theme[`ink-${colour}`], theme[ground])).toBeGreaterThanOrEqual(4.5)
  })
})
