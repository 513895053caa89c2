import type { Page } from '@playwright/test'

/** Turns of the wheel, each a real event. */
const steps = 120

/** Turns the wheel to and fro over the middle of what is shown. */
export async function pan(page: Page, turns = steps): Promise<void> {
  for (let n = 1; n <= turns; n += 1) {
    const share = Math.sin((n / turns) * 4 * Math.PI)
    await page.mouse.wheel(share * 14, share * 9)
  }
}

export async function zoomToAndFro(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  for (let n = 1; n <= steps; n += 1) await page.mouse.wheel(0, n <= steps / 2 ? -14 : 14)
  await page.keyboard.up('Control')
}
