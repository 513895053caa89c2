import path from 'node:path'
import { expect } from '@playwright/test'
import type { WorkspaceData } from '../../shared/file/workspace-data'
import { test } from '../support/shop-test'

const flowchart = `flowchart LR
  web[Browser] --> api[Order API (FastAPI)]
  api --> db[("PostgreSQL 主库")]
  style api fill:#f00`

const sequence = `sequenceDiagram
  actor u as Customer
  u->>Order API: place order
  Order API-->>u: 201`

test('a Mermaid text is repaired, becomes a scenario, and a pasted sequence means its services', async ({
  drawing: { app, page },
  drawing,
  folder,
}) => {
  await page.keyboard.press('Control+Shift+O')
  const dialog = page.getByRole('dialog', { name: 'Import' })
  const field = dialog.getByRole('textbox', { name: 'Text of the diagram' })
  await field.fill(flowchart)
  await expect(dialog.getByText('Line 2: put the label in quotation marks')).toBeVisible()
  await dialog.getByRole('button', { name: 'Repair' }).click()
  await expect(field).toHaveValue(/api\["Order API \(FastAPI\)"\]/)
  await expect(dialog.getByText('3 services, 2 links')).toBeVisible()
  await dialog.getByRole('button', { name: 'Line 4' }).click()
  expect(
    await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe('  style api fill:#f00')
  await dialog.getByRole('button', { name: 'As a new scenario' }).click()
  await expect(page.getByRole('tab', { name: /^Imported design/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('option', { name: /^Order API, FastAPI/ })).toBeVisible()

  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), sequence)
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('radio', { name: 'Sequence' })).toBeChecked()
  await expect(page.getByText('Imported: 2 participants, 2 steps.')).toBeVisible()
  const file = path.join(folder, 'imported.pentarch')
  const saved = JSON.parse(await drawing.saveAs(file)) as WorkspaceData
  const [, imported] = saved.scenarios
  const [talk] = imported?.design.interactions ?? []
  expect(talk?.participants.map(({ represents }) => represents.kind)).toEqual(['other', 'service'])
  expect(talk?.steps.map((step) => step.type === 'message' && step.kind)).toEqual(['sync', 'reply'])

  await drawing.undo()
  await drawing.undo()
  await expect(drawing.scenarioTabs).toHaveCount(1)
})
