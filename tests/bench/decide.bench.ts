import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { scenarioId } from '../../shared/base/ids'
import { designToData } from '../../shared/file/design-data'
import { serialiseWorkspace } from '../../shared/file/workspace-file'
import { launchStudio } from '../support/launch'
import { largeDesign } from '../support/random-design'
import { framesDuring } from './frames-during'
import { type Figure, figure } from './measure'
import { saveAndClose } from './save-and-close'

/** Scenarios side by side, and the services and links of each. */
const [compared, services, links] = [4, 120, 180]
/** ms after which what follows an edit is over. */
const restMs = 1000
/** Pointer events of one movement. */
const steps = 120

/** From a click on an element to the end of the frame that shows its effect: a new score, or another text of its own, ms. */
async function clickToFrame(page: Page, selector: string, effect: 'score' | 'text'): Promise<number> {
  await page.waitForTimeout(restMs)
  return page.evaluate(
    ({ target, awaited }) =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        const shown = (): void => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => resolve(performance.now() - started)
            port2.postMessage(null)
          })
        }
        const element = document.querySelector<HTMLElement>(target)
        if (!element) throw new Error('nothing can be pressed')
        if (awaited === 'score') {
          const stop = window.studio.on('score:report', () => {
            stop()
            shown()
          })
        } else {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            shown()
          })
          observer.observe(element, { subtree: true, characterData: true, childList: true })
        }
        element.click()
      }),
    { target: selector, awaited: effect },
  )
}

/** Every perspective, one after the other. */
async function switchPerspectives(page: Page): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < 13; run += 1) {
    await page.locator('.perspective-button').click()
    const item = `[role="menu"] [role^="menuitem"]:nth-of-type(${(run % 5) + 2})`
    await page.locator(item).first().waitFor()
    const took = await clickToFrame(page, item, 'score')
    if (run >= 3) samples.push(took)
  }
  return samples
}

async function switchLanguages(page: Page): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < 12; run += 1) {
    const took = await clickToFrame(page, '.top-bar-language', 'text')
    if (run >= 2) samples.push(took)
  }
  return samples
}

/** From what somebody says to the first proposal on screen, and to the end of the search, ms. */
async function iterate(page: Page): Promise<{ readonly first: number[]; readonly all: number[] }> {
  const [first, all]: [number[], number[]] = [[], []]
  await page.keyboard.press('Control+5')
  for (const words of [
    'too slow',
    'fine, but reliability',
    'unbalanced',
    'the team lacks experience',
    'too slow',
  ]) {
    await page.locator('.iterate-feedback').fill(words)
    const started = performance.now()
    await page.keyboard.press('Enter')
    await page.locator('.proposal, .iterate-none').first().waitFor()
    first.push(performance.now() - started)
    await page.locator('.iterate-progress').waitFor({ state: 'detached', timeout: 60_000 })
    all.push(performance.now() - started)
    await page.getByRole('button', { name: 'End the iteration' }).click()
    await page.waitForTimeout(restMs)
  }
  return { first: first.slice(1), all: all.slice(1) }
}

interface Together {
  readonly panned: number[]
  readonly zoomed: number[]
}

/** Frames while all scenarios are moved and enlarged together, all of them in sight. */
async function comparing(page: Page): Promise<Together> {
  await page.keyboard.press('Alt+C')
  for (let n = 2; n < compared; n += 1)
    await page.getByRole('button', { name: 'Add to the comparison' }).click()
  await page
    .locator('.compare-pane .comparison-picture')
    .nth(compared - 1)
    .waitFor()
  await page.waitForTimeout(2 * restMs)
  const box = await page.locator('.compare-pane-view').first().boundingBox()
  if (!box) throw new Error('nothing is compared')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  const pan = async (): Promise<void> => {
    await page.mouse.down()
    for (let n = 1; n <= steps; n += 1) {
      const angle = (n / steps) * 4 * Math.PI
      await page.mouse.move(x + 120 * Math.sin(angle), y + 40 * Math.sin(angle))
    }
    await page.mouse.up()
  }
  const zoom = async (): Promise<void> => {
    await page.keyboard.down('Control')
    for (let n = 1; n <= steps; n += 1) await page.mouse.wheel(0, n % 60 < 30 ? -12 : 12)
    await page.keyboard.up('Control')
  }
  await pan()
  const panned = await framesDuring(page, pan)
  await zoom()
  return { panned, zoomed: await framesDuring(page, zoom) }
}

/** Deciding between large designs, in the real application. */
export async function benchDecide(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pentarch-bench-decide-'))
  const file = path.join(folder, 'decide.pentarch')
  const scenarios = Array.from({ length: compared }, (_, n) => ({
    id: scenarioId(`scenario${n + 1}`),
    name: `Scenario ${n + 1}`,
    design: designToData(largeDesign(services, links, n + 1)),
  }))
  const profile = { concurrency: 4, teamPythonSkill: 3 } as const
  writeFileSync(file, serialiseWorkspace({ name: 'Decide', profile, scenarios }))
  const studio = await launchStudio({ args: [file] })
  const { page } = studio
  const { first, all } = await iterate(page)
  const perspectives = await switchPerspectives(page)
  const languages = await switchLanguages(page)
  const { panned, zoomed } = await comparing(page)
  await saveAndClose(studio)
  rmSync(folder, { recursive: true, force: true })
  return [
    figure('switch of the perspective to its score, 300 elements', perspectives, { of: 'p95', atMost: 50 }),
    figure('switch of the language, 300 elements', languages, { of: 'p95', atMost: 50 }),
    figure('feedback to the first proposal, 300 elements', first, { of: 'p95', atMost: 1000 }),
    figure('feedback to the end of the search', all),
    figure('frame while 4 scenarios of 300 are panned', panned, { of: 'p95', atMost: 20 }),
    figure('frame while 4 scenarios of 300 are zoomed', zoomed, { of: 'p95', atMost: 20 }),
  ]
}
