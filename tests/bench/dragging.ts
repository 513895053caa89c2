import type { Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Steps of a drag, each a real pointer event. */
const steps = 120

/** The nearest place to a point where the pointer is over an element of a kind, px of the window; it is there then. */
export async function overOne(page: Page, selector: string, from: Point): Promise<Point> {
  for (let dy = 0; dy < 300; dy += 3) {
    for (let dx = 0; dx < 60; dx += 6) {
      const at = { x: from.x + dx, y: from.y + dy }
      await page.mouse.move(at.x, at.y)
      const isOver = await page.evaluate(
        ({ x, y, kind }) => document.elementFromPoint(x, y)?.closest(kind) !== null,
        { ...at, kind: selector },
      )
      if (isOver) return at
    }
  }
  throw new Error(`nothing in sight is ${selector}`)
}

/** Takes hold of what is under the pointer, drags it to and fro by some px, and lets go. */
export async function dragFrom(page: Page, { x, y }: Point, by: Point = { x: 120, y: 60 }): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let n = 1; n <= steps; n += 1) {
    const share = Math.sin((n / steps) * 4 * Math.PI)
    await page.mouse.move(x + by.x * share, y + by.y * share)
  }
  await page.mouse.up()
}
