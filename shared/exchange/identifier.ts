/** An id as a word of any notation: ASCII letters, digits and `_`, and never a keyword. Different ids stay different. */
export const identifier = (prefix: string, id: string): string =>
  `${prefix}_${id.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)}`

/** Ids that the studio gives: short, and never a word of a notation. */
const isOurs = /^[a-z]\d+$/

/**
 * An id as a word that reads like it: ours stay as they are, others are escaped behind the prefix. Different ids of
 * one kind stay different.
 */
export const plainIdentifier = (prefix: string, id: string): string =>
  isOurs.test(id) && id.startsWith(prefix) ? id : identifier(prefix, id)

/** The same for notations that take capital letters for small ones. */
export const caselessIdentifier = (prefix: string, id: string): string =>
  `${prefix}_${id.replace(/[^a-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)}`
