import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfWithSource } from '../../../../../shared/exchange/source-inside/pdf-source'
import {
  crc32,
  pngChunk,
  pngChunks,
  pngSignature,
} from '../../../../../shared/exchange/source-inside/png-chunks'
import { pngWithSource } from '../../../../../shared/exchange/source-inside/png-source'
import { sourceInside } from '../../../../../shared/exchange/source-inside/source-inside'
import { svgWithSource } from '../../../../../shared/exchange/source-inside/svg-source'
import { parseWorkspace } from '../../../../../shared/file/workspace-file'
import { shop, workspaceText } from '../../../../support/workspace-text'

/** What a name can do to a format that carries it. */
const nasty = ']]> -- </svg><script> &amp; "quoted" \\ endstream endobj %%EOF 中文 😀 \u2028 \ufffe'
const workspace = workspaceText(shop).replace('"name": "Stock"', () => `"name": ${JSON.stringify(nasty)}`)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (data: Uint8Array): string => Buffer.from(data).toString('latin1')

const svg =
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n<title>图</title>\n</svg>\n'

/** One black pixel. */
const png = Buffer.concat([
  Buffer.from(pngSignature),
  pngChunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
  pngChunk('IDAT', deflateSync(Uint8Array.of(0, 0))),
  pngChunk('IEND', new Uint8Array()),
])

/** The least that a reader takes for a document, laid out as Chromium does. */
function pdf(): Uint8Array {
  const objects = ['<</Type /Catalog\n/Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>']
  let text = '%PDF-1.4\n%\n'
  const offsets = objects.map((object, n) => {
    const offset = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  return bytes(
    `${text}xref\n0 3\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`,
  )
}

function carrying(text = workspace): Readonly<Record<'svg' | 'png' | 'pdf', Uint8Array>> {
  const [withPng, withPdf] = [pngWithSource(png, text), pdfWithSource(pdf(), text)]
  if (!withPng || !withPdf) throw new Error('the picture took no workspace')
  return { svg: bytes(svgWithSource(svg, text)), png: withPng, pdf: withPdf }
}

describe.each(['svg', 'png', 'pdf'] as const)('a workspace inside of %s', (kind) => {
  it('comes back as it was, whatever its texts are', () => {
    const found = sourceInside(carrying()[kind])
    if (!found?.ok || found.value === null) throw new Error('there is none')
    expect(parseWorkspace(found.value, 'x')).toEqual(parseWorkspace(workspace, 'x'))
    expect(JSON.stringify(parseWorkspace(found.value, 'x'))).toContain(JSON.stringify(nasty).slice(1, -1))
  })

  it('is not there where none was put', () => {
    const plain = { svg: bytes(svg), png, pdf: pdf() }
    expect(sourceInside(plain[kind])).toEqual({ ok: true, value: null })
  })

  it('is refused by the readers of workspaces where it is hostile or of something else', () => {
    const code = (text: string): string => {
      const found = sourceInside(carrying(text)[kind])
      const read = found?.ok && found.value !== null ? parseWorkspace(found.value, 'x') : null
      return read?.ok === false ? read.error.code : 'read'
    }
    expect(code('{"type":"excalidraw"}')).toBe('file-foreign')
    expect(code(workspace.replace('"settings": {}', '"settings": {"__proto__": {"polluted": true}}'))).toBe(
      'file-damaged',
    )
    expect(code(workspace.replace('"schemaVersion": 1', '"schemaVersion": 9'))).toBe('file-newer-than-app')
  })

  it('never reads as another one where the picture is cut off', () => {
    const whole = carrying()[kind]
    const original = parseWorkspace(workspace, 'x')
    for (let length = 0; length < whole.length; length += 97) {
      const found = sourceInside(whole.subarray(0, length))
      if (!found?.ok || found.value === null) continue
      const read = parseWorkspace(found.value, 'x')
      if (read.ok) expect(read).toEqual(original)
      else expect(read.error.code).toBe('file-not-json')
    }
  })

  it('may be as long as a large design', () => {
    const long = JSON.stringify({ format: 'pentarch', text: '图'.repeat(200_000) })
    const found = sourceInside(carrying(long)[kind])
    expect(found?.ok && found.value?.length).toBeGreaterThan(1_200_000)
    expect(found?.ok && JSON.parse(found.value ?? '')).toEqual(JSON.parse(long))
  })
})

it('stays well-formed XML: nothing in it is markup, a reference or the end of a section', () => {
  const text = svgWithSource(svg, workspace)
  const content = text.slice(text.indexOf('{'), text.indexOf('</workspace>'))
  expect(content).toMatch(/^[ -~]+$/)
  expect(content).not.toMatch(/[<>&]/)
  expect(text.endsWith('</metadata>\n</svg>\n')).toBe(true)
})

it('is found after another program wrote the SVG anew, with a prefix and references', () => {
  const rewritten = svgWithSource(svg, workspace).replace(
    /<workspace xmlns="([^"]+)">(.*)<\/workspace>/,
    (_, name: string, json: string) => {
      return `<p:workspace xmlns:p="${name}">\n  ${json.replaceAll('"', '&quot;')}\n</p:workspace>`
    },
  )
  const found = sourceInside(bytes(rewritten))
  expect(found?.ok && parseWorkspace(found.value ?? '', 'x')).toEqual(parseWorkspace(workspace, 'x'))
})

