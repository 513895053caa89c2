import { spawnSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawPixels } from '../../../../electron/cli/draw-png'
import { installedFonts } from '../../../../electron/cli/installed-fonts'
import { pdfDocument } from '../../../../electron/pdf/pdf-document'
import { pdfWithSource, sourceOfPdf } from '../../../../shared/exchange/source-inside/pdf-source'
import { pictureSvg } from '../../../../shared/exchange/svg/picture-svg'
import type { Drawing, Primitive } from '../../../../shared/shapes/drawing'

/** One pixel: red, half opaque. */
const redPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4z8DQAAAEgQGAbNp8SgAAAABJRU5ErkJggg=='

const text = (words: string, more: Partial<Extract<Primitive, { kind: 'text' }>> = {}): Primitive => ({
  kind: 'text',
  x: 0,
  y: 20,
  text: words,
  size: 13,
  weight: 600,
  fill: 'text',
  anchor: 'start',
  ...more,
})

const paper = { x: 0, y: 0, width: 152, height: 52 }
const picture = (drawing: Drawing): string =>
  pictureSvg(
    { bounds: paper, parts: [{ box: paper, draw: () => drawing }], description: '' },
    { theme: 'light', language: 'zh', title: 'A' },
  )

async function documentOf(...svgs: string[]): Promise<Buffer> {
  const made = await pdfDocument(svgs, '商城 · A', installedFonts(), drawPixels)
  if (!made.ok) throw new Error(made.error.en)
  return made.value
}

/** What is packed in a document, in its order. */
function streamsOf(pdf: Buffer): string[] {
  const starts = [...pdf.toString('latin1').matchAll(/\/Length (\d+)>>\nstream\n/g)]
  return starts.map(({ 0: head, 1: length, index }) => {
    const start = index + head.length
    return inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1')
  })
}

/** The texts of the first page, a line each, by what the only font says of its characters. */
function textsOf(pdf: Buffer): string[] {
  const streams = streamsOf(pdf)
  const codes = new Map<string, string>()
  for (const map of streams.filter((each) => each.includes('beginbfchar')))
    for (const [, code = '', character = ''] of map.matchAll(/^<(..)> <(\w{4,})>$/gm))
      codes.set(code, Buffer.from(character, 'hex').swap16().toString('utf16le'))
  const page = streams.find((each) => each.includes(' Tm')) ?? ''
  return [...page.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, shown = '']) =>
    Array.from(shown.matchAll(/<(..)>/g), ([, code = '']) => codes.get(code) ?? '').join(''),
  )
}

describe('a document', () => {
  it('has the texts of its pictures as texts, in either language, and what looks like another sign as it is', async () => {
    const pdf = await documentOf(
      picture([
        text('Shop API 商城接口 ×2'),
        text('def a() -> int', { font: 'mono', italic: true }),
        text('没有😀的字', { underline: true }),
      ]),
    )
    expect(textsOf(pdf)).toEqual(['Shop API 商城接口 ×2', 'def a() -> int', '没有?的字'])
  })

  it('has a page for each picture, as large as it', async () => {
    const pdf = await documentOf(picture([text('A')]), picture([text('B')]))
    expect(pdf.toString('latin1').match(/\/MediaBox \[0 0 150 75\]/g)).toHaveLength(2)
    expect(pdf.toString('latin1')).toContain('/Count 2')
  })

  it('draws shapes with colour, opacity, dashes and places', async () => {
    const pdf = await documentOf(
      picture([
        {
          kind: 'group',
          x: 8,
          y: 9,
          turn: { degrees: 90, x: 2, y: 3 },
          children: [
            {
              kind: 'rect',
              x: 1,
              y: 2,
              width: 10,
              height: 20,
              radius: 0,
              fill: '#FF0000',
              stroke: '#0000FF',
              strokeWidth: 1.5,
              dash: [4, 3],
              opacity: 0.4,
            },
          ],
        },
      ]),
    )
    const page = streamsOf(pdf).find((each) => each.includes(' re') || each.includes('1 0 0 rg')) ?? ''
    expect(page).toContain('q 1 0 0 1 8 9 cm 0 1 -1 0 5 1 cm')
    expect(page).toContain('q /G0 gs 1 0 0 rg 0 0 1 RG 1.5 w [4 3] 0 d\n1 2 m\n11 2 l\n11 22 l\n1 22 l\nh\nB')
    expect(pdf.toString('latin1')).toContain('/G0 <</ca 0.4 /CA 0.4>>')
  })

  it('has an image once, with its alpha', async () => {
    const image: Primitive = { kind: 'image', x: 4, y: 5, width: 3, height: 2, address: redPixel }
    const pdf = await documentOf(picture([image, { ...image, x: 20 }]))
    expect(pdf.toString('latin1').match(/\/SMask/g)).toHaveLength(1)
    expect(pdf.toString('latin1')).toContain('/Width 6 /Height 4')
    expect(streamsOf(pdf).some((each) => each.includes('q 3 0 0 -2 4 7 cm\n/I0 Do\nQ'))).toBe(true)
  })

  it('is the same each time, and can carry a design', async () => {
    const pdf = await documentOf(picture([text('商城')]))
    expect((await documentOf(picture([text('商城')]))).equals(pdf)).toBe(true)
    const carrying = pdfWithSource(pdf, '{"name":"商城"}')
    expect(carrying && sourceOfPdf(carrying)).toEqual({ ok: true, value: '{"name":"\\u5546\\u57ce"}' })
  })

  const reader = spawnSync('pdftotext', ['-v']).status === 0
  it.skipIf(!reader)('is read by another program', async () => {
    const pdf = await documentOf(picture([text('Shop 商城接口'), text('a -> b', { font: 'mono', y: 40 })]))
    const { stdout, stderr } = spawnSync('pdftotext', ['-', '-'], { input: pdf })
    expect(stderr.toString()).toBe('')
    expect(stdout.toString().trim().split(/\n+/)).toEqual(['Shop 商城接口', 'a -> b'])
  })
})
