import { inflateRawSync } from 'node:zlib'

/** Bytes that may come of a page at most. */
const maxOutputLength = 30_000_000

/** Raw deflate in Base64, as draw.io packs its pages; `null`: it is none, or too much comes of it. */
export function inflate(base64: string): string | null {
  try {
    return inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength }).toString('utf8')
  } catch {
    return null
  }
}
