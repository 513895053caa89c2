import { describe, expect, it } from 'vitest'
import { allViews } from '../../../../shared/exchange/all-views'
import { viewMermaid } from '../../../../shared/exchange/view-text'
import { importText } from '../../../support/mermaid/import-text'

/** Where a construct of Mermaid comes to be: in words of the design, in the text of it again, or in a remark. */
interface Place {
  readonly design?: readonly string[]
  readonly written?: readonly string[]
  /** Remarks that begin so, line first. */
  readonly listed?: readonly string[]
}

const left = (line: number | null, what: string, lines = ''): string =>
  `${line} ${what} have no place in the design and were left out${lines}.`

async function found(text: string) {
  const { design, remarks } = await importText(text)
  const services = (id: string): string => design.services.get(id)?.name ?? id
  const classes = (id: string): string => design.classes.get(id)?.name ?? id
  const written = allViews(design).flatMap((viewed) => {
    const made = viewMermaid(design, viewed, { language: 'en', title: 'T' })
    return made.ok ? made.value.text.split('\n').map((line) => line.trim()) : []
  })
  return {
    design: [
      ...[...design.services.values()].map(({ name, layer }) => `${name} in ${layer}`),
      ...[...design.links.values()].map(({ source, target, sync, label }) =>
        `${services(source)} ${sync ? '->' : '~>'} ${services(target)} ${label}`.trim(),
      ),
      ...[...design.groups.values()].map(
        ({ name = '', members }) => `${name}: ${members.map(services).join(' ')}`,
      ),
      ...[...design.packages.values()].map(({ name }) => `package ${name}`),
      ...[...design.classes.values()].map(({ name, kind }) => `${kind} ${name}`),
      ...[...design.classRelations.values()].map(
        ({ source, target, kind, sourceMultiplicity: a, targetMultiplicity: b, label }) =>
          `${classes(source)} ${a} ${kind} ${b} ${classes(target)} ${label}`.replace(/\s+/g, ' ').trim(),
      ),
    ],
    interactions: [...design.interactions.values()],
    written,
    remarks: remarks.flatMap(({ line, kept, text: said }) => (kept ? [] : [`${line} ${said.en}`])),
  }
}

async function isFound(text: string, { design = [], written = [], listed = [] }: Place): Promise<void> {
  const all = await found(text)
  expect(all.design).toEqual(expect.arrayContaining([...design]))
  expect(all.written).toEqual(expect.arrayContaining([...written]))
  expect(all.remarks).toEqual(listed)
}

