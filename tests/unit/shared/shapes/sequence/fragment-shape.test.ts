import { expect, it } from 'vitest'
import { stepId } from '../../../../../shared/base/ids'
import type { SequenceFragment } from '../../../../../shared/model/interaction/step'
import { drawFragment } from '../../../../../shared/shapes/sequence/fragment-shape'
import { measure } from '../../../../../shared/shapes/text-width'

const alt: SequenceFragment = { type: 'fragment', id: stepId('f1'), kind: 'alt', operands: [] }

it('a guard stands on a ground as wide as its longest line, which lifelines do not run through', () => {
  const lines = ['[库存充足，且付款已到账]', '[otherwise]']
  const run = { width: 300, height: 120, y: 40, operands: [{ top: 40, guard: lines }] }
  const drawing = drawFragment(run, alt)
  const ground = drawing.find((each) => each.kind === 'rect' && each.fill === 'canvas')
  const texts = drawing.filter((each) => each.kind === 'text' && lines.includes(each.text))
  if (ground?.kind !== 'rect') throw new Error('there is no ground')
  expect(drawing.indexOf(ground)).toBeLessThan(Math.min(...texts.map((text) => drawing.indexOf(text))))
  for (const text of texts) {
    if (text.kind !== 'text') continue
    expect(text.x).toBeGreaterThan(ground.x)
    expect(text.x + measure(text.text, text.size, text.weight)).toBeLessThan(ground.x + ground.width)
    expect(text.y).toBeGreaterThan(ground.y)
    expect(text.y).toBeLessThan(ground.y + ground.height)
  }
  expect(texts).toHaveLength(2)
})

it('an operand without a guard has none', () => {
  const run = { width: 300, height: 120, y: 40, operands: [{ top: 40, guard: [] }] }
  const grounds = drawFragment(run, alt).filter((each) => each.kind === 'rect' && each.fill === 'canvas')
  expect(grounds).toEqual([])
})
