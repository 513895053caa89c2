import { describe, expect, it } from 'vitest'
import { latestOnly } from '../../../../renderer/state/latest-only'

/** Questions are answered one by one, when the test says so. */
function set() {
  const asked: string[] = []
  const shown: string[] = []
  const answers: (() => void)[] = []
  const ask = latestOnly(
    ({ q }: { q: string }) => {
      asked.push(q)
      return new Promise<string>((resolve) => answers.push(() => resolve(`${q}!`)))
    },
    (answer) => shown.push(answer),
  )
  const answer = async () => {
    answers.shift()?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { asked, shown, ask: (q: string) => ask({ q }), answer }
}

describe('latestOnly', () => {
  it('asks only the last of the questions that came up meanwhile, and shows only its answer', async () => {
    const { asked, shown, ask, answer } = set()
    for (const q of ['a', 'b', 'c']) ask(q)
    expect(asked).toEqual(['a'])
    await answer()
    expect(asked).toEqual(['a', 'c'])
    expect(shown).toEqual([])
    await answer()
    expect(shown).toEqual(['c!'])
  })

  it('asks again at once when nothing is being answered', async () => {
    const { shown, ask, answer } = set()
    ask('a')
    await answer()
    ask('b')
    await answer()
    expect(shown).toEqual(['a!', 'b!'])
  })
})
