import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { decoded } from './decoded'

/*
 * A large workspace file is never in memory as a whole, neither as bytes nor as text: that would take longer than making
 * sense of it. It is read in pieces that end between two records of a table, as they stand in a file that the studio wrote.
 */

/** What stands between two records of a table, and how much of it belongs to the first. */
const between = Buffer.from('\n          },\n          {')
const endOfFirst = '\n          }'.length
const [comma, opening, closing] = [0x2c, 0x5b, 0x5d]
/**
 * Bytes that are read at a time; bytes of records that are parsed at a time: of a longer text than 100 KB V8 puts everything
 * where it stays, and one up to 128 KB is itself gone soon; and most bytes of one record.
 */
const [readAtOnce, parsedAtOnce, mostOfOne] = [1 << 19, 120_000, 1 << 23]

/**
 * ms within which a piece has to arrive for the next one to be read without letting anything else pass: the way round by
 * another thread takes longer than a disk. Whoever reads from a slow one, or over a network, must not stop the studio.
 */
const quick = 10

export interface LargeJson {
  /** What `JSON.parse` would make of the text. */
  readonly value: unknown
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string
  /** How many bytes. */
  readonly size: number
}

/**
 * Reads JSON from a file from its beginning.
 *
 * @returns `null` where it is not laid out as the studio lays it out, or is no JSON: only the whole text says which.
 */
export async function readLargeJson(file: FileHandle): Promise<LargeJson | null> {
  const hash = createHash('sha256')
  const pieces = new Pieces()
  let held = Buffer.allocUnsafeSlow(2 * readAtOnce)
  let [filled, size] = [0, 0]
  let isQuick = true
  for (;;) {
    if (filled + readAtOnce > held.length) held = Buffer.concat([held], 2 * held.length)
    const asked = performance.now()
    const bytesRead = isQuick
      ? readSync(file.fd, held, filled, readAtOnce, null)
      : (await file.read(held, filled, readAtOnce)).bytesRead
    isQuick = performance.now() - asked < quick
    if (bytesRead === 0) break
    hash.update(held.subarray(filled, filled + bytesRead))
    filled += bytesRead
    size += bytesRead
    if (filled > mostOfOne) return null
    const taken = pieces.take(held.subarray(0, filled))
    if (taken === null) return null
    held.copyWithin(0, taken, filled)
    filled -= taken
  }
  const value = pieces.end(held.subarray(0, filled))
  return value && { value: value.whole, hash: hash.digest('hex'), size }
}

/** Text of JSON that arrives bit by bit. */
class Pieces {
  /** The text with a mark in place of each run of records. */
  #frame = ''
  readonly #runs: unknown[][] = []

  /** Takes what comes next as far as it is made of whole records. @returns how many bytes; `null`: they are no text. */
  take(bytes: Buffer): number | null {
    let from = 0
    for (;;) {
      const at = bytes.subarray(from, from + parsedAtOnce).lastIndexOf(between)
      const end = at > 0 ? from + at : bytes.indexOf(between, from + 1)
      if (end < 0) return from
      const next = end + endOfFirst
      if (!this.#take(bytes.subarray(from, next + 1))) return null
      from = next
    }
  }

  /** Takes the last bytes. @returns `null` where all of them are no JSON. */
  end(bytes: Buffer): { readonly whole: unknown } | null {
    const text = decoded(bytes)
    if (text === null) return null
    try {
      const whole: unknown = JSON.parse(this.#frame + text)
      const left = new Set(this.#runs.keys())
      this.#fill(whole, left)
      return left.size === 0 ? { whole } : null
    } catch {
      return null
    }
  }

  /** @param bytes up to the comma after the last record; where they are a run of records, they begin with such a comma */
  #take(bytes: Buffer): boolean {
    const last = bytes.length - 1
    const records = bytes[0] === comma ? listIn(bytes) : null
    if (records) {
      this.#frame += `,${JSON.stringify(markOf(this.#runs.push(records) - 1))}`
      return true
    }
    const text = decoded(bytes.subarray(0, last))
    this.#frame += text ?? ''
    return text !== null
  }

  /** Puts runs of records in place of their marks, wherever a list has one. @param left runs whose mark was not met yet */
  #fill(value: unknown, left: Set<number>): void {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) {
      for (const each of Object.values(value)) this.#fill(each, left)
      return
    }
    const list: unknown[] = value
    const marked = list.splice(0)
    for (const each of marked) {
      const at = typeof each === 'string' ? runOf(each) : null
      const run = at === null ? undefined : this.#runs[at]
      if (at !== null && run && !left.delete(at)) throw new Error('the text has a mark of its own')
      if (run) list.push(...run)
      else {
        list.push(each)
        this.#fill(each, left)
      }
    }
  }
}

const mark = '\u0000run '
const markOf = (run: number): string => `${mark}${run}`
const runOf = (text: string): number | null =>
  text.startsWith(mark) ? Number(text.slice(mark.length)) : null

/** The records between two commas; `null` where what stands there is something else. */
function listIn(bytes: Buffer): unknown[] | null {
  const last = bytes.length - 1
  ;[bytes[0], bytes[last]] = [opening, closing]
  const text = decoded(bytes)
  ;[bytes[0], bytes[last]] = [comma, comma]
  try {
    return text === null ? null : (JSON.parse(text) as unknown[])
  } catch {
    return null
  }
}
