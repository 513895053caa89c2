import { describe, expect, it } from 'vitest'
import { inflate } from '../../../../../../electron/mermaid/inflate'
import { designDrawio } from '../../../../../../shared/exchange/drawio/drawio-file'
import { readDrawio } from '../../../../../../shared/exchange/drawio/reading/read-drawio'
import { shownRelations } from '../../../../../../shared/exchange/shown'
import type { Design } from '../../../../../../shared/model/design'
import { classesOutline, designOf } from '../../../../../support/reading/outline'
import { sampleDesigns } from '../../../views/layered/designs'

const read = (text: string) => {
  const { design, remarks } = designOf(readDrawio(text, inflate))
  return { ...classesOutline(design), remarks }
}

/** The orders of an export are those of its view. */
const inOrder = ({ classes, relations }: ReturnType<typeof classesOutline>) => ({
  classes: classes
    .join('\n')
    .split(/\n(?! )/)
    .sort(),
  relations: relations.sort(),
})

/** What a drawing shows of relations: a call is a dependency with a word. */
function drawnOf(design: Design): Design {
  const classRelations = new Map(
    shownRelations(design).map((each) => [
      each.id,
      each.kind === 'call'
        ? { ...each, kind: 'dependency' as const, label: `«call» ${each.label}`.trim() }
        : each,
    ]),
  )
  return { ...design, classRelations }
}

const drawnDesigns = sampleDesigns.filter(([, { classes }]) => classes.size > 0)

describe('a class page of draw.io', () => {
  it.each(drawnDesigns)('comes back as it was exported: %s', (_, design) => {
    const file = designDrawio(design, { view: 'classes', interaction: null }, { language: 'en', title: 'T' })
    const { remarks, ...outline } = read(file)
    expect(remarks).toEqual([])
    expect(outline.classes.length).toBeGreaterThan(5)
    expect(inOrder(outline)).toEqual(inOrder(classesOutline(drawnOf(design))))
  })

  it('is read as draw.io itself writes it', () => {
    expect(read(drawing)).toEqual({
      classes: [
        'Sales.Order | class | entity',
        '  private id: UUID',
        '  public count: int = 0',
        '  public def total(self) -> Decimal',
        'Sales.Repository | abstract',
        '  public @abstractmethod def find(self, id: UUID) -> Order',
        'Clock | protocol',
        'OrderLine | class',
        '  public sku: str',
        '  public @staticmethod def price() -> Decimal',
        'SqlRepository | class',
      ],
      relations: [
        'SqlRepository  inheritance  Repository | ',
        'SqlRepository  realisation  Clock | ',
        'Order 1 composition 1..* OrderLine | ',
        'SqlRepository  aggregation  Order | ',
        'Repository  dependency  Order | Use',
        'Order  association  Clock | reads',
      ],
      remarks: [
        '13 “Clerk (umlActor)” was not understood and was left out.',
        '23 The relation between “Clerk” and “«entity» Order” has an end that is no class, and was left out.',
        '12 The note “kept for ten years” has no place among classes and was left out.',
      ],
    })
  })

  it('takes packages out of each other that stand in each other', () => {
    const folder = (id: string, parent: string): string =>
      `<mxCell id="${id}" value="${id}" style="shape=folder;" parent="${parent}" vertex="1"/>`
    const text = `<mxGraphModel><root>${folder('a', 'b')}${folder('b', 'a')}${box('c', 'a', 'C')}${row('r', 'c', 26, '+ x')}</root></mxGraphModel>`
    const { design } = designOf(readDrawio(text, inflate))
    expect([...design.packages.values()].map(({ name, parent }) => [name, parent])).toEqual([
      ['a', null],
      ['b', null],
    ])
    expect(read(text).classes).toEqual(['a.C | class', '  public x'])
  })
})

const row = (id: string, parent: string, y: number, value: string, more = ''): string =>
  `<mxCell id="${id}" value="${value}" style="text;strokeColor=none;fillColor=none;align=left;verticalAlign=top;spacingLeft=4;spacingRight=4;overflow=hidden;rotatable=0;points=[[0,0.5],[1,0.5]];portConstraint=eastwest;whiteSpace=wrap;html=1;${more}" parent="${parent}" vertex="1"><mxGeometry y="${y}" width="160" height="26" as="geometry"/></mxCell>\n`
const box = (id: string, parent: string, value: string, fontStyle = 1): string =>
  `<mxCell id="${id}" value="${value}" style="swimlane;fontStyle=${fontStyle};align=center;verticalAlign=top;childLayout=stackLayout;horizontal=1;startSize=26;horizontalStack=0;resizeParent=1;resizeParentMax=0;resizeLast=0;collapsible=1;marginBottom=0;whiteSpace=wrap;html=1;" parent="${parent}" vertex="1"><mxGeometry x="40" y="40" width="160" height="112" as="geometry"/></mxCell>\n`
