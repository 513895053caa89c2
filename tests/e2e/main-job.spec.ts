import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/studio-test'

const dimensions = [
  'Technical feasibility',
  'Team fit',
  'Business match',
  'Maintainability',
  'Extension potential',
]

test('the profile ranks the stacks anew and says why some are out', async ({ studio }) => {
  await studio.newProject()
  await expect(studio.candidates).toHaveCount(3)

  await studio.state('Deployment environment', 1)
  await studio.state('Team skill in Python', 2)
  await studio.state('Project scale', 1)
  const ruledOut = studio.page.getByRole('listitem').filter({
    hasText: 'It runs on a cluster; the deployment environment is level 1, without one.',
  })
  await expect(ruledOut.first()).toBeVisible()
  const forOneServer = await studio.ranking()

  await studio.state('Deployment environment', 4)
  await studio.state('Team skill in Python', 5)
  await studio.state('Project scale', 5)
  await studio.state('Concurrency', 5)
  await expect.poll(() => studio.ranking()).not.toEqual(forOneServer)
  await expect(ruledOut).toHaveCount(0)
})

test('drawing on a candidate’s design moves the scores', async ({ studio }) => {
  const { canvas, score } = studio
  await studio.newProject()
  await studio.openBestCandidate()
  await expect(score.panel.getByRole('meter', { name: 'Total score' })).toBeAttached()
  for (const dimension of dimensions) await expect(score.dimension(dimension)).toHaveText(/\d+\.\d/)

  const opened = await score.total()
  await canvas.dropBeside(await studio.paletteRow('PostgreSQL'), 'Database')
  await expect(canvas.service('PostgreSQL')).toHaveAccessibleName(/^PostgreSQL, PostgreSQL, Data/)
  await expect.poll(() => score.total()).not.toBe(opened)
  await expect(score.lastEdit).toBeVisible()

  const loose = await score.total()
  await canvas.connect('Application', 'PostgreSQL')
  await expect(canvas.link('Application reads and writes PostgreSQL')).toHaveCount(1)
  await expect.poll(() => score.total()).not.toBe(loose)
})
