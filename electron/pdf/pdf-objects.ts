import { deflateSync } from 'node:zlib'

/** The objects of a document, numbered from 1 (ISO 32000-1, 7.3.10), and the file that they make. */
export class PdfObjects {
  readonly #bodies: (Buffer | null)[] = []

  /** A number for an object whose body follows. */
  reserve(): number {
    return this.#bodies.push(null)
  }

  /** @returns its number */
  add(body: string, number = this.reserve()): number {
    this.#bodies[number - 1] = Buffer.from(body, 'latin1')
    return number
  }

  /**
   * A compressed stream.
   *
   * @param entries of its dictionary, besides length and filter
   */
  stream(content: string | Uint8Array, entries = ''): number {
    const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
    const head = `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`
    return this.#bodies.push(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]))
  }

  /** The file, with a plain table of where its objects are (7.5). Nothing in it tells when it was made. */
  file(root: number, info: number): Buffer {
    const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
    let length = parts[0]?.length ?? 0
    const push = (part: Buffer): void => {
      parts.push(part)
      length += part.length
    }
    const offsets = this.#bodies.map((body, n) => {
      const offset = length
      push(Buffer.from(`${n + 1} 0 obj\n`))
      push(body ?? Buffer.from('null'))
      push(Buffer.from('\nendobj\n'))
      return `${String(offset).padStart(10, '0')} 00000 n \n`
    })
    const size = this.#bodies.length + 1
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
    const trailer = `trailer\n<</Size ${size} /Root ${root} 0 R /Info ${info} 0 R>>\nstartxref\n${length}\n%%EOF\n`
    push(Buffer.from(table + trailer))
    return Buffer.concat(parts)
  }
}

/** Any text as a string of a document: UTF-16 with its mark (7.9.2.2). */
export const pdfText = (text: string): string => `<FEFF${utf16(text)}>`

/** Hexadecimal UTF-16, most significant byte first. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
