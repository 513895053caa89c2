import { describe, expect, it } from 'vitest'
import { classView } from '../../../../../shared/views/classes/class-view'
import type { RelationRoute } from '../../../../../shared/views/classes/positioned-classes'
import { textKindAt, textMiddle } from '../../../../../shared/views/classes/relation-text-places'
import { classDesign } from '../../../../support/class-view-design'

/** A relation straight down from one class to another, 200 px long, that says so much. */
function routeThatSays(words: {
  readonly label?: string
  readonly targetMultiplicity?: string
}): RelationRoute {
  const made = classDesign(
    { Order: { at: { x: 0, y: 0 } }, Line: { at: { x: 0, y: 248 } } },
    { 'Order association Line': words },
  )
  const [route] = classView(made).routes
  if (!route) throw new Error('the relation has no route')
  return route
}

describe('a point on a relation', () => {
  const bare = routeThatSays({})
  const [start, end] = [bare.points[0], bare.points.at(-1)]
  if (!start || !end) throw new Error('the route is empty')

  it('means the multiplicity within 48 px of an end, and the label between', () => {
    expect(end.y - start.y).toBe(200)
    const at = (y: number) => textKindAt(bare, { x: start.x + 5, y: start.y + y })
    expect([0, 47, 50, 100, 150, 153, 200].map(at)).toEqual([
      'sourceMultiplicity',
      'sourceMultiplicity',
      'label',
      'label',
      'label',
      'targetMultiplicity',
      'targetMultiplicity',
    ])
  })

  it('means the text that it is on, wherever that stands', () => {
    const says = routeThatSays({ label: 'holds', targetMultiplicity: '1..*' })
    const { label, targetEnd } = says
    if (!label || !targetEnd) throw new Error('the texts have no place')
    expect(textKindAt(says, { x: label.x + 1, y: label.y + 1 })).toBe('label')
    expect(textKindAt(says, { x: targetEnd.x + 1, y: targetEnd.y + 1 })).toBe('targetMultiplicity')
  })

  it('leads to where the text stands, or would stand', () => {
    const says = routeThatSays({ label: 'holds' })
    const { label } = says
    expect(textMiddle(says, 'label')).toEqual({
      x: (label?.x ?? 0) + (label?.width ?? 0) / 2,
      y: (label?.y ?? 0) + 8,
    })
    expect(textMiddle(bare, 'label')).toEqual({ x: start.x, y: start.y + 100 })
    expect(textMiddle(bare, 'sourceMultiplicity').y).toBe(start.y + 16)
    expect(textMiddle(bare, 'targetMultiplicity').y).toBe(end.y - 16)
  })
})
