/**
 * How programs for Node are written: in ASCII, since a single letter beyond it makes V8 keep the whole source in two bytes
 * a letter; and without comments, which are never escaped, and white space: a quarter less to read. Nothing else is
 * minified: that starts the engine no sooner, and then runs roadmaps and documents slower by a third.
 */
export const nodeOutput = /** @type {const} */ ({
  charset: 'ascii',
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
})

/**
 * What makes a parser does nothing else, so a program goes without the parsers that it never uses: the rules score without
 * any, and start without the library that makes them.
 */
export const nodeTreeshake = { manualPureFunctions: ['z', 'lazyObject'] }