describe('every construct of a flowchart is in the design, kept, or listed with its line', () => {
  it.each<[string, string, Place]>([
    ['a direction', 'flowchart LR\n a', { written: ['flowchart LR'] }],
    [
      'a layout in the first word',
      'flowchart-elk TB\n a',
      { listed: [left(1, 'Layouts that the first word names')] },
    ],
    [
      'classic shapes',
      'flowchart TB\n a[[x]]\n b{{y}}\n c[(z)]',
      {
        design: ['x in business', 'z in data'],
        written: ['n_s1@{ shape: fr-rect }', 'n_s2@{ shape: hex }'],
      },
    ],
    [
      'shapes by their names',
      'flowchart TB\n a@{ shape: docs, label: "x" }',
      {
        design: ['x in business'],
        written: ['n_s1@{ shape: docs }'],
      },
    ],
    [
      'icons and pictures',
      'flowchart TB\n a@{ icon: "aws:lambda", form: "square", pos: "t", h: 60 }',
      {
        written: ['n_s1@{ icon: "aws:lambda", form: "square", pos: "t", h: 60 }'],
      },
    ],
    ['dotted links', 'flowchart TB\n a -.-> b\n a -. t .-> c', { design: ['a ~> b', 'a ~> c t'] }],
    [
      'thick links',
      'flowchart TB\n a --> b\n b ==> c\n c == t ==> d',
      {
        design: ['b -> c', 'c -> d t'],
        listed: [left(3, 'Thick strokes of links', ' (lines 3, 4)')],
      },
    ],
    [
      'circles and crosses',
      'flowchart TB\n a --o b\n b --x c\n c --> d',
      {
        design: ['a -> b', 'b -> c'],
        listed: [left(2, 'Circles and crosses at the ends of links', ' (lines 2, 3)')],
      },
    ],
    [
      'circles at both ends',
      'flowchart TB\n a o--o b',
      {
        design: ['a -> b'],
        listed: [
          '2 The link between “a” and “b” has two heads; it points from the first to the second.',
          left(2, 'Circles and crosses at the ends of links'),
        ],
      },
    ],
    [
      'two heads',
      'flowchart TB\n a <--> b',
      {
        design: ['a -> b'],
        listed: ['2 The link between “a” and “b” has two heads; it points from the first to the second.'],
      },
    ],
    [
      'no head',
      'flowchart TB\n x --> y\n a --- b',
      {
        design: ['a -> b'],
        listed: ['3 Links without a head are read as pointing from the first to the second.'],
      },
    ],
    [
      'long links',
      'flowchart TB\n a --> b\n a ----> c\n b -..-> c',
      {
        listed: [left(3, 'Lengths of links', ' (lines 3, 4)')],
      },
    ],
    [
      'invisible links',
      'flowchart TB\n a --> b\n a ~~~ c',
      {
        listed: ['3 The invisible link from “a” to “c” only moves boxes and was left out.'],
      },
    ],
    [
      'links to subgraphs',
      'flowchart TB\n subgraph s[S]\n  a\n  b\n end\n c --> s',
      {
        design: ['S: a b'],
        listed: ['6 The link from “c” to “s” ends at a group. Links connect services, so it was left out.'],
      },
    ],
    [
      'links to themselves',
      'flowchart TB\n a --> b\n a --> a',
      {
        listed: ['3 “a” is linked to itself, which no service can be; the link was left out.'],
      },
    ],
    [
      'texts of links',
      'flowchart TB\n a -->|one| b\n b -- two --> c',
      { design: ['a -> b one', 'b -> c two'] },
    ],
    [
      'data of links',
      'flowchart TB\n a e1@--> b\n e1@{ animate: true, curve: linear, step: 1 }',
      {
        written: ['e_l1@{ animate: true, curve: linear, step: 1 }'],
      },
    ],
    ['chains and lists', 'flowchart TB\n a & b --> c --> d', { design: ['a -> c', 'b -> c', 'c -> d'] }],
    [
      'subgraphs',
      'flowchart TB\n subgraph s["S"]\n  direction LR\n  a\n  b\n end\n s@{ view: collapsed }',
      {
        design: ['S: a b'],
        written: ['direction LR', 'g_g1@{ view: collapsed }'],
      },
    ],
    [
      'a node in two subgraphs',
      'flowchart TB\n subgraph s[S]\n  a\n  b\n end\n subgraph t[T]\n  a\n  e\n  f\n  c\n  d\n  subgraph u[U]\n   c\n   d\n  end\n end',
      {
        design: ['S: a b'],
        listed: [left(7, 'Second subgraphs of one node')],
      },
    ],
    [
      'subgraphs of which no group comes',
      'flowchart TB\n subgraph s["S"]\n  direction LR\n  a\n end\n class s hot',
      {
        listed: [
          '2 The subgraph “S” has fewer than two services of its own, so no group came of it.',
          left(3, 'Directions'),
          left(6, 'Colours and styles'),
        ],
      },
    ],
    [
      'styles',
      'flowchart TB\n a:::hot --> b\n classDef hot fill:#f00\n style b fill:#0f0\n linkStyle 0 stroke:red\n linkStyle default stroke:blue',
      {
        written: [
          'class n_s1 hot',
          'classDef hot fill:#f00',
          'style n_s2 fill:#0f0',
          'linkStyle 0 stroke:red',
          'linkStyle default stroke:blue',
        ],
      },
    ],
    [
      'styles of links that are left out',
      'flowchart TB\n a ~~~ b\n linkStyle 0 stroke:red',
      {
        listed: [
          '2 The invisible link from “a” to “b” only moves boxes and was left out.',
          left(3, 'Colours and styles'),
        ],
      },
    ],
    [
      'styles of the lines between places',
      '%% pentarch: {"view":"deployment"}\nflowchart TB\n subgraph p[P]\n  a\n  b\n end\n a --> b\n linkStyle 0 stroke:red',
      {
        listed: [left(8, 'Colours and styles')],
      },
    ],
    [
      'addresses',
      'flowchart TB\n a\n b\n click a href "https://a.b" "tip" _blank\n click b call f()',
      {
        written: ['click n_s1 href "https://a.b" "tip" _blank', 'click n_s2 call f()'],
      },
    ],
    [
      'meta',
      '---\ntitle: Over\nconfig:\n  theme: dark\n---\n%%{init: {"theme": "forest"}}%%\nflowchart TB\n accTitle: A\n accDescr { B }\n %% C\n a',
      {
        written: [
          'title: "Over"',
          'theme: dark',
          '%%{init: {"theme": "forest"}}%%',
          'accTitle: A',
          'accDescr: B',
          '%% C',
        ],
      },
    ],
    [
      'line breaks in texts, written as in code',
      'flowchart TB\n a["x\\ny"]\n a -->|u\\nv| c["z"]\n d["`p\\nq`"]',
      {
        design: ['x y in business', 'x y -> z u v', 'p\\nq in business'],
        listed: [left(2, 'Line breaks in names and labels', ' (lines 2, 3)')],
      },
    ],
    [
      'texts',
      'flowchart TB\n a["#quot;#35;#lt;<br/>b"]\n a -->|x<br/>y| c["z"]\n subgraph s["S<br/>T"]\n  d & e\n end',
      {
        design: ['"#< b in business', 'S T: d e'],
        listed: [left(2, 'Line breaks in names and labels', ' (lines 2, 3, 4)')],
      },
    ],
    [
      'texts as they are',
      'flowchart TB\n a@{ label: "**e**", labelType: string }',
      { design: ['**e** in business'] },
    ],
    [
      'names of links',
      'flowchart TB\n a e1@--> b\n b e2@--> c\n e2@{ animate: true }\n c e3@--> d\n class e3 x',
      {
        written: ['e_l2@{ animate: true }', 'class e_l3 x'],
        listed: [left(2, 'Names of links')],
      },
    ],
    [
      'formulas and icons within texts',
      'flowchart TB\n a["$$x^2$$"] --> b["fa:fa-user Bob"]',
      {
        design: ['$$x^2$$ in business', 'Bob in business'],
        listed: [left(2, 'Icons within texts'), left(2, 'Typeset formulas')],
      },
    ],
    [
      'emphasis',
      'flowchart TB\n a["`a **b** c`"]\n d@{ label: "**e**" }',
      {
        design: ['a b c in business'],
        listed: [left(2, 'Bold and italic words', ' (lines 2, 3)')],
      },
    ],
  ])('%s', (_, text, place) => isFound(text, place))
})

