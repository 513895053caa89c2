import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { inProject } from '../../electron/setup/project.mjs'
import type { StudioPage } from '../support/studio-page'
import { test } from '../support/studio-test'

const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8')

/** Every serious or critical violation on screen, as one line: rule, place, and what is wrong there. */
async function violations(page: Page, state: string): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async (where) => {
    const { axe: checker } = window as unknown as { axe: typeof axe }
    const { violations: found } = await checker.run(document, {
      resultTypes: ['violations'],
      // Names of elements tell what is drawn as a sentence, in another order than the drawing does.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    })
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            ({ target, failureSummary = '' }) =>
              `${where}: ${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
          ),
      )
  }, state)
}

/** Goes through what a person sees, and collects what is wrong on the way. */
async function walkThrough(studio: StudioPage, theme: string): Promise<string[]> {
  const { page } = studio
  const found: string[] = []
  const look = async (state: string): Promise<void> => {
    found.push(...(await violations(page, `${state}, ${theme}`)))
  }
  await look('start screen')
  await studio.openSample('B2B back office')
  await expect(studio.canvas.services.first()).toBeVisible()
  await look('layered view and score')
  for (const tab of ['Quantities', 'Inspector', 'Session']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    if (tab === 'Quantities') await expect(page.locator('.quantity').first()).toBeVisible()
    await look(tab)
  }
  await studio.canvas.services.first().click({ position: { x: 60, y: 20 } })
  await look('inspector of a service')
  for (const [keys, canvas] of [
    ['Alt+2', 'Deployment canvas'],
    ['Alt+3', 'Class canvas'],
    ['Alt+4', 'Sequence canvas'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('listbox', { name: canvas })).toBeVisible()
    await look(canvas)
  }
  await page.keyboard.press('Alt+1')
  await studio.shortcut('k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await look('command palette')
  await page.keyboard.press('Escape')
  await studio.chooseFromMenu('view.profile')
  await expect(studio.candidates.first()).toBeVisible()
  await look('profile and candidates')
  return found
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ chosen: { language: 'en', theme } })

    test('nothing on the way through the studio is a serious barrier', async ({ studio }) => {
      expect(await walkThrough(studio, theme)).toEqual([])
    })
  })
}
