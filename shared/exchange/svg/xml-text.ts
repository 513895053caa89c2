/** Whether XML 1.0 can carry a character at all (section 2.2, production Char). */
function isXmlCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd
  if (point >= 0x7f && point <= 0x9f) return point === 0x85
  return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
}

const named = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]))

/** What `xmlText` wrote, but for what XML cannot carry. */
export const plainText = (xml: string): string =>
  xml.replace(/&\w+;/g, (entity) => named.get(entity) ?? entity)

/** All but the characters that most texts consist of, which stand for themselves. */
const special = /[^ !#-%(-;=?-~\u3400-\u9fff]/gu

/**
 * Any text as the content of an XML element or the value of an attribute, on one line. What XML cannot carry, such as
 * U+0000 or half a surrogate pair, is left out.
 */
export const xmlText = (text: string): string =>
  text.replace(special, (character) =>
    isXmlCharacter(character.codePointAt(0) ?? 0) ? (entities[character] ?? character) : '',
  )
