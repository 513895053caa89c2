import { expect, it } from 'vitest'
import { badgePlace, drawMessage, type MessageRun } from '../../../../../shared/shapes/sequence/message-shape'

const run: MessageRun = { x1: 0, x2: 200, line: 30, lines: ['insert'], width: 40, number: '7' }

/** Where the pill of the number lies, px. */
const pillOf = (drawn: MessageRun, isSelf: boolean): { readonly left: number; readonly right: number } => {
  for (const each of drawMessage(drawn, 'sync', isSelf))
    if (each.kind === 'rect' && each.fill === 'muted') return { left: each.x, right: each.x + each.width }
  throw new Error('no number')
}

it('the badge of a message stands right of what it says, and left of it on the way back', () => {
  expect(badgePlace(run, false)).toEqual({ x: 134, y: 20 })
  expect(badgePlace({ ...run, x1: 200, x2: 0 }, false)).toEqual({ x: 66, y: 20 })
})

it('never on the side of the number', () => {
  expect(pillOf(run, false).right).toBeLessThan(badgePlace(run, false).x)
  const back = { ...run, x1: 200, x2: 0 }
  expect(pillOf(back, false).left).toBeGreaterThan(badgePlace(back, false).x)
  const self = { ...run, x2: 30 }
  expect(pillOf(self, true).right + self.width).toBeLessThan(badgePlace(self, true).x)
})

it('a message that says nothing has it in the middle', () => {
  expect(badgePlace({ ...run, lines: [], width: 0 }, false).x).toBe(100)
})
