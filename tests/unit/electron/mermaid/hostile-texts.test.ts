import { describe, expect, it } from 'vitest'
import { importText } from '../../../support/mermaid/import-text'

const namesIn = async (text: string): Promise<string[]> =>
  [...(await importText(text)).design.services.values()].map(({ name }) => name)

describe('a text that means harm', () => {
  it('is text: scripts, addresses and entities end up as names', async () => {
    expect(
      await namesIn(`flowchart TB
        a["<img src=x onerror=alert(1)>"] --> b["#lt;script#gt;x#lt;/script#gt;"]
        click a "javascript:alert(1)"
        c["‮ right to left"]`),
    ).toEqual(['<img src=x onerror=alert(1)>', '<script>x</script>', '‮ right to left'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('reaches no prototype by its ids or its comments', async () => {
    const { design } = await importText(`flowchart TB
      __proto__["one"] --> constructor["two"]
      %% pentarch: {"node":"__proto__","id":"__proto__","technology":"redis","settings":{"__proto__":{"polluted":1}}}
      toString["three"]`)
    expect([...design.services.keys()].sort()).toEqual(['s1', 's2', 's3'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