describe('every construct of a class diagram is in the design, kept, or listed with its line', () => {
  it.each<[string, string, Place]>([
    [
      'labels',
      'classDiagram\n class c1["显示名"]\n class `订单`',
      { design: ['class 显示名', 'class 订单'] },
    ],
    [
      'members',
      'classDiagram\n class A {\n  +id: int\n  -find(a: int) int\n  run()*\n  count()$\n }',
      {
        written: ['+id: int', '-find(a: int) int', '+run()*', '+count()$'],
      },
    ],
    [
      'abstract fields',
      'classDiagram\n class A {\n  +id: int *\n }',
      {
        listed: ['3 Mermaid drops the “*” of a field; only methods can be abstract.'],
      },
    ],
    [
      'visibility within a package',
      'classDiagram\n class A {\n  ~x: int\n }',
      {
        written: ['#x: int'],
        listed: [left(null, 'Marks of visibility within a package (“~”)')],
      },
    ],
    [
      'line breaks in names',
      'classDiagram\n class A["x<br/>y"]\n A --> B : u<br/>v',
      {
        design: ['class x y', 'x y association B u v'],
        listed: [left(2, 'Line breaks in names and labels', ' (lines 2, 3)')],
      },
    ],
    [
      'line breaks in names, written as in code',
      'classDiagram\n namespace N["a\\nb"] {\n  class A["x\\ny"]\n }\n A --> B : u\\nv',
      {
        design: ['package a b', 'class x y', 'x y association B u v'],
        listed: [left(2, 'Line breaks in names and labels', ' (lines 2, 3, 5)')],
      },
    ],
    ['backslashes', 'classDiagram\n class A["C:\\temp \\*x\\*"]', { design: ['class C:\\temp *x*'] }],
    ['generics', 'classDiagram\n class A {\n  ids: List~int~\n }', { written: ['+ids: List[int]'] }],
    [
      'nested generics behind a comma',
      'classDiagram\n class A {\n  m: Map~str, List~int~~\n }',
      {
        listed: [
          '3 Mermaid does not understand a generic type nested behind a comma. Write “dict[str, list[int]]”.',
        ],
      },
    ],
    [
      'annotations',
      'classDiagram\n class A\n <<interface>> A\n class B <<abstract>>',
      {
        design: ['protocol A', 'abstract B'],
      },
    ],
    [
      'relations',
      'classDiagram\n A <|-- B : x\n C *-- D\n E o-- F\n G --> H\n I ..> J\n K ..|> L\n M "1" --> "0..*" N',
      {
        design: [
          'B inheritance A x',
          'C composition D',
          'E aggregation F',
          'G association H',
          'I dependency J',
          'K realisation L',
          'M 1 association 0..* N',
        ],
      },
    ],
    [
      'relations without a head',
      'classDiagram\n A --> B\n A -- C\n A .. D',
      {
        design: ['A association C', 'A dependency D'],
        listed: [
          '3 Relations without a head are read as pointing from the first to the second (lines 3, 4).',
        ],
      },
    ],
    [
      'relations with two symbols',
      'classDiagram\n A <|--|> B\n C <--> D\n E *--> F',
      {
        design: ['B inheritance A', 'C association D', 'E composition F'],
        listed: [left(2, 'Symbols at the other end of relations', ' (lines 2, 3, 4)')],
      },
    ],
    ['lollipops', 'classDiagram\n bar ()-- foo', { design: ['foo realisation bar'] }],
    [
      'namespaces',
      'classDiagram\n namespace a {\n  class A\n }\n namespace b["标题"] {\n  class B\n }',
      {
        design: ['package a', 'package 标题'],
      },
    ],
    [
      'a class in two namespaces',
      'classDiagram\n namespace a {\n  class A\n  class C\n }\n namespace b {\n  class A {\n   x\n  }\n }\n A --> C',
      {
        design: ['package a', 'package b'],
        listed: [left(7, 'Further namespaces of one class')],
      },
    ],
    [
      'notes',
      'classDiagram\n class A\n note "t"\n note for A "u"',
      { written: ['note "t"', 'note for c1 "u"'] },
    ],
    [
      'styles and meta',
      '---\ntitle: Over\n---\nclassDiagram\n direction LR\n accTitle: T\n class A:::hot\n class B\n classDef hot fill:#f00\n cssClass "B" hot\n style A fill:#0f0\n click A href "https://a.b"\n callback B "f"',
      {
        written: [
          'title: "Over"',
          'direction LR',
          'accTitle: T',
          'cssClass "c1" hot',
          'cssClass "c2" hot',
          'classDef hot fill:#f00',
          'style c1 fill:#0f0',
          'click c1 href "https://a.b"',
          'click c2 call f()',
        ],
      },
    ],
  ])('%s', (_, text, place) => isFound(text, place))
})

