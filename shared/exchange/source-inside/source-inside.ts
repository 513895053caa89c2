import type { Localized } from '../../base/localized'
import { ok, type Result } from '../../base/result'
import { asciiOf, bytesOf } from './ascii-text'
import { sourceOfPdf } from './pdf-source'
import { pngSignature } from './png-chunks'
import { sourceOfPng } from './png-source'
import { sourceOfSvg } from './svg-source'

/** Endings of the pictures that can carry the design that they show. */
export const carrierEndings = ['svg', 'png', 'pdf'] as const

const pdfSignature = bytesOf('%PDF-')

const beginsWith = (bytes: Uint8Array, start: ArrayLike<number>): boolean =>
  Array.from(start).every((byte, at) => bytes[at] === byte)

/** In how many of its first characters an SVG file says what it is, after declarations and comments. */
const svgHead = 4096

/**
 * The workspace that a picture carries, as the text of a workspace file. Nothing is known of that text: it is to be read
 * like any file from elsewhere.
 *
 * @returns `null` where the bytes are no picture that could carry one; within the result `null` where it carries none, or
 * what is wrong with the picture.
 */
export function sourceInside(bytes: Uint8Array): Result<string | null, Localized> | null {
  if (beginsWith(bytes, pngSignature)) return sourceOfPng(bytes)
  if (beginsWith(bytes, pdfSignature)) return sourceOfPdf(bytes)
  const head = asciiOf(bytes.subarray(0, svgHead))
  return /^[^<{]{0,8}</.test(head) && /<svg[\s>]/.test(head) ? ok(sourceOfSvg(asciiOf(bytes))) : null
}
