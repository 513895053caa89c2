/**
 * How programs for Node are written: small, and in ASCII. What a start reads it pays for by the byte, and a single letter
 * beyond ASCII makes V8 keep the whole source in two bytes a letter.
 */
export const compact = /** @type {const} */ ({ charset: 'ascii', minify: true })
