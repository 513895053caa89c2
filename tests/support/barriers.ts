import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type Axe from 'axe-core'
import { inProject } from '../../electron/setup/project.mjs'

/** What `source` puts on the page. */
declare const axe: typeof Axe
const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8')

/** Every serious or critical violation on screen, as one line: rule, place, and what is wrong there. */
async function barriers(page: Page, state: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (where) => {
    // What lies under a modal dialog is out of reach, and was looked at before.
    const { violations: found } = await axe.run(document.querySelector('dialog[open]') ?? document, {
      resultTypes: ['violations'],
      // Names of elements tell what is drawn as a sentence, in another order than the drawing does.
      rules: {
        'label-content-name-mismatch': { enabled: false },
        // Chromium gives what scrolls the focus by itself, which axe does not know; accessibility.spec.ts goes there.
        'scrollable-region-focusable': { enabled: false },
      },
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

/** Collects what is a barrier in one state after another. @param chosen said with each, such as `en, light` */
export function lookForBarriers(
  page: Page,
  chosen: string,
): { readonly found: readonly string[]; readonly look: (state: string) => Promise<void> } {
  const found: string[] = []
  return {
    found,
    look: async (state) => {
      found.push(...(await barriers(page, `${state}, ${chosen}`)))
    },
  }
}
