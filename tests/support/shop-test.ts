import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { StudioPage } from './studio-page'
import { test as base } from './studio-test'
import { shop, workspaceText } from './workspace-text'

/** Tests of the real application that begin with the small shop. */
export const test = base.extend<{
  /** The shop in a file of its own. */
  readonly file: string
  /** The studio with it open. */
  readonly drawing: StudioPage
}>({
  file: async ({ folder }, use) => {
    const file = path.join(folder, 'shop.pentarch')
    writeFileSync(file, workspaceText(shop))
    await use(file)
  },
  drawing: async ({ studio, file }, use) => {
    await studio.openDesign(file)
    await use(studio)
  },
})
