import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inflate } from '../../../../../../electron/mermaid/inflate'
import { designDrawio } from '../../../../../../shared/exchange/drawio/drawio-file'
import { readDrawio } from '../../../../../../shared/exchange/drawio/reading/read-drawio'
import { textBlocks } from '../../../../../../shared/exchange/reading/text-blocks'
import { namesOf } from '../../../../../support/reading/names-of'
import { designOf, servicesOutline } from '../../../../../support/reading/outline'
import { smallDesigns } from '../../small-designs'

const model = (cells: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`
const read = (text: string) => {
  const { design, remarks } = designOf(readDrawio(text, inflate))
  return { ...servicesOutline(design), remarks }
}
const box = (id: string, value: string, more = 'parent="1"', style = 'html=1'): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" ${more}/>\n`
const line = (id: string, ends: string, style = '', value = ''): string =>
  `<mxCell id="${id}" value="${value}" style="${style}" edge="1" parent="1" ${ends}/>\n`

const drawing = model(
  box('g', 'Data layer', 'parent="1"', 'swimlane') +
    box('db', '&lt;b&gt;Orders&lt;/b&gt;&lt;br&gt;PostgreSQL × 2', 'parent="g"', 'shape=cylinder3;html=1') +
    box('api', '&lt;div&gt;Order&amp;nbsp;API&lt;/div&gt;&lt;div&gt;FastAPI&lt;/div&gt;') +
    box('s', '&lt;script&gt;alert(1)&lt;/script&gt;', 'parent="1"', 'rounded=0') +
    `<UserObject label="Redis" id="r"><mxCell style="html=1" vertex="1" parent="1"/></UserObject>\n` +
    box('free', 'a remark', 'parent="1"', 'text;html=1') +
    line('e1', 'source="api" target="db"', 'dashed=0', 'SQL') +
    line('e2', 'source="api" target="r"', 'dashed=1') +
    `<mxCell id="l" value="warm" style="edgeLabel" vertex="1" parent="e2"/>\n` +
    line('e3', 'source="api"', '', 'lost') +
    line('e4', 'source="db" target="s"', 'startArrow=classic;endArrow=none'),
)

const expected = {
  services: [
    'Orders | postgresql | data | 2',
    'Order API | fastapi | api',
    '<script>alert(1)</script> | generic | business',
    'Redis | redis | data',
  ],
  links: [
    'Order API -> Orders |  | SQL',
    'Order API ~> Redis | warm | Redis',
    '<script>alert(1)</script> -> Orders |  | ',
  ],
}

describe('a drawing of draw.io', () => {
  it('is boxes in containers with lines between them, labels as text', () => {
    expect(read(drawing)).toEqual({
      ...expected,
      remarks: [
        '10 A line (“lost”) hangs free at an end; it was left out.',
        '6 Free texts and notes have no place in the design and were left out.',
      ],
    })
  })

  it('is the same in a compressed page, of which a file may have several', () => {
    const packed = deflateRawSync(encodeURIComponent(drawing)).toString('base64')
    const blocks = textBlocks(
      `<mxfile><diagram id="1" name="First &amp; best">${packed}</diagram>\n<diagram name="Second">${model(box('a', 'A'))}</diagram></mxfile>`,
    )
    expect(blocks.map(({ notation, name }) => `${notation} ${name}`)).toEqual([
      'drawio First & best',
      'drawio Second',
    ])
    expect(read(blocks[0]?.text ?? '')).toMatchObject(expected)
    expect(read(blocks[1]?.text ?? '').services).toEqual(['A | generic | business'])
  })

  it.each(Object.entries(smallDesigns))('comes back as it was exported: %s', (_, design) => {
    const known = { ...design, services: new Map([...design.services].filter(([id]) => id !== 'old')) }
    const links = new Map(
      [...design.links].filter(([, { source, target }]) => source !== 'old' && target !== 'old'),
    )
    const asked = { view: 'layered', interaction: null } as const
    for (const language of ['en', 'zh'] as const) {
      const [page] = textBlocks(designDrawio({ ...known, links }, asked, { language, title: 'T' }))
      expect(namesOf(designOf(readDrawio(page?.text ?? '', inflate)).design)).toEqual(
        namesOf({ ...known, links }),
      )
    }
  })
})

describe('XML that nobody should have to trust', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;">]><mxfile>&m;</mxfile>`
  it.each([
    ['a document type', laughs, 'document types are not taken.'],
    ['an entity of its own', '<mxfile>&lol;</mxfile>', 'it has an entity that XML does not know by itself.'],
    ['an element without an end', '<mxfile><diagram>', 'an element is not closed.'],
    ['elements crosswise', '<mxfile><a></mxfile></a>', 'the XML is not well formed here.'],
    ['great depth', '<a>'.repeat(100_000), 'elements stand more than 200 deep.'],
    [
      'a page that is no deflate',
      '<mxfile><diagram>AAAA</diagram></mxfile>',
      'the compressed page cannot be unpacked.',
    ],
    [
      'a page that bursts',
      `<diagram>${deflateRawSync('a'.repeat(40_000_000)).toString('base64')}</diagram>`,
      'the compressed page cannot be unpacked.',
    ],
  ])('is refused with a sentence: %s', (_, text, en) => {
    expect(readDrawio(text, inflate)).toMatchObject({
      ok: false,
      error: { code: 'text-refused', notation: 'draw.io', detail: { en } },
    })
  })

  it('keeps ids of prototypes apart', () => {
    expect(
      read(
        model(
          box('__proto__', 'A') +
            box('constructor', 'B') +
            line('e', 'source="__proto__" target="constructor"'),
        ),
      ).links,
    ).toEqual(['A -> B |  | '])
  })
})