describe('every construct of a sequence is in the design, kept, or listed with its line', () => {
  it.each<[string, string, Place]>([
    [
      'participants',
      'sequenceDiagram\n participant a as 甲\n actor b\n participant c@{ "type": "queue" } as 丙\n a->>c: x',
      {
        written: [
          'participant p1 as 甲',
          'actor p2 as b',
          'participant p3@{ "type": "queue" } as 丙',
          'p1->>p3: x',
        ],
      },
    ],
    [
      'types that there are not',
      'sequenceDiagram\n participant a@{ "type": "cloud" } as 甲\n a->>a: x',
      {
        listed: [left(2, 'Types of participants that are none of Mermaid’s')],
      },
    ],
    [
      'create and destroy',
      'sequenceDiagram\n participant a\n create participant b\n a->>b: x\n destroy b\n a-xb: y',
      {
        written: ['create participant p2 as b', 'destroy p2'],
      },
    ],
    [
      'the end of a lifeline that speaks itself',
      'sequenceDiagram\n a->>b: x\n destroy b\n b->>a: y',
      {
        written: ['p2->>p1: y'],
        listed: [left(4, 'Ends of lifelines that come with a message of their own')],
      },
    ],
    [
      'line breaks in names',
      'sequenceDiagram\n participant a as x<br/>y\n box T<br/>U\n  participant b\n end\n a->>b: z<br/>z',
      {
        written: ['participant p1 as x y', 'p1->>p2: z<br/>z'],
        listed: [left(2, 'Line breaks in names and labels', ' (lines 2, 3)')],
      },
    ],
    [
      'arrows',
      'sequenceDiagram\n a->>b: 1\n b-->>a: 2\n a-)b: 3',
      {
        written: ['p1->>p2: 1', 'p2-->>p1: 2', 'p1-)p2: 3'],
      },
    ],
    [
      'other arrows',
      'sequenceDiagram\n a->b: 1\n a<<->>b: 2\n a-|\\b: 3\n b--xa: 4',
      {
        listed: [
          '2 This arrow has a head that is not told apart here; the message is read as sync.',
          '3 This arrow has a head that is not told apart here; the message is read as sync.',
          '4 This arrow has a head that is not told apart here; the message is read as async.',
          '5 This arrow has a head that is not told apart here; the message is read as reply.',
        ],
      },
    ],
    [
      'central connections',
      'sequenceDiagram\n a->>b: x\n a->>()b: y\n a()->>b: z',
      {
        written: ['p1->>p2: y', 'p1->>p2: z'],
        listed: [left(3, 'Circles on the lifelines of messages', ' (lines 3, 4)')],
      },
    ],
    [
      'activations',
      'sequenceDiagram\n a->>+b: x\n b-->>-a: y\n a->>b: z\n activate b\n b-->>a: w\n deactivate b',
      {},
    ],
    [
      'activations by themselves',
      'sequenceDiagram\n participant a\n activate a\n a->>b: x\n deactivate a',
      {
        listed: [left(3, 'Activations that no message begins or ends')],
      },
    ],
    [
      'fragments',
      'sequenceDiagram\n alt g\n  a->>b: 1\n else h\n  a->>b: 2\n end\n par i\n  a->>b: 3\n and j\n  a->>b: 4\n end\n critical k\n  a->>b: 5\n option l\n  a->>b: 6\n end\n loop m\n  opt n\n   break o\n    a->>b: 7\n   end\n  end\n end\n rect rgb(0,0,0)\n  a->>b: 8\n end',
      {
        written: [
          'alt g',
          'else h',
          'par i',
          'and j',
          'critical k',
          'option l',
          'loop m',
          'opt n',
          'break o',
        ],
        listed: [left(24, 'Exact colours of boxes and areas')],
      },
    ],
    [
      'overlays',
      'sequenceDiagram\n par_over g\n  a->>b: 1\n end',
      {
        written: ['par g'],
        listed: [left(2, 'Overlays of parallel fragments (“par_over”)')],
      },
    ],
    [
      'notes',
      'sequenceDiagram\n a->>b: x\n Note left of a: l\n Note over a,b: o',
      {
        written: ['Note left of p1: l', 'Note over p1,p2: o'],
      },
    ],
    ['numbering', 'sequenceDiagram\n autonumber 10 5\n a->>b: x', { written: ['autonumber 10 5'] }],
    [
      'further numbering',
      'sequenceDiagram\n autonumber\n a->>b: x\n autonumber off\n a->>b: y\n autonumber 10 5\n a->>b: z',
      {
        written: ['autonumber 1 1'],
        listed: [left(4, 'Further numberings of messages', ' (lines 4, 6)')],
      },
    ],
    [
      'numbering from the middle on',
      'sequenceDiagram\n a->>b: x\n autonumber\n a->>b: y',
      {
        listed: ['3 Numbers begin with the first message, wherever “autonumber” stands.'],
      },
    ],
    [
      'decimals',
      'sequenceDiagram\n autonumber 1.5 0.25\n a->>b: x',
      {
        listed: [
          '2 Messages are numbered in whole numbers; “1.5” in steps of “0.25” is read as 1 in steps of 1.',
        ],
      },
    ],
    [
      'boxes',
      'sequenceDiagram\n box transparent Team\n  participant a\n end\n a->>a: x',
      {
        written: ['box rgba(91, 107, 130, 0.12) Team'],
      },
    ],
    [
      'wrapped texts',
      'sequenceDiagram\n a->>b: wrap: x\n Note over a: nowrap: y',
      {
        written: ['p1->>p2: x', 'Note over p1: y'],
        listed: [left(2, 'Marks that wrap a text (“wrap:”, “nowrap:”)', ' (lines 2, 3)')],
      },
    ],
    [
      'links and meta',
      'sequenceDiagram\n accTitle: T\n participant a\n link a: L @ https://a.b\n links a: {"M": "https://a.c"}\n properties a: {"x": "y"}\n details a: d\n # said\n a->>a: x',
      {
        written: [
          'accTitle: T',
          'link p1: L @ https://a.b',
          'links p1: {"M": "https://a.c"}',
          'properties p1: {"x": "y"}',
          'details p1: d',
          '%% said',
        ],
      },
    ],
  ])('%s', (_, text, place) => isFound(text, place))

  it('a title is what the sequence is called', async () => {
    const { interactions } = await found('sequenceDiagram\n title: Over\n a->>b: x')
    expect(interactions.map(({ name }) => name)).toEqual(['Over'])
  })
})
