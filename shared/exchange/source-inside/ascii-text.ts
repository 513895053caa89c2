/** Characters that are converted at once: a call takes a bounded number of arguments. */
const atOnce = 8192

/** Bytes as characters, one each; right for ASCII, and harmless for whatever is searched for ASCII. */
export function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += atOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)))
  }
  return parts.join('')
}

/** An ASCII text as bytes. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/**
 * JSON on one line in which everything but plain ASCII is escaped, and `<`, `>` and `&` as well: the same characters in any
 * encoding, and no markup, end of a section or reference in XML.
 *
 * @param json any JSON.
 */
export const plainJson = (json: string): string =>
  JSON.stringify(JSON.parse(json)).replace(
    /[^ -~]|[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
