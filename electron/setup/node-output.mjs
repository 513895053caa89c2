import { projectRoot } from './project.mjs'

/**
 * How programs for Node are written: in ASCII, since a single letter beyond it makes V8 keep the whole source in two bytes
 * a letter; and without comments, which are never escaped, and white space: a quarter less to read. Nothing else is
 * minified: that starts the engine no sooner, and then runs roadmaps and documents slower by a third.
 */
export const nodeOutput = /** @type {const} */ ({
  charset: 'ascii',
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
})

/** Where a parser is made, `z.string()` with all that follows or `lazyObject(…)`; or a comment, which may speak of one. */
const madeParser = /\/\*[\s\S]*?\*\/|\/\/.*|(?<![\w$.])(?<made>(?:z\s*\.\w+|lazyObject)[(<])/g

/**
 * Says of the parsers in our own modules that making them does nothing else, so that a program goes without those that it
 * never uses: the rules score without any, and start without the library that makes them.
 */
export const unusedParsersLeaveOut = {
  name: 'unused-parsers-leave-out',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} code
   * @param {string} id
   */
  transform: (code, id) =>
    id.startsWith(projectRoot) && !id.includes('node_modules')
      ? {
          code: code.replace(madeParser, (found, made) => (made ? `/* @__PURE__ */ ${found}` : found)),
          map: null,
        }
      : null,
}