it('stands before the pixels of a PNG in a chunk that is whole; all else stays as it was', () => {
  const chunks = [...pngChunks(carrying().png)]
  expect(chunks.map(({ type, intact }) => `${type} ${intact}`)).toEqual([
    'IHDR true',
    'iTXt true',
    'IDAT true',
    'IEND true',
  ])
  const rest = chunks.filter(({ type }) => type !== 'iTXt').map(({ type, data }) => [type, [...data]])
  expect(rest).toEqual([...pngChunks(png)].map(({ type, data }) => [type, [...data]]))
  expect(textOf(chunks[1]?.data ?? new Uint8Array())).toMatch(/^pentarch workspace\0{5}\{"format":"pentarch"/)
})

it('sums up bytes as PNG asks', () => {
  for (const text of ['', 'IEND', nasty]) expect(crc32(bytes(text))).toBe(zlibCrc32(bytes(text)))
})

it('says what is wrong with a PNG whose text was changed or cut off', () => {
  const touched = carrying().png.slice()
  const at = textOf(touched).indexOf('pentarch workspace') + 40
  touched[at] = (touched[at] ?? 0) ^ 1
  expect(sourceInside(touched)).toMatchObject({ ok: false, error: { en: 'its checksum is wrong' } })
  expect(sourceInside(png.subarray(0, 40))).toMatchObject({
    ok: false,
    error: { en: 'the picture is cut off' },
  })
})

it('is added to a PDF behind what is there, under addresses that are right', () => {
  const before = pdf()
  const text = textOf(carrying().pdf)
  expect(text.startsWith(textOf(before))).toBe(true)
  const table = Number(text.match(/startxref\s(\d+)\s%%EOF\n$/)?.[1])
  expect(text.startsWith('xref\n1 1\n', table)).toBe(true)
  const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
  expect(offsets.map((offset) => text.slice(offset).match(/^\d+ 0 obj/)?.[0])).toEqual([
    '1 0 obj',
    '3 0 obj',
    '4 0 obj',
  ])
  expect(text.slice(table)).toContain('/Prev')
  expect(pdfWithSource(bytes('%PDF-1.7\n'), workspace)).toBeNull()
})

it('looks into pictures only', () => {
  for (const text of ['', workspace, 'flowchart LR', '<html><body></body></html>']) {
    expect(sourceInside(bytes(text))).toBeNull()
  }
})
