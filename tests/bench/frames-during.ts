import type { Page } from '@playwright/test'

/** Milliseconds between the frames that the page draws while something is done. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const recorder = await page.evaluateHandle(() => {
    const times: number[] = []
    let running = true
    const tick = (time: number): void => {
      times.push(time)
      if (running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    return {
      stop: (): number[] => {
        running = false
        return times
      },
    }
  })
  await act()
  const times = await recorder.evaluate((recording) => recording.stop())
  return times.slice(1).map((time, n) => time - (times[n] ?? time))
}
