import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { rankingMarkdown } from '../support/ranking-markdown'
import { sampleProfiles } from '../support/sample-profiles'

const file = path.join(import.meta.dirname, 'ranking.md')

/** A changed order is a changed opinion: read the diff, and argue it in ARCHITECTURE.md. */
it('the stacks come in the order that was read and argued (UPDATE_GOLDEN=1 writes it)', () => {
  const ranking = rankingMarkdown(sampleProfiles)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, ranking)
  expect(readFileSync(file, 'utf8')).toBe(ranking)
})
