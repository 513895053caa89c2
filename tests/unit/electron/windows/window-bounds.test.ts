import { expect, it } from 'vitest'
import { fitBounds } from '../../../../electron/windows/window-bounds'

const screen = { x: 0, y: 0, width: 1920, height: 1200 }
const second = { x: 1920, y: 40, width: 2560, height: 1400 }

it.each([
  ['opens at its usual size in the middle', null, screen, { x: 160, y: 100, width: 1600, height: 1000 }],
  ['opens in the middle of another display', null, second, { x: 2400, y: 240, width: 1600, height: 1000 }],
  [
    'fills a small display',
    null,
    { x: 0, y: 0, width: 1280, height: 680 },
    { x: 0, y: 0, width: 1280, height: 680 },
  ],
  [
    'opens where it was',
    { x: 50, y: 60, width: 1300, height: 800 },
    screen,
    { x: 50, y: 60, width: 1300, height: 800 },
  ],
  [
    'comes back from beyond the edge',
    { x: 1800, y: -300, width: 1300, height: 800 },
    screen,
    { x: 620, y: 0, width: 1300, height: 800 },
  ],
  [
    'comes back from a display that is gone',
    { x: 4000, y: 2000, width: 2400, height: 1400 },
    screen,
    { x: 0, y: 0, width: 1920, height: 1200 },
  ],
  [
    'is never smaller than it can be used',
    { x: 0, y: 0, width: 300, height: 200 },
    screen,
    { x: 0, y: 0, width: 1100, height: 700 },
  ],
])('%s', (_, saved, area, bounds) => {
  expect(fitBounds(saved, area)).toEqual(bounds)
})
