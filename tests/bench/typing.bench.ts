import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { foundPlaces } from '../../shared/views/layered/place-nodes'
import { launchStudio } from '../support/launch'
import { largeDesign } from '../support/random-design'
import { framesDuring } from './frames-during'
import { type Figure, figure } from './measure'
import { saveAndClose } from './save-and-close'

/** ms between two keys of somebody who types fast. */
const keyMs = 70
/** ms after the last key in which what was typed is read, drawn and scored. */
const settleMs = 2000
const lines = ['  carts["Carts (Redis)"]', '  carts --> n_s1', '  n_s2 --> carts']

/** Milliseconds of the tasks of the page that take longer than 50 ms, while something is done. */
async function longTasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const recorder = await page.evaluateHandle(() => {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    })
    observer.observe({ entryTypes: ['longtask'] })
    return {
      stop: (): number[] => {
        for (const { duration } of observer.takeRecords()) tasks.push(duration)
        observer.disconnect()
        return tasks
      },
    }
  })
  await act()
  return recorder.evaluate((recording) => recording.stop())
}

/** Typing in the live Mermaid pane of a design of 300 services, with real keys. */
export async function benchTyping(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-typing-'))
  const file = path.join(folder, 'typing.pentarch')
  const drawn = largeDesign(300, 450)
  for (const place of foundPlaces(drawn)) drawn.placements.set(place.id, place)
  const scenario = { id: scenarioId('scenario1'), name: 'Bench', design: designToData(drawn) }
  writeFileSync(
    file,
    serialiseWorkspace({ name: 'Bench', profile: { concurrency: 4 }, scenarios: [scenario] }),
  )
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  const text = page.getByRole('region', { name: 'Mermaid', exact: true }).getByRole('textbox')
  await text.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(settleMs)
  const frames: number[] = []
  const tasks: number[] = []
  for (const line of lines) {
    const act = async (): Promise<void> => {
      await page.keyboard.type(line, { delay: keyMs })
      await page.keyboard.press('Enter')
      await page.waitForTimeout(settleMs)
    }
    tasks.push(
      ...(await longTasksDuring(page, async () => void frames.push(...(await framesDuring(page, act))))),
    )
  }
  await saveAndClose(studio)
  rmSync(folder, { recursive: true, force: true })
  return [
    figure('frames while typing in the Mermaid pane, 300 services', frames, { of: 'p95', atMost: 20 }),
    figure('longest task then and 2 s after', [Math.max(0, ...tasks)], { of: 'p95', atMost: 50 }),
  ]
}
