import { decodeHTML } from 'entities'

/** Words of PlantUML and HTML for looks; what they stand round is what is said. */
const tags = /<\/?(?:b|i|u|s|w|color|size|font|back|plain|img|sub|sup)(?:[:\s][^<>]{0,200})?>/gi
const icons = /<(?:\$[\w/-]{1,100}|&[\w-]{1,100})(?:[,{][^<>]{0,200})?>/g

/** A label as a person reads it: characters by their codes, line ends, and the signs of creole taken off. */
export const shownLabel = (raw: string): string =>
  decodeHTML(
    raw
      .replace(/<br\s*\/?>|\\[nlr]/gi, '\n')
      .replace(icons, '')
      .replace(tags, '')
      .replace(/(\*\*|\/\/|""|~~|__|--)(?=\S)((?:(?!\1).){1,400})(?<=\S)\1/g, '$2')
      .replace(/\[\[(?:[^\s\]]{1,400}\s+)?([^\]]{1,400})\]\]/g, '$1'),
  )
    .replace(/<U\+([\da-f]{4,6})>/gi, (whole, code: string) => {
      const point = Number.parseInt(code, 16)
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole
    })
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
