import { describe, expect, it } from 'vitest'
import { readText } from '../../../../electron/mermaid/read-text'
import type { ReadingTask } from '../../../../electron/mermaid/reading-task'
import { errorText } from '../../../../shared/base/error-texts'
import { layeredMermaid } from '../../../../shared/exchange/mermaid/layered-mermaid'
import { emptyDesign } from '../../../../shared/model/design'
import { importText } from '../../../support/mermaid/import-text'
import { processorTime } from '../../../support/processor-time'

const namesIn = async (text: string): Promise<string[]> =>
  [...(await importText(text)).design.services.values()].map(({ name }) => name)

const task = (text: string): ReadingTask => ({ text, name: 'Text', around: emptyDesign() })

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

  /** ms from a text to what becomes of it, the parser being there. */
  async function timeOf(text: string): Promise<{ readonly ms: number; readonly code: string }> {
    await readText(task('flowchart TB\n a'))
    const started = processorTime()
    const read = await readText(task(text))
    return { ms: processorTime() - started, code: read.ok ? 'ok' : read.error.code }
  }

  it.each([
    [
      'entities of YAML that multiply',
      `---\nconfig:\n${Array.from('abcdefgh')
        .map(
          (name, n) =>
            `  ${name}: &${name} [${
              n === 0
                ? 'x'
                : Array(9)
                    .fill(`*${'abcdefgh'[n - 1]}`)
                    .join(', ')
            }]`,
        )
        .join('\n')}\n---\nflowchart TB\n a`,
    ],
    [
      'brackets of YAML in each other',
      `---\nconfig: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\nflowchart TB\n a`,
    ],
    [
      'a directive of brackets in each other',
      `%%{init: ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}%%\nflowchart TB\n a`,
    ],
    ['subgraphs in each other', `flowchart TB\n${'subgraph s\n'.repeat(300)}a\n${'end\n'.repeat(300)}`],
    ['fragments in each other', `sequenceDiagram\n${'loop x\n'.repeat(150)}a->>a: x\n${'end\n'.repeat(150)}`],
    ['brackets without end', `flowchart TB\n a${'['.repeat(5000)}`],
    ['dashes without end', `flowchart TB\n a ${'-'.repeat(5000)}> b`],
    ['a comment of dashes', `sequenceDiagram\n a->>b: x\n %% ${'- '.repeat(5000)}`],
    ['colons and arrows', `classDiagram\n A ${'-- : '.repeat(5000)} B`],
  ])('is read or refused at once: %s', async (_, text) => {
    const { ms, code } = await timeOf(text)
    expect(['ok', 'mermaid-refused', 'text-refused']).toContain(code)
    expect(ms).toBeLessThan(2000)
  })

  it('brings no half of a character and no mark of direction further than its name', async () => {
    const { design } = await importText(
      'flowchart TB\n a["half \ud800 of one"] --> b["\u202egnp.exe\u202c"]\n %% \u202e turned\n %% half \udc00\n style a fill:#f9f',
    )
    expect([...design.services.values()].map(({ name }) => name)).toEqual([
      'half \ud800 of one',
      '\u202egnp.exe\u202c',
    ])
    const { text } = layeredMermaid(design, { language: 'en', title: 'T' })
    expect(text).toContain('["half  of one"]')
    expect(text).not.toMatch(/\p{Cs}/u)
    expect([...design.keptStatements.values()].map(({ kind }) => kind)).toEqual(['comment', 'style'])
    const again = await importText(text)
    expect([...again.design.services.keys()]).toEqual([...design.services.keys()])
  })

  it('says in both languages how large a text may be', () => {
    const error = { code: 'text-too-large', characters: 10_000_000, limit: 2_000_000 } as const
    const { en, zh } = errorText(error)
    expect(en).toContain('2000000')
    expect(zh).toContain('2000000')
  })
})
