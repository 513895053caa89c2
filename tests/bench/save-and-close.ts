import type { Studio } from '../support/launch'

/** Saves the open file and closes the studio, which would else ask what is to become of the edits. */
export async function saveAndClose({ page, close }: Studio): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.locator('[data-save-state="saved"]').waitFor()
  await close()
}
