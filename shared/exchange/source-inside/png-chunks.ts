import { bytesOf, joinBytes } from './ascii-text'

/** What every PNG file begins with (ISO/IEC 15948, 5.2). */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export interface PngChunk {
  /** Four letters. */
  readonly type: string
  readonly data: Uint8Array
  /** Where its length stands in the file. */
  readonly start: number
  /** Its checksum is that of what it holds. */
  readonly intact: boolean
}

/** Table of the polynomial of CRC-32 (ISO/IEC 15948, annex D). */
const crcTable: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest >>> 0
})

/** CRC-32 of bytes, 0…2³² − 1. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) rest = (crcTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8)
  return (rest ^ 0xffffffff) >>> 0
}

const uint32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)

const uint32At = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)

/** A chunk as it stands in a file: length, type, data, checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = joinBytes([bytesOf(type), data])
  return joinBytes([uint32(data.length), typed, uint32(crc32(typed))])
}

/** The chunks of a PNG file one after another, up to where it is cut off or not of chunks any more. */
export function* pngChunks(png: Uint8Array): Generator<PngChunk> {
  let start = pngSignature.length
  while (start + 12 <= png.length) {
    const length = uint32At(png, start)
    const end = start + 8 + length
    if (end + 4 > png.length) return
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8))
    const intact = crc32(png.subarray(start + 4, end)) === uint32At(png, end)
    yield { type, data: png.subarray(start + 8, end), start, intact }
    start = end + 4
  }
}
