import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import importDesign from '../../../../shared/commands/elements/import-design.command'
import { planCall } from '../../../../shared/commands/registry'
import { allViews } from '../../../../shared/exchange/all-views'
import { type Viewed, viewMermaid } from '../../../../shared/exchange/view-text'
import { designFromData, designToData } from '../../../../shared/file/design-data'
import { copyDesign, type Design, emptyDesign } from '../../../../shared/model/design'
import { applyToDesign, invertDesign } from '../../../../shared/model/patch'
import { keptArbitrary } from '../../../support/kept-arbitrary'
import { importText } from '../../../support/mermaid/import-text'
import { workspaceArbitrary } from '../../../support/workspace-arbitrary'

/** What is kept, without the numbers that tell statements apart. */
const said = ({ keptStatements }: Design): string[] =>
  [...keptStatements.values()]
    .map(({ board, kind, about, lane, text }) => JSON.stringify([board, kind, about ?? lane, text]))
    .sort()

const textOf = (design: Design, viewed: Viewed): string => {
  const made = viewMermaid(design, viewed, { language: 'zh', title: 'T' })
  if (!made.ok) throw new Error(made.error.en)
  return made.value.text
}

const flowchart = `---
title: "Order: system"
config:
  theme: dark
---
%%{init: {"theme": "forest"}}%%
%% about the whole
flowchart LR
  accTitle: Who orders
  %% the first
  a["Orders"]:::hot --> b{Choice}
  b e1@--> c[(PostgreSQL)]
  e1@{ animate: true }
  style a fill:#f9f; style b stroke:red
  classDef hot fill:#f00
  linkStyle 0,1 stroke:red
  click a href "https://example.org/a" "tip" _blank`

const classes = `classDiagram
  direction LR
  class A:::hot
  A <|-- B
  note for A "said"
  classDef hot fill:#f00
  callback B "open"`

const sequence = `sequenceDiagram
  actor A
  link A: Board @ https://example.org
  details A: page
  # greets
  A->>A: hello`

/** Lines of the text that a text becomes, without what an export writes by itself. */
async function written(text: string): Promise<readonly string[]> {
  const { design, view } = await importText(text)
  const [interaction = null] = design.interactions.values()
  return textOf(design, { view, interaction })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('%% pentarch:'))
}

const refusedIn = async (text: string): Promise<readonly string[]> =>
  (await importText(text)).remarks.flatMap(({ line, kept, text: said }) =>
    kept ? [] : [`${line} ${said.en}`],
  )

const harm = (line: number, what: string): string =>
  `${line} ${what} that could run or load something, or that reach beyond the drawing, are not kept.`

