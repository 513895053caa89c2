import { ByteReader } from './byte-reader'

/** Tables of an sfnt font that hold its glyphs. */
export interface GlyphTables {
  readonly glyf: Uint8Array
  /** In the long format. */
  readonly loca: Uint8Array
}

interface Streams {
  readonly contours: ByteReader
  readonly points: ByteReader
  readonly flags: ByteReader
  readonly glyphs: ByteReader
  readonly composites: ByteReader
  readonly hasBox: (glyph: number) => boolean
  readonly boxes: ByteReader
}

type Bounds = readonly [xMin: number, yMin: number, xMax: number, yMax: number]

/**
 * The glyphs of a WOFF2 font as sfnt has them, from its transformed `glyf` table (WOFF File Format 2.0, section 5.1).
 * Instructions for the grid of a screen are left out: outlines need none.
 */
export function plainGlyphs(transformed: Uint8Array): GlyphTables {
  const { count, streams } = readStreams(transformed)
  const glyphs = Array.from({ length: count }, (_, glyph) => readGlyph(streams, glyph))
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)))
  let end = 0
  for (const [index, glyph] of glyphs.entries()) {
    end += glyph.length
    loca.setUint32(4 * (index + 1), end)
  }
  return { glyf: Buffer.concat(glyphs), loca: new Uint8Array(loca.buffer) }
}

function readStreams(transformed: Uint8Array): { readonly count: number; readonly streams: Streams } {
  const table = new ByteReader(transformed)
  // A reserved number and options that matter to rasterisers only.
  table.take(4)
  const count = table.u16()
  table.u16()
  const sizes = Array.from({ length: 7 }, () => table.u32())
  const next = (): ByteReader => new ByteReader(table.take(sizes.shift() ?? 0))
  const [contours, points, flags, glyphs, composites, boxes] = [
    next(),
    next(),
    next(),
    next(),
    next(),
    next(),
  ]
  const bitmap = boxes.take(4 * ((count + 31) >> 5))
  const hasBox = (glyph: number): boolean => (((bitmap[glyph >> 3] ?? 0) >> (7 - (glyph & 7))) & 1) === 1
  return { count, streams: { contours, points, flags, glyphs, composites, hasBox, boxes } }
}

function readGlyph(streams: Streams, glyph: number): Uint8Array {
  const contours = streams.contours.i16()
  if (contours === 0) return new Uint8Array()
  const box = streams.hasBox(glyph) ? readBounds(streams.boxes) : undefined
  if (contours < 0) return glyphBytes(contours, box ?? [0, 0, 0, 0], readComposite(streams))
  return readSimple(streams, contours, box)
}

const readBounds = (boxes: ByteReader): Bounds => [boxes.i16(), boxes.i16(), boxes.i16(), boxes.i16()]

function readSimple(streams: Streams, contours: number, box: Bounds | undefined): Uint8Array {
  let count = 0
  const ends = Array.from({ length: contours }, () => {
    count += streams.points.short255()
    return count - 1
  })
  const [onCurve, dx, dy]: [number[], number[], number[]] = [[], [], []]
  let [x, y] = [0, 0]
  const [xs, ys]: [number[], number[]] = [[], []]
  for (let point = 0; point < count; point++) {
    const flag = streams.flags.u8()
    const [right, up] = readStep(flag & 0x7f, streams.glyphs)
    onCurve.push(flag < 0x80 ? 1 : 0)
    dx.push(right)
    dy.push(up)
    x += right
    y += up
    xs.push(x)
    ys.push(y)
  }
  // How many instructions there would be.
  streams.glyphs.short255()
  const bounds: Bounds = box ?? [least(xs), least(ys), -least(xs.map(negated)), -least(ys.map(negated))]
  return glyphBytes(
    contours,
    bounds,
    [...ends, 0].flatMap(bigEndian).concat(onCurve, [...dx, ...dy].flatMap(bigEndian)),
  )
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value))
const negated = (value: number): number => -value

/** One point after the last: the triplet encoding, by the ranges of its flag. */
function readStep(flag: number, from: ByteReader): readonly [dx: number, dy: number] {
  const signed = (bit: number, value: number): number => (((flag >> bit) & 1) === 1 ? value : -value)
  if (flag < 10) return [0, signed(0, ((flag & 14) << 7) + from.u8())]
  if (flag < 20) return [signed(0, (((flag - 10) & 14) << 7) + from.u8()), 0]
  if (flag < 84) {
    const [high, low] = [flag - 20, from.u8()]
    return [signed(0, 1 + (high & 0x30) + (low >> 4)), signed(1, 1 + ((high & 0x0c) << 2) + (low & 0x0f))]
  }
  if (flag < 120) {
    const high = flag - 84
    const dx = signed(0, 1 + (Math.floor(high / 12) << 8) + from.u8())
    return [dx, signed(1, 1 + (((high % 12) >> 2) << 8) + from.u8())]
  }
  if (flag < 124) {
    const [first, second, third] = [from.u8(), from.u8(), from.u8()]
    return [signed(0, (first << 4) + (second >> 4)), signed(1, ((second & 0x0f) << 8) + third)]
  }
  const dx = signed(0, from.u16())
  return [dx, signed(1, from.u16())]
}

const moreComponents = 0x0020
const hasInstructions = 0x0100

/** The parts of a composite glyph as they are, but for the mark that instructions follow. */
function readComposite({ composites, glyphs }: Streams): readonly number[] {
  const bytes: number[] = []
  let instructed = false
  for (let flags = moreComponents; (flags & moreComponents) !== 0; ) {
    flags = composites.u16()
    if ((flags & hasInstructions) !== 0) instructed = true
    bytes.push(...bigEndian(flags & ~hasInstructions), ...composites.take(componentSize(flags)))
  }
  if (instructed) glyphs.short255()
  return bytes
}

/** Bytes of a component after its flags: glyph, offsets in words or bytes, and one, two or four scales. */
const componentSize = (flags: number): number =>
  2 +
  ((flags & 0x0001) !== 0 ? 4 : 2) +
  ((flags & 0x0008) !== 0 ? 2 : (flags & 0x0040) !== 0 ? 4 : (flags & 0x0080) !== 0 ? 8 : 0)

/** A glyph with its header, filled up to a multiple of four bytes. */
function glyphBytes(contours: number, bounds: Bounds, body: readonly number[]): Uint8Array {
  const bytes = [contours, ...bounds].flatMap(bigEndian).concat(body)
  while (bytes.length % 4 !== 0) bytes.push(0)
  return Uint8Array.from(bytes)
}

const bigEndian = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
