import { describe, expect, it } from 'vitest'
import { verify } from '../../../../../renderer/features/mermaid/verify'

describe('asking the real Mermaid', () => {
  it('accepts a flowchart', async () => {
    expect(await verify('flowchart TB\n  a["API"] --> b[("DB")]')).toEqual({ state: 'accepted' })
  })

  it('refuses a broken one with a reason on one line', async () => {
    const verdict = await verify('flowchart TB\n  a["API" --> b')
    expect(verdict.state).toBe('refused')
    expect(verdict.state === 'refused' && verdict.reason).toMatch(/^Parse error on line \d+:$/)
  })

  it('refuses what is no diagram at all', async () => {
    expect((await verify('nonsense')).state).toBe('refused')
  })
})