describe('statements that the model has no place for', () => {
  it('stand in the text again, about what they were about', async () => {
    const lines = await written(flowchart)
    expect(lines.slice(0, 9)).toEqual([
      '---',
      'title: "Order: system"',
      'config:',
      'theme: dark',
      '---',
      '%%{init: {"theme": "forest"}}%%',
      'flowchart LR',
      '%% about the whole',
      'accTitle: Who orders',
    ])
    expect(lines[lines.indexOf('%% the first') + 1]).toBe('n_s1["Orders"]')
    for (const said of [
      'n_s2@{ shape: diam }',
      'e_l2@{ animate: true }',
      'style n_s1 fill:#f9f',
      'style n_s2 stroke:red',
      'classDef hot fill:#f00',
      'class n_s1 hot',
      'linkStyle 0 stroke:red',
      'linkStyle 1 stroke:red',
      'click n_s1 href "https://example.org/a" "tip" _blank',
    ])
      expect(lines).toContain(said)
    expect(await written(classes)).toEqual(
      expect.arrayContaining([
        'direction LR',
        'cssClass "c1" hot',
        'note for c1 "said"',
        'click c2 call open()',
      ]),
    )
    const told = await written(sequence)
    expect(told).toEqual(expect.arrayContaining(['link p1: Board @ https://example.org', 'details p1: page']))
    expect(told[told.indexOf('%% greets') + 1]).toBe('p1->>p1: hello')
  })

  it('follow a new name of what they are about, and go with it', async () => {
    const design = copyDesign((await importText(flowchart)).design)
    const [first] = design.services.keys()
    if (first === undefined) throw new Error('no service')
    const viewed: Viewed = { view: 'layered', interaction: null }
    const names = new Map([[first, 'orders']])
    const renamed = viewMermaid(design, viewed, { language: 'en', title: 'T', names })
    expect(renamed.ok && renamed.value.text).toContain('style orders fill:#f9f')
    const deleted = planCall(design, call(deleteElements, { services: [serviceId(first)], links: [] }))
    if (!deleted.ok) throw new Error(deleted.error.code)
    const before = designToData(design)
    applyToDesign(design, deleted.value)
    expect(designToData(design).keptStatements?.map(({ about }) => about)).not.toContain(first)
    expect(textOf(design, viewed)).not.toMatch(/fill:#f9f|class \S+ hot|example\.org|linkStyle 1/)
    applyToDesign(design, invertDesign(deleted.value))
    expect(designToData(design)).toEqual(before)
  })

  it('come along with an import as one step, under ids that are free', async () => {
    const { design: read } = await importText(flowchart)
    const whole = copyDesign(read)
    const planned = planCall(whole, call(importDesign, { design: designToData(read) }))
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(whole, planned.value)
    expect(whole.keptStatements.size).toBe(2 * read.keptStatements.size)
    const styled = [...whole.keptStatements.values()].filter(({ kind }) => kind === 'style')
    expect(new Set(styled.map(({ about }) => about)).size).toBe(4)
    expect(styled.every(({ about = '' }) => whole.services.has(about))).toBe(true)
  })

  it.each([
    [
      'an address that runs',
      'flowchart TB\n a\n click a href "javascript:alert(1)"',
      3,
      'Addresses and tooltips',
    ],
    [
      'one in entities',
      'flowchart TB\n a\n click a href "java#115;cript#58;alert(1)"',
      3,
      'Addresses and tooltips',
    ],
    [
      'one in capitals with a break',
      'flowchart TB\n a\n click a "JaVa\tScript:x"',
      3,
      'Addresses and tooltips',
    ],
    [
      'data as an address',
      'sequenceDiagram\n participant a\n link a: x @ data:text/html,x\n a->>a: x',
      3,
      'Addresses and tooltips',
    ],
    [
      'a list of such',
      'sequenceDiagram\n participant a\n links a: {"x": "javascript:x"}\n a->>a: x',
      3,
      'Addresses and tooltips',
    ],
    [
      'a loosened guard',
      '%%{init: {"securityLevel": "loose"}}%%\nflowchart TB\n a',
      1,
      'Settings of the drawing',
    ],
    [
      'styles that load',
      '%%{init: {"themeCSS": "x{background:url(y)}"}}%%\nflowchart TB\n a',
      1,
      'Settings of the drawing',
    ],
    ['a prototype', '%%{init: {"__proto__": {"a": 1}}}%%\nflowchart TB\n a', 1, 'Settings of the drawing'],
    ['higher limits', '---\nconfig:\n  maxEdges: 9000\n---\nflowchart TB\n a', 2, 'Settings of the drawing'],
    [
      'anchors of YAML',
      '---\nconfig:\n  a: &a [x, x]\n  b: [*a, *a]\n---\nflowchart TB\n a',
      2,
      'Settings of the drawing',
    ],
    [
      'a picture that runs',
      'flowchart TB\n a\n a@{ img: "javascript:x", w: 60, h: 60 }',
      3,
      'Data of links and shapes',
    ],
  ])('never are %s', async (_, text, line, what) => {
    expect(await refusedIn(text)).toEqual([harm(line, what)])
    const { design } = await importText(text)
    expect([...design.keptStatements.values()]).toEqual([])
    expect((await written(text)).join('\n')).not.toMatch(
      /script|securityLevel|themeCSS|__proto__|maxEdges|&a/i,
    )
  })

  it('never are a directive that hides in a comment', async () => {
    const text = 'flowchart TB\n a\n %% see %%{init: {"securityLevel": "loose"}}%%'
    expect([...(await importText(text)).design.keptStatements.values()]).toEqual([])
    expect(await refusedIn(text)).toEqual([harm(3, 'Comments')])
  })

  it('come back from the text of a view as they were, whatever it is of', () =>
    fc.assert(
      fc.asyncProperty(
        workspaceArbitrary.chain(({ scenarios: [first] }) => {
          const design = first ? designFromData(first.design) : emptyDesign()
          const views = allViews(design).filter(
            (viewed) => viewMermaid(design, viewed, { language: 'en', title: 'T' }).ok,
          )
          return fc
            .tuple(...views.map((viewed) => keptArbitrary(design, viewed).map((kept) => ({ viewed, kept }))))
            .map((all) => ({ design, all }))
        }),
        async ({ design, all }) => {
          for (const { viewed, kept } of all) {
            const whole = copyDesign(design)
            for (const each of kept) whole.keptStatements.set(each.id, each)
            const { design: back } = await importText(textOf(whole, viewed), whole)
            expect(said(back)).toEqual(said(whole))
          }
        },
      ),
      { numRuns: 20 },
    ))
})
