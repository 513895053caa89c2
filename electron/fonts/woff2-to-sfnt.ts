import { brotliDecompressSync } from 'node:zlib'
import { ByteReader } from './byte-reader'
import { plainGlyphs } from './woff2-glyphs'

/** Tags that WOFF2 writes as numbers from 0 (WOFF File Format 2.0, section 4.1). */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '))

interface Table {
  readonly tag: string
  readonly bytes: Uint8Array
}

/**
 * A WOFF2 font as the plain sfnt that it was packed from, so that libraries which know no WOFF2 variations can set it at
 * any weight. Knows what the fonts of the studio use: transformed glyphs, and every other table as it is.
 *
 * @throws where it is no such font
 */
export function woff2ToSfnt(woff2: Uint8Array): Buffer {
  const file = new ByteReader(woff2)
  if (Buffer.from(file.take(4)).toString('latin1') !== 'wOF2') throw new Error('not a WOFF2 font')
  const flavor = file.u32()
  file.u32()
  const count = file.u16()
  file.take(6)
  const packedSize = file.u32()
  file.take(24)
  const entries = Array.from({ length: count }, () => readEntry(file))
  const data = new ByteReader(brotliDecompressSync(file.take(packedSize)))
  const tables = entries.map(({ tag, size }): Table => ({ tag, bytes: data.take(size) }))
  return writeSfnt(flavor, withPlainGlyphs(tables))
}

function readEntry(file: ByteReader): { readonly tag: string; readonly size: number } {
  const flags = file.u8()
  const index = flags & 0x3f
  const tag = index === 63 ? Buffer.from(file.take(4)).toString('latin1') : (knownTags[index] ?? '')
  const isGlyphs = tag === 'glyf' || tag === 'loca'
  if (flags >> 6 !== 0) throw new Error(`a transformation of ${tag} that is not known`)
  const size = file.base128()
  return { tag, size: isGlyphs ? file.base128() : size }
}

function withPlainGlyphs(tables: readonly Table[]): Table[] {
  const packed = tables.find(({ tag }) => tag === 'glyf')
  if (!packed) throw new Error('a font without glyphs')
  const { glyf, loca } = plainGlyphs(packed.bytes)
  return tables.map(({ tag, bytes }) => {
    if (tag === 'glyf') return { tag, bytes: glyf }
    if (tag === 'loca') return { tag, bytes: loca }
    return { tag, bytes: tag === 'head' ? withLongOffsets(bytes) : bytes }
  })
}

/** The head of a font whose `loca` table is in the long format. */
function withLongOffsets(head: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(head)
  new DataView(changed.buffer).setInt16(50, 1)
  return changed
}

/** Puts tables behind their directory, by tag. Checksums stay 0: nobody who reads the outcome looks at them. */
function writeSfnt(flavor: number, tables: readonly Table[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
  const directory = Buffer.alloc(12 + 16 * sorted.length)
  directory.writeUInt32BE(flavor, 0)
  directory.writeUInt16BE(sorted.length, 4)
  let offset = directory.length
  const parts: Uint8Array[] = [directory]
  for (const [index, { tag, bytes }] of sorted.entries()) {
    const at = 12 + 16 * index
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(bytes.length, at + 12)
    const padding = (4 - (bytes.length % 4)) % 4
    parts.push(bytes, new Uint8Array(padding))
    offset += bytes.length + padding
  }
  return Buffer.concat(parts)
}
