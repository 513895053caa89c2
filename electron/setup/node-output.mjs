/**
 * How programs for Node are written: in ASCII, since a single letter beyond it makes V8 keep the whole source in two bytes
 * a letter. They are not minified: that starts the engine sooner by a fifth, and then runs roadmaps and documents slower by
 * a third.
 */
export const nodeOutput = /** @type {const} */ ({ charset: 'ascii' })
