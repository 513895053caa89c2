import { plainText } from '../../shared/exchange/svg/xml-text'
import type { FontName } from './font-slices'

/** A line of a text of a picture: its place, and what is seen of it. */
export interface TextLine {
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
}

/** A text of a picture. */
export interface SvgText {
  readonly lines: readonly TextLine[]
  /** px. */
  readonly size: number
  readonly weight: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  readonly italic: boolean
  readonly underline: boolean
  /** The first one that has a character shows it. */
  readonly fonts: readonly FontName[]
}

const textPattern = /<text ([^>]*)>([^<]*|(?:<tspan [^>]*>[^<]*<\/tspan>)+)<\/text>/g
const linePattern = /<tspan ([^>]*)>([^<]*)<\/tspan>/g

/** The texts of a picture that the studio made, in their order. */
export const textsIn = (svg: string): SvgText[] =>
  [...svg.matchAll(textPattern)].map(([, attributes = '', content = '']) => readText(attributes, content))

/** A picture with its texts replaced, in their order; where there is `null`, a text stays. */
export function replaceTexts(svg: string, replacements: readonly (string | null)[]): string {
  let next = 0
  return svg.replace(textPattern, (text) => replacements[next++] ?? text)
}

function readText(written: string, content: string): SvgText {
  const attributes = attributesIn(written)
  const lines = [...content.matchAll(linePattern)].map(([, at = '', text = '']) => ({
    at: attributesIn(at),
    text,
  }))
  const anchor = attributes['text-anchor']
  return {
    lines: (lines.length > 0 ? lines : [{ at: attributes, text: content }]).map(({ at, text }) => ({
      x: Number(at.x),
      y: Number(at.y),
      text: seen(plainText(text)),
    })),
    size: Number(attributes['font-size']),
    weight: Number(attributes['font-weight']),
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    fill: attributes.fill ?? 'none',
    italic: attributes['font-style'] === 'italic',
    underline: attributes['text-decoration'] === 'underline',
    // Only code names a font of its own.
    fonts: [attributes['font-family'] === undefined ? 'inter' : 'jetbrains-mono', 'noto-sans-sc'],
  }
}

const attributesIn = (written: string): { readonly [name: string]: string | undefined } =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      value,
    ]),
  )

/** What SVG shows of a text: spaces in a row are one, and none at its ends. */
const seen = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '')
