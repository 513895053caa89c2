import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { DrawingView } from '../../../../renderer/canvas/drawing-view'
import type { Paint } from '../../../../shared/shapes/drawing'

afterEach(cleanup)

const fillOf = (fill: Paint): string | null | undefined => {
  const { container } = render(
    <svg>
      <title>paint</title>
      <DrawingView drawing={[{ kind: 'circle', cx: 0, cy: 0, r: 1, fill }]} />
    </svg>,
  )
  return container.querySelector('circle')?.getAttribute('fill')
}

describe('a paint', () => {
  it('of a role follows the theme', () => {
    expect(fillOf('severity-high')).toBe('var(--severity-high)')
    expect(fillOf('none')).toBe('none')
  })

  it('of a brand keeps its colour, save in a theme where it would hardly be seen', () => {
    expect(fillOf('#F37626')).toBe('#F37626')
    expect(fillOf('#000000')).toBe('light-dark(#000000, #E8ECF3)')
  })
})

describe('a drawing', () => {
  it('becomes SVG from back to front', () => {
    const { container } = render(
      <svg>
        <title>drawing</title>
        <DrawingView
          drawing={[
            { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 5, fill: 'node' },
            { kind: 'path', d: 'M0 0L1 1', x: 7, y: 8, scale: 2, stroke: 'edge', dash: [5, 4] },
            {
              kind: 'group',
              x: 10,
              y: 0,
              children: [
                { kind: 'circle', cx: 0, cy: 0, r: 9 },
                {
                  kind: 'text',
                  x: 0,
                  y: 4,
                  text: '3',
                  size: 11,
                  weight: 650,
                  fill: 'on-accent',
                  anchor: 'middle',
                },
              ],
            },
          ]}
        />
      </svg>,
    )
    const [, rect, path, group] = container.querySelector('svg')?.children ?? []
    expect(rect?.getAttribute('fill')).toBe('var(--node)')
    expect(path?.getAttribute('transform')).toBe('translate(7 8) scale(2)')
    expect(path?.getAttribute('stroke-dasharray')).toBe('5 4')
    expect(group?.getAttribute('transform')).toBe('translate(10 0)')
    expect([...(group?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['circle', 'text'])
    expect(group?.textContent).toBe('3')
  })
})
