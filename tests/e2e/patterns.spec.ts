import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

test('a pattern is put into the class view with a selected class in its role, and taken back', async ({
  studio,
}) => {
  const { page } = studio
  await studio.openSample('B2B back office')
  await page.keyboard.press('Alt+3')
  const canvas = page.getByRole('listbox', { name: 'Class canvas' })
  const classNamed = (name: string) => canvas.getByRole('option', { name: new RegExp(`^${name},`) })

  await page
    .getByRole('region', { name: 'Design patterns' })
    .getByRole('button', { name: 'Strategy' })
    .click()
  const library = page.getByRole('dialog', { name: 'Pattern library' })
  await library.getByText('Cache policy', { exact: true }).click()
  await expect(library.getByRole('region', { name: 'Python' }).last()).toContainText(
    'class LeastRecentlyUsed',
  )
  await library.getByRole('combobox', { name: 'Context 1' }).fill('PriceCache')
  await library.getByRole('button', { name: 'Insert' }).click()
  await expect(classNamed('PriceCache')).toBeVisible()
  await expect(classNamed('EvictionPolicy')).toContainText('Strategy')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('Complete')
  await expect(panel.getByRole('region', { name: 'Python' })).toContainText('class PriceCache')

  await classNamed('PriceCache').click()
  await page.keyboard.press('ControlOrMeta+Shift+P')
  await library.getByRole('navigation').getByRole('button', { name: 'Singleton' }).click()
  await expect(library.getByRole('combobox', { name: 'Singleton 1' })).toHaveValue('PriceCache')
  await library.getByRole('button', { name: 'Insert' }).click()
  await expect(panel.getByRole('region', { name: 'Python' })).toContainText('def instance(cls)')

  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(classNamed('PriceCache')).toHaveCount(0)

  const dragged = page.getByRole('region', { name: 'Design patterns' }).getByRole('button', { name: 'Proxy' })
  await dragged.dragTo(canvas, { targetPosition: { x: 500, y: 120 } })
  await expect(classNamed('ReadWriteProxy')).toContainText('Proxy')
})
