import fc from 'fast-check'
import type { Viewed } from '../../shared/exchange/view-text'
import type { Design } from '../../shared/model/design'
import { partsOf, walkSteps } from '../../shared/model/interaction/walk-steps'
import { layers } from '../../shared/model/layer'
import { type KeptStatement, keptStatementSchema } from '../../shared/model/statements/kept-statement'
import type { StatementKind } from '../../shared/model/statements/statement-text'

type Said = Omit<KeptStatement, 'id' | 'board' | 'about'> & { readonly about?: string }

const words = fc
  .stringMatching(/^[\p{L}\p{N}（）：，。:'()[\]/|&*_~^$\-.=@+!?` ]{1,30}$/u)
  .map((text) => text.trim())
  .filter((text) => text !== '')
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/).map((text) => `u${text}`)
const css = fc.constantFrom('fill:#f9f', 'fill:#f9f,stroke:red', 'color:blue')
const comment = fc
  .oneof(words, fc.constantFrom('direction LR', 'end', 'A --> B', '"', 'click a href "javascript:x"', '<b>'))
  .map((text) => `%% ${text}`)
  .filter((text) => !text.includes('pentarch:'))
const address = fc.constantFrom('https://example.org/a?b=c', '/docs', './a.md', 'mailto:a@b.c', 'docs/a.md')

const texts: { readonly [K in StatementKind]?: fc.Arbitrary<string> } = {
  title: words,
  'front-matter': fc.constantFrom('config:\n  theme: dark', 'config:\n  flowchart:\n    curve: linear'),
  directive: fc.constantFrom(
    '%%{init: {"theme": "forest"}}%%',
    "%%{init: {'flowchart': {'curve': 'step'}}}%%",
  ),
  'accessible-title': words,
  'accessible-description': fc.oneof(
    words,
    fc.tuple(words, words).map((lines) => lines.join('\n')),
  ),
  comment,
  direction: fc.constantFrom('LR', 'RL', 'BT'),
  shape: fc.constantFrom('diam', 'hex', 'docs', 'cloud'),
  data: fc.constantFrom('icon: "aws:lambda"', 'w: 60, h: 40', 'pos: "t"'),
  note: words,
  'style-class': fc.tuple(name, css).map((parts) => parts.join(' ')),
  class: name,
  style: css,
  'line-style': fc.constantFrom('stroke:red', 'interpolate basis', 'stroke:red,stroke-width:4px'),
  click: fc.oneof(
    address.map((to) => `href "${to}#part"`),
    fc.constantFrom('call open()', 'call f(1, x) "tip"', 'href "https://a.b" "tip" _blank'),
  ),
  link: fc
    .tuple(
      words.filter((text) => !text.includes('@')),
      address,
    )
    .map((parts) => parts.join(' @ ')),
  links: address.map((to) => JSON.stringify({ Docs: to })),
  properties: fc.constant('{"class": "internal"}'),
  details: name,
}

const once: readonly StatementKind[] = [
  'title',
  'front-matter',
  'accessible-title',
  'accessible-description',
  'direction',
]
const anywhere = ['directive', 'comment', 'accessible-title', 'accessible-description'] as const
const inDiagram = ['title', 'front-matter', 'direction', 'style-class'] as const

/** Kinds of statements of a view, by what they can be about. */
function kindsIn(
  design: Design,
  { view, interaction }: Viewed,
): readonly (readonly [StatementKind, readonly (string | null)[]])[] {
  const ids = (...tables: readonly ReadonlyMap<string, unknown>[]): string[] =>
    tables.flatMap((table) => [...table.keys()])
  const whole = (kinds: readonly StatementKind[]): (readonly [StatementKind, readonly null[]])[] =>
    kinds.map((kind) => [kind, [null]])
  switch (view) {
    case 'layered': {
      const drawn = [...design.links.values()]
        .filter(({ source, target }) => source !== target)
        .map(({ id }) => id)
      const services = ids(design.services)
      return [
        ...whole([...anywhere, ...inDiagram, 'line-style']),
        ['comment', [...services, ...drawn]],
        ['class', [...services, ...drawn]],
        ...(['shape', 'data', 'style', 'click'] as const).map((kind) => [kind, services] as const),
        ['line-style', drawn],
      ]
    }
    case 'classes': {
      const classes = ids(design.classes)
      return [
        ...whole([...anywhere, ...inDiagram, 'note']),
        ['comment', [...classes, ...ids(design.classRelations)]],
        ...(['class', 'style', 'click', 'note'] as const).map((kind) => [kind, classes] as const),
      ]
    }
    case 'deployment': {
      const nodes = ids(design.deploymentNodes)
      const all = [...nodes, ...ids(design.deployments)]
      return [
        ...whole([...anywhere, ...inDiagram]),
        ['direction', nodes],
        ...(['comment', 'style', 'class', 'click'] as const).map((kind) => [kind, all] as const),
      ]
    }
    case 'sequence': {
      if (!interaction) return []
      const participants = interaction.participants.map(({ id }) => id)
      const steps = [...walkSteps(interaction.steps)].map(({ id }) => id)
      return [
        ...whole([...anywhere, 'front-matter']),
        ['comment', [...participants, ...steps].filter((id) => partsOf(interaction).has(id))],
        ...(['link', 'links', 'properties', 'details'] as const).map((kind) => [kind, participants] as const),
      ]
    }
  }
}

/** Statements that the text of a view can keep, of all kinds and about anything in it. */
export function keptArbitrary(design: Design, viewed: Viewed): fc.Arbitrary<readonly KeptStatement[]> {
  const { view, interaction } = viewed
  const board =
    view === 'sequence' && interaction
      ? { view, interaction: interaction.id }
      : ({ view: view === 'sequence' ? 'layered' : view } as const)
  const kinds = kindsIn(design, viewed).filter(([, subjects]) => subjects.length > 0)
  if (kinds.length === 0) return fc.constant([])
  const said: fc.Arbitrary<Said> = fc.constantFrom(...kinds).chain(([kind, subjects]) =>
    fc
      .record({
        about: fc.constantFrom(...subjects),
        text: texts[kind] ?? words,
        lane: fc.constantFrom(...layers),
      })
      .map(({ about, text, lane }) => ({
        kind,
        text,
        ...(about !== null && { about }),
        ...(about === null && kind === 'comment' && view === 'layered' && text.length % 2 === 0 && { lane }),
      })),
  )
  return fc.array(said, { maxLength: 12 }).map((all) => {
    const seen = new Set<string>()
    return all
      .filter(({ kind, about, lane, text }) => {
        const key = once.includes(kind)
          ? `${kind} ${about ?? lane ?? ''}`
          : `${kind} ${about ?? lane ?? ''} ${text}`
        return !seen.has(key) && seen.add(key)
      })
      .map((each, n) => keptStatementSchema.parse({ id: `t${n + 1}`, board, ...each }))
  })
}
