import type { Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Steps of a drag, each a real pointer event. */
const steps = 120

/**
 * The middle of the element of a kind that is nearest to a point, px of the window; the pointer is there then. From the
 * border of a box a link would be drawn.
 */
export async function overOne(page: Page, selector: string, from: Point): Promise<Point> {
  for (let dy = 0; dy < 300; dy += 3) {
    for (let dx = 0; dx < 60; dx += 6) {
      const at = { x: from.x + dx, y: from.y + dy }
      await page.mouse.move(at.x, at.y)
      const middle = await page.evaluate(
        ({ x, y, kind }) => {
          const found = document.elementFromPoint(x, y)?.closest(kind)?.getBoundingClientRect()
          return found ? { x: found.x + found.width / 2, y: found.y + found.height / 2 } : null
        },
        { ...at, kind: selector },
      )
      if (!middle) continue
      await page.mouse.move(middle.x, middle.y)
      return middle
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
