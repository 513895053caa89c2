import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import { asciiOf, bytesOf, joinBytes, plainJson } from './ascii-text'

/** Tells our attachment from any other (ISO 32000-1, 7.11.4); `#2F` is a slash within a name. */
const subtype = '/application#2Fvnd.pentarch+json'
const fileName = 'design.pentarch'

const cutOff: Localized = { en: 'the attached design is cut off', zh: '附带的设计不完整' }

/**
 * A PDF document that carries a workspace as an attached file. What the document has stays byte for byte; the attachment
 * is added behind it, as an incremental update (ISO 32000-1, 7.5.6).
 *
 * @param pdf one with a plain cross-reference table and without attachments, as Chromium writes it.
 * @param workspace the text of a workspace file.
 * @returns `null` where the document is built otherwise.
 */
export function pdfWithSource(pdf: Uint8Array, workspace: string): Uint8Array<ArrayBuffer> | null {
  const text = asciiOf(pdf)
  const table = text.match(/startxref\s+(\d+)\s+%%EOF\s*$/)?.[1]
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const size = Number(trailer.match(/\/Size (\d+)/)?.[1])
  const root = trailer.match(/\/Root (\d+) 0 R/)?.[1]
  const catalogue = root && text.match(new RegExp(`\\n${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`))?.[1]
  if (!table || !root || !Number.isInteger(size) || !catalogue || catalogue.includes('/Names')) return null

  const info = trailer.match(/\/Info \d+ 0 R/)?.[0] ?? ''
  const content = plainJson(workspace)
  const names = `/Names <</EmbeddedFiles <</Names [(${fileName}) ${size + 1} 0 R]>>>>`
  const objects: readonly (readonly [number: number, body: string])[] = [
    [Number(root), `<<${catalogue}\n${names}>>`],
    [
      size,
      `<</Type /EmbeddedFile /Subtype ${subtype} /Length ${content.length}>>\nstream\n${content}\nendstream`,
    ],
    [size + 1, `<</Type /Filespec /F (${fileName}) /UF (${fileName}) /EF <</F ${size} 0 R>>>>`],
  ]
  let added = '\n'
  const offsets = objects.map(([number, body]) => {
    const offset = pdf.length + added.length
    added += `${number} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = pdf.length + added.length
  added += `xref\n${root} 1\n${offsets[0] ?? ''}${size} 2\n${offsets.slice(1).join('')}`
  added += `trailer\n<</Size ${size + 2} /Root ${root} 0 R ${info} /Prev ${table}>>\nstartxref\n${start}\n%%EOF\n`
  return joinBytes([pdf, bytesOf(added)])
}

/** The text of the workspace that a PDF document carries; `null`: it carries none. Or what is wrong with it. */
export function sourceOfPdf(pdf: Uint8Array): Result<string | null, Localized> {
  const text = asciiOf(pdf)
  const at = text.lastIndexOf(subtype)
  if (at < 0) return ok(null)
  const head = text.slice(at, at + 200).match(/^\S+ \/Length (\d{1,9})>>\s*?stream\n/)
  if (!head) return err(cutOff)
  const start = at + head[0].length
  const end = start + Number(head[1])
  return text.startsWith('\nendstream', end) ? ok(text.slice(start, end)) : err(cutOff)
}
