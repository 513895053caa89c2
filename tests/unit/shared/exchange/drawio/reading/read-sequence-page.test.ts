import { describe, expect, it } from 'vitest'
import { inflate } from '../../../../../../electron/mermaid/inflate'
import { designDrawio } from '../../../../../../shared/exchange/drawio/drawio-file'
import { readDrawio } from '../../../../../../shared/exchange/drawio/reading/read-drawio'
import type { Design } from '../../../../../../shared/model/design'
import type { Interaction } from '../../../../../../shared/model/interaction/interaction'
import { designOf, sequenceOutline } from '../../../../../support/reading/outline'
import { sampleDesigns } from '../../../views/layered/designs'
import { smallViews } from '../../small-views'

const read = (text: string) => {
  const { design, remarks } = designOf(readDrawio(text, inflate))
  const [talk] = design.interactions.values()
  return { outline: sequenceOutline(design), numbering: talk?.numbering, remarks }
}
/** Without the title, which is the name of the page. */
const outlineOf = (design: Design, talk: Interaction): string[] =>
  sequenceOutline({ ...design, interactions: new Map([[talk.id, talk]]) }).slice(1)

const drawn = [...sampleDesigns, ['small', smallViews] as const].flatMap(([name, design]) =>
  [...design.interactions.values()].map((talk) => [`${name} ${talk.name}`, design, talk] as const),
)

describe('a sequence page of draw.io', () => {
  it.each(drawn)('comes back as it was exported: %s', (_, design, talk) => {
    const file = designDrawio(design, { view: 'sequence', interaction: talk }, { language: 'en', title: 'T' })
    const { outline, numbering, remarks } = read(file)
    expect(remarks).toEqual([])
    expect(numbering).toEqual(talk.numbering)
    expect(outline.slice(1)).toEqual(outlineOf(design, talk))
  })

  it('is read as draw.io itself writes it', () => {
    expect(read(drawing)).toEqual({
      outline: [
        'Sequence',
        'Clerk | actor | ',
        'API |  | ',
        ':Store |  | ',
        'Clerk sync API: GET /orders',
        'API sync API: check',
        'API sync :Store: select\norders',
        ':Store reply API: rows',
        'alt found',
        '  API reply Clerk: 200',
        '  API async :Store: audit',
        'else missing',
        '  API reply Clerk: 404',
        'note right :Store: cached',
      ],
      numbering: null,
      remarks: [
        '20 “Cloud” was not understood and was left out.',
        '18 The message “from afar” has no lifeline at an end and was left out.',
        '21 Free texts and notes have no place in the design and were left out.',
      ],
    })
  })

  it('is refused with a sentence where nobody could have drawn it', () => {
    const many = Array.from({ length: 4001 }, (_, n) => lifeline(`p${n}`, 'A', n * 100)).join('')
    expect(readDrawio(`<mxGraphModel><root>${many}</root></mxGraphModel>`, inflate)).toMatchObject({
      ok: false,
      error: { detail: { en: 'a sequence with more than 4000 shapes and lines is not read.' } },
    })
  })
})

const shape = (
  id: string,
  parent: string,
  value: string,
  style: string,
  [x, y, width, height]: readonly [number, number, number, number],
): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" parent="${parent}" vertex="1"><mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>\n`
const lifeline = (id: string, value: string, x: number, more = ''): string =>
  shape(
    id,
    '1',
    value,
    `shape=umlLifeline;perimeter=lifelinePerimeter;whiteSpace=wrap;html=1;container=1;dropTarget=0;collapsible=0;recursiveResize=0;outlineConnect=0;portConstraint=eastwest;newEdgeStyle={&quot;curved&quot;:0,&quot;rounded&quot;:0};${more}`,
    [x, 40, 100, 400],
  )
const bar = (id: string, parent: string, y: number, height: number): string =>
  shape(
    id,
    parent,
    '',
    'html=1;points=[[0,0,0,0,5],[0,1,0,0,-5],[1,0,0,0,5],[1,1,0,0,-5]];perimeter=orthogonalPerimeter;outlineConnect=0;targetShapes=umlLifeline;portConstraint=eastwest;',
    [45, y, 10, height],
  )
const message = (id: string, value: string, ends: string, style: string, geometry = ''): string =>
  `<mxCell id="${id}" value="${value}" style="html=1;verticalAlign=bottom;curved=0;rounded=0;${style}" parent="1" ${ends} edge="1"><mxGeometry relative="1" as="geometry">${geometry}</mxGeometry></mxCell>\n`
const bends = (...heights: readonly number[]): string =>
  `<Array as="points">${heights.map((y) => `<mxPoint x="210" y="${y}"/>`).join('')}</Array>`
const free = (from: readonly [number, number], to: readonly [number, number]): string =>
  `<mxPoint x="${from[0]}" y="${from[1]}" as="sourcePoint"/><mxPoint x="${to[0]}" y="${to[1]}" as="targetPoint"/>`

/** Shapes of the UML palette, in an order of the file that is not that of the page. */
const drawing = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
${lifeline('api', 'API', 200)}${lifeline('user', 'Clerk', 40, 'participant=umlActor;')}${lifeline('db', ':Store', 360)}${bar('b1', 'api', 60, 300)}${bar('b2', 'db', 120, 40)}${shape('f', '1', 'alt', 'shape=umlFrame;whiteSpace=wrap;html=1;pointerEvents=0;', [30, 210, 460, 160])}${shape('g1', '1', '[found]', 'text;html=1;strokeColor=none;fillColor=none;', [100, 212, 80, 20])}${shape('g2', '1', '[missing]', 'text;html=1;strokeColor=none;fillColor=none;', [100, 302, 80, 20])}${message('d', '', '', 'endArrow=none;dashed=1;', free([30, 300], [490, 300]))}${message('m6', '404', 'source="b1" target="user"', 'endArrow=open;dashed=1;endSize=8;', bends(340))}${message('m5', 'audit', 'source="api" target="db"', 'endArrow=open;', bends(270))}${message('m4', '200', 'source="b1" target="user"', 'endArrow=open;dashed=1;endSize=8;', bends(245))}${message('m1', 'GET /orders', 'source="user" target="b1"', 'endArrow=block;entryX=0;entryY=0;entryDx=0;entryDy=5;', '<mxPoint x="90" y="105" as="sourcePoint"/>')}${message('m3', 'rows', 'source="b2" target="b1"', 'endArrow=open;dashed=1;endSize=8;exitX=0;exitY=1;exitDx=0;exitDy=-5;')}${message('m2', 'select&lt;br&gt;orders', 'source="b1" target="b2"', 'endArrow=block;entryX=0;entryY=0;entryDx=0;entryDy=5;')}${message('self', 'check', 'source="api" target="b1"', 'endArrow=block;', bends(130, 150))}${message('found', 'from afar', 'target="b1"', 'startArrow=oval;endArrow=block;', '<mxPoint x="-90" y="125" as="sourcePoint"/>')}${shape('n', '1', 'cached', 'shape=note;whiteSpace=wrap;html=1;', [420, 380, 60, 30])}${shape('c', '1', 'Cloud', 'ellipse;shape=cloud;html=1;', [600, 40, 60, 60])}${shape('t', '1', 'a remark', 'text;html=1;', [600, 140, 60, 30])}</root></mxGraphModel>`
