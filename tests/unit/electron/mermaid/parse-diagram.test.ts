import { describe, expect, it } from 'vitest'
import { parseDiagram } from '../../../../electron/mermaid/parse-diagram'

async function refused(text: string) {
  const parsed = await parseDiagram(text)
  if (parsed.ok || parsed.error.code !== 'mermaid-refused') throw new Error(`taken: ${text}`)
  return parsed.error
}

describe('a text that Mermaid does not take', () => {
  it.each([
    ['flowchart TB\n  ok --> b\n  A[Order API (FastAPI)] --> B', 3, '  A["Order API (FastAPI)"] --> B'],
    ['flowchart TB\n  a[Web] --> b[API (v2)] --> c[DB]', 2, '  a[Web] --> b["API (v2)"] --> c[DB]'],
    ['flowchart TB\n  a(Web (SPA)) --> b{Ready [or not]}', 2, '  a("Web (SPA)") --> b{"Ready [or not]"}'],
    ['flowchart TB\n  A -->|POST (json)| B', 2, '  A -->|"POST (json)"| B'],
    ['flowchart TB\n  A --> end', 2, '  A --> end_'],
    ['flowchart TB\n  A --> B %% why', 2, '  A --> B\n  %% why'],
    ['sequenceDiagram\n  A->>B hello', 2, '  A->>B: hello'],
    ['sequenceDiagram\n  A->>End: hello', 2, '  A->>End_: hello'],
    ['classDiagram\n  A --> B : a:b', 2, '  A --> B : a#58;b'],
  ])('%j: the line, and the line as it is taken', async (text, line, repaired) => {
    const error = await refused(text)
    expect(error.line).toBe(line)
    const lines = text.split('\n').with(line - 1, repaired)
    expect(error.repair?.text).toBe(lines.join('\n'))
    expect((await parseDiagram(lines.join('\n'))).ok).toBe(true)
  })

  it('counts lines as they are written, behind front matter, comments and empty lines', async () => {
    const text = '---\ntitle: T\n---\n\n%% a\nflowchart TB\n  %% b\n  A --> B\n  A[x (y)]\n'
    expect((await refused(text)).line).toBe(9)
  })

  it('is said to be of a kind that no view shows', async () => {
    expect(await parseDiagram('pie\n "a": 1')).toEqual({
      ok: false,
      error: { code: 'mermaid-kind-unknown', kind: 'pie' },
    })
  })
})
