import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { allViews } from '../../../../../shared/exchange/all-views'
import { type Viewed, viewMermaid } from '../../../../../shared/exchange/view-text'
import { designFromData } from '../../../../../shared/file/design-data'
import { type Design, emptyDesign } from '../../../../../shared/model/design'
import { viewKinds } from '../../../../../shared/model/view-kind'
import { readClasses } from '../../../../support/mermaid/read-classes'
import { readFlowchart } from '../../../../support/mermaid/read-flowchart'
import { type MermaidVersion, mermaidVersions, startMermaid } from '../../../../support/mermaid/read-mermaid'
import { readSequence } from '../../../../support/mermaid/read-sequence'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'
import { smallDesigns } from '../small-designs'
import { smallViews } from '../small-views'

const designs: readonly (readonly [string, Design])[] = [
  ['views', smallViews],
  ...Object.entries(smallDesigns),
]

function written(design: Design, viewed: Viewed, pinned: boolean): string {
  const made = viewMermaid(design, viewed, { language: 'zh', title: 'Any', pinned })
  if (!made.ok) throw new Error(made.error.en)
  return made.value.text
}

/** The whole graph of a view as one version reads it, but for what no pinned text says. */
async function graphOf({ view }: Viewed, text: string, version: MermaidVersion): Promise<object> {
  switch (view) {
    case 'layered':
    case 'deployment': {
      const { nodes, edges, subgraphs } = await readFlowchart(text, version)
      return { nodes, edges: edges.map(({ id: _, ...edge }) => edge), subgraphs }
    }
    case 'classes': {
      const { classes, relations, notes } = await readClasses(text, version)
      return { classes, relations, notes }
    }
    case 'sequence':
      return readSequence(text, version)
  }
}

beforeAll(startMermaid)

describe.each(mermaidVersions)('a pinned text, read by %s', (version) => {
  it.each(designs)('is the graph that Mermaid of today reads: %s', async (_, design) => {
    for (const viewed of allViews(design)) {
      const pinned = written(design, viewed, true)
      expect(await graphOf(viewed, pinned, version), viewed.view).toEqual(
        await graphOf(viewed, pinned, 'mermaid'),
      )
    }
  })
})

/** Designs that nobody thought of, with texts of any characters, the same ones each time. */
const anyDesigns = workspaceArbitrary.map(({ scenarios: [first] }) =>
  first ? designFromData(first.design) : emptyDesign(),
)

describe.each(mermaidVersions.filter((version) => version !== 'mermaid'))(
  'any design, read by %s',
  (version) => {
    it('is the graph that Mermaid of today reads', async () => {
      const read = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(anyDesigns, async (design) => {
          for (const viewed of allViews(design)) {
            const pinned = written(design, viewed, true)
            expect(await graphOf(viewed, pinned, version), `${viewed.view}\n${pinned}`).toEqual(
              await graphOf(viewed, pinned, 'mermaid'),
            )
            read.set(viewed.view, (read.get(viewed.view) ?? 0) + 1)
          }
        }),
        { numRuns: 25, endOnFailure: true },
      )
      expect([...read.keys()].sort()).toEqual([...viewKinds].sort())
    })
  },
)

/** A graph without what only newer words say: shapes beyond brackets, namespaces, and kinds of participants. */
const inOldWords = (graph: object): unknown =>
  JSON.parse(
    JSON.stringify(graph, (key, value: unknown) => {
      if (['shape', 'inside'].includes(key) && !Array.isArray(value)) return undefined
      if (value instanceof Map) return [...value]
      if (key === 'participants' && Array.isArray(value))
        return value.map(([id, , name]: readonly unknown[]) => [id, name])
      return value
    }),
  )

it.each(designs)('a pinned text says the same as the text of today: %s', async (_, design) => {
  for (const viewed of allViews(design)) {
    const [pinned, today] = [true, false].map((old) => written(design, viewed, old))
    expect(inOldWords(await graphOf(viewed, pinned ?? '', 'mermaid')), viewed.view).toEqual(
      inOldWords(await graphOf(viewed, today ?? '', 'mermaid')),
    )
  }
})
