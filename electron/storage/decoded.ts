import { isAscii, isUtf8 } from 'node:buffer'

/** The text that bytes in UTF-8 stand for; `null` where they are not UTF-8. Most are ASCII, and that is faster to tell. */
export function decoded(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : null
}
