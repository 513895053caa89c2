/**
 * How programs for Node are written: in ASCII, since a single letter beyond it makes V8 keep the whole source in two bytes
 * a letter; and without comments, which are never escaped, and white space: a quarter less to read. Nothing else is
 * minified: that starts the engine no sooner, and then runs roadmaps and documents slower by a third.
 */
export const nodeOutput = /** @type {const} */ ({
  charset: 'ascii',
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
})
