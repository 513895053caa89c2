import { expect, it, vi } from 'vitest'
import { runCli } from '../../../../electron/cli/run-cli'

vi.mock('../../../../electron/cli/list-audits', () => ({
  listAudits: () => Promise.reject(new RangeError('too deep')),
}))

it('says that something went wrong inside, by the code of what cannot be used, not by that of a low total', async () => {
  const outcome = await runCli(['audits', '-q'], '1.2.3', { LANG: 'C' })
  expect(outcome.code).toBe(3)
  expect(outcome.error).toMatch(
    /^Something went wrong inside Pentarch, and the command was stopped. The error:\nRangeError: too deep\n +at /,
  )
})
