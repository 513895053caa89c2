/** Reads big-endian numbers one after the other, as font files hold them. Throws a RangeError beyond the end. */
export class ByteReader {
  readonly #view: DataView
  #at = 0

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(): number {
    return this.#view.getUint8(this.#moved(1))
  }

  u16(): number {
    return this.#view.getUint16(this.#moved(2))
  }

  i16(): number {
    return this.#view.getInt16(this.#moved(2))
  }

  u32(): number {
    return this.#view.getUint32(this.#moved(4))
  }

  /** The next bytes, shared with what is read from. */
  take(length: number): Uint8Array {
    const from = this.#moved(length)
    return this.bytes.subarray(from, from + length)
  }

  /** UIntBase128 of WOFF2: seven bits a byte, the highest first, while the eighth is set. */
  base128(): number {
    for (let value = 0; ; ) {
      const byte = this.u8()
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }

  /** 255UInt16 of WOFF2: one byte for small numbers, two or three for larger ones. */
  short255(): number {
    const code = this.u8()
    if (code === 253) return this.u16()
    if (code === 254) return this.u8() + 2 * 253
    return code === 255 ? this.u8() + 253 : code
  }

  #moved(by: number): number {
    const from = this.#at
    if (from + by > this.bytes.length) throw new RangeError('the font file is cut off')
    this.#at += by
    return from
  }
}
