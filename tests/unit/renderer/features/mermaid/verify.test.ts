import { describe, expect, it } from 'vitest'
import { verify } from '../../../../../renderer/features/mermaid/verify'
import type { AppError } from '../../../../../shared/base/app-error'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

/** A main process that answers every text alike. */
function answering(answer: unknown): string[] {
  openInWindow(design({ api: 'fastapi' }))
  const texts: string[] = []
  Object.assign(window.studio, {
    invoke: (_: string, { text }: { text: string }) => {
      texts.push(text)
      return Promise.resolve(answer)
    },
  })
  return texts
}

describe('asking the real Mermaid', () => {
  it('accepts what the thread could read, and asks once for one text', async () => {
    const texts = answering({ ok: true, value: {} })
    expect(await verify('flowchart TB\n  a --> b')).toEqual({ state: 'accepted' })
    expect(await verify('flowchart TB\n  a --> b')).toEqual({ state: 'accepted' })
    expect(texts).toEqual(['flowchart TB\n  a --> b'])
  })

  it('refuses what it could not, with the place in the text', async () => {
    const error: AppError = { code: 'mermaid-refused', line: 2, column: 7, detail: 'Expecting SQE.' }
    answering({ ok: false, error })
    expect(await verify('flowchart TB\n  a["API" --> b')).toEqual({
      state: 'refused',
      reason: 'Mermaid does not take this text at line 2, column 7: Expecting SQE. Nothing was changed.',
    })
  })
})