const rule = (id: string, parent: string): string =>
  `<mxCell id="${id}" value="" style="line;strokeWidth=1;fillColor=none;align=left;verticalAlign=middle;spacingTop=-1;spacingLeft=3;spacingRight=3;rotatable=0;labelPosition=right;points=[];portConstraint=eastwest;strokeColor=inherit;" parent="${parent}" vertex="1"><mxGeometry y="78" width="160" height="8" as="geometry"/></mxCell>\n`
const line = (id: string, ends: readonly [string, string], style: string, value = '', inside = ''): string =>
  `<mxCell id="${id}" value="${value}" style="${style}html=1;rounded=0;" parent="1" source="${ends[0]}" target="${ends[1]}" edge="1"><mxGeometry ${value === '1' ? 'x="-1" y="3" ' : ''}relative="1" as="geometry"/></mxCell>\n${inside}`
const label = (id: string, edge: string, x: number, value: string): string =>
  `<mxCell id="${id}" value="${value}" style="edgeLabel;resizable=0;html=1;align=left;verticalAlign=bottom;" parent="${edge}" connectable="0" vertex="1"><mxGeometry x="${x}" relative="1" as="geometry"/></mxCell>\n`

/** The shapes “Class”, “Package”, “Interface” and “Class 2” of the UML palette, and its lines. */
const drawing = `<mxfile host="app.diagrams.net"><diagram name="Page-1" id="x"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="pk" value="Sales" style="shape=folder;fontStyle=1;spacingTop=10;tabWidth=40;tabHeight=14;tabPosition=left;html=1;whiteSpace=wrap;" parent="1" vertex="1"><mxGeometry width="400" height="300" as="geometry"/></mxCell>
${box('o', 'pk', '&amp;laquo;entity&amp;raquo;&lt;br&gt;Order')}${row('o3', 'o', 86, '+ total(): Decimal')}${row('o1', 'o', 26, '- id: UUID&lt;div&gt;+ count: int = 0&lt;/div&gt;')}${rule('o2', 'o')}${box('r', 'pk', 'Repository', 3)}${row('r1', 'r', 34, '+ find(id: UUID): Order', 'fontStyle=2;')}<mxCell id="i" value="&amp;laquo;interface&amp;raquo;&lt;br&gt;&lt;b&gt;Clock&lt;/b&gt;" style="html=1;whiteSpace=wrap;" parent="1" vertex="1"><mxGeometry width="110" height="50" as="geometry"/></mxCell>
<mxCell id="l" value="&lt;p style=&quot;margin:0px;margin-top:4px;text-align:center;&quot;&gt;&lt;b&gt;OrderLine&lt;/b&gt;&lt;/p&gt;&lt;hr size=&quot;1&quot;/&gt;&lt;p style=&quot;margin:0px;&quot;&gt;+ sku: str&lt;/p&gt;&lt;hr size=&quot;1&quot;/&gt;&lt;p style=&quot;margin:0px;&quot;&gt;+ &lt;u&gt;price(): Decimal&lt;/u&gt;&lt;/p&gt;" style="verticalAlign=top;align=left;overflow=fill;html=1;whiteSpace=wrap;" parent="1" vertex="1"><mxGeometry width="160" height="90" as="geometry"/></mxCell>
${box('s', '1', 'SqlRepository')}<mxCell id="n" value="kept for ten years" style="shape=note;whiteSpace=wrap;html=1;" parent="1" vertex="1"><mxGeometry width="80" height="40" as="geometry"/></mxCell>
<mxCell id="act" value="Clerk" style="shape=umlActor;verticalLabelPosition=bottom;html=1;" parent="1" vertex="1"><mxGeometry width="30" height="60" as="geometry"/></mxCell>
${line('e1', ['s', 'r'], 'endArrow=block;endSize=16;endFill=0;')}${line('e2', ['s', 'i'], 'endArrow=block;dashed=1;endFill=0;endSize=12;')}${line('e3', ['o1', 'l'], 'endArrow=open;endSize=12;startArrow=diamondThin;startSize=14;startFill=1;edgeStyle=orthogonalEdgeStyle;', '1', label('m1', 'e3', 1, '1..*'))}${line('e4', ['o', 's'], 'endArrow=diamondThin;endFill=0;endSize=24;startArrow=none;')}${line('e5', ['r', 'o'], 'endArrow=open;endSize=12;dashed=1;', 'Use')}${line('e6', ['o', 'i'], 'endArrow=block;startArrow=block;endFill=1;startFill=1;', '', label('m2', 'e6', 0, 'reads'))}${line('e7', ['n', 'o'], 'endArrow=none;dashed=1;')}${line('e8', ['act', 'o'], 'endArrow=open;')}</root></mxGraphModel></diagram></mxfile>`
