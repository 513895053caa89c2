import { describe, expect, it } from 'vitest'
import { allViews } from '../../../../../shared/exchange/all-views'
import { viewMermaid } from '../../../../../shared/exchange/view-text'
import type { Design } from '../../../../../shared/model/design'
import { smallDesigns } from '../small-designs'
import { smallViews } from '../small-views'

interface Parser {
  readonly default: {
    initialize(config: object): void
    readonly mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: object }> }
  }
}

/** What a diagram consists of, whichever version kept it: maps in the newer ones, objects in the older. */
const sizeOf = (held: unknown): number =>
  held instanceof Map ? held.size : Array.isArray(held) ? held.length : Object.keys(held ?? {}).length

/** Entities in the form that version 10 gives them before it parses what it is to draw; later ones do so themselves. */
const encoded = (text: string): string => text.replace(/#(\d+);/g, 'ﬂ°°$1¶ß').replace(/#([a-z]+);/g, 'ﬂ°$1¶ß')

async function outlineBy(name: string, text: string): Promise<Record<string, number>> {
  const { default: mermaid } = (await import(/* @vite-ignore */ name)) as Parser
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false })
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(
    name.startsWith('mermaid-10') ? encoded(text) : text,
  )
  const ask = (question: string): number | undefined => {
    const answer: unknown = Reflect.get(db, question)
    return typeof answer === 'function' ? sizeOf(Reflect.apply(answer, db, [])) : undefined
  }
  const questions = [
    'getVertices',
    'getEdges',
    'getSubGraphs',
    'getClasses',
    'getRelations',
    'getActors',
    'getMessages',
  ]
  return Object.fromEntries(
    questions.flatMap((each) => (ask(each) === undefined ? [] : [[each, ask(each) ?? 0]])),
  )
}

const designs: readonly (readonly [string, Design])[] = [
  ['views', smallViews],
  ...Object.entries(smallDesigns),
]

describe.each(['mermaid-10/dist/mermaid.esm.mjs', 'mermaid-11', 'mermaid'])(
  'a pinned text, read by %s',
  (name) => {
    it('is the same graph as the text of today', async () => {
      for (const [title, design] of designs)
        for (const viewed of allViews(design)) {
          const written = (pinned: boolean): string => {
            const made = viewMermaid(design, viewed, { language: 'zh', title, pinned })
            if (!made.ok) throw new Error(made.error.en)
            return made.value.text
          }
          const today = await outlineBy('mermaid', written(false))
          expect(await outlineBy(name, written(true)), `${title} ${viewed.view}`).toEqual(today)
        }
    })
  },
)
