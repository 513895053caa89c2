import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import { asciiOf, bytesOf, joinBytes, plainJson } from './ascii-text'
import { pngChunk, pngChunks } from './png-chunks'

/** Keyword, then: not compressed, no method, no language, no translated keyword (ISO/IEC 15948, 11.3.4.5). */
const head = bytesOf('pentarch workspace\0\0\0\0\0')

const cutOff: Localized = { en: 'the picture is cut off', zh: '图片不完整' }
const changed: Localized = { en: 'its checksum is wrong', zh: '校验和不符' }

/**
 * A PNG picture that carries a workspace as a text chunk, before its pixels.
 *
 * @param workspace the text of a workspace file.
 * @returns `null` where the picture is no PNG with pixels.
 */
export function pngWithSource(png: Uint8Array, workspace: string): Uint8Array<ArrayBuffer> | null {
  for (const { type, start } of pngChunks(png)) {
    if (type !== 'IDAT') continue
    const chunk = pngChunk('iTXt', joinBytes([head, bytesOf(plainJson(workspace))]))
    return joinBytes([png.subarray(0, start), chunk, png.subarray(start)])
  }
  return null
}

/** The text of the workspace that a PNG picture carries; `null`: it carries none. Or what is wrong with the picture. */
export function sourceOfPng(png: Uint8Array): Result<string | null, Localized> {
  let last = ''
  for (const { type, data, intact } of pngChunks(png)) {
    last = type
    if (type !== 'iTXt' || !head.every((byte, at) => data[at] === byte)) continue
    return intact ? ok(asciiOf(data.subarray(head.length))) : err(changed)
  }
  return last === 'IEND' ? ok(null) : err(cutOff)
}
