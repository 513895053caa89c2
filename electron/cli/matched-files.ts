import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Whether a word of the command line is a pattern: shells that know patterns leave none of them. */
const isPattern = (word: string): boolean => /[*?]/.test(word)

/**
 * The files that words of a command line mean, each once: a pattern with `*`, `?` and `**` means those that are there, in
 * the order of their paths; any other word is a path. A pattern that nothing fits stays, so that the complaint names it.
 */
export async function matchedFiles(words: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(words.map(async (word) => (isPattern(word) ? fitting(word) : [word])))
  return [...new Set(lists.flat())]
}

async function fitting(pattern: string): Promise<string[]> {
  const written = pattern.replaceAll('\\', '/')
  // The folder before the first part with a sign in it; everything below it is looked at.
  const parts = written.split('/')
  const from = parts.slice(0, parts.findIndex(isPattern)).join('/')
  const root = from === '' ? (written.startsWith('/') ? '/' : '.') : from
  const wanted = asExpression(written)
  const found = (await filesBelow(root, written.includes('**') ? Number.POSITIVE_INFINITY : parts.length))
    .map((file) => (root === '.' ? file : path.posix.join(root, file)))
    .filter((file) => wanted.test(file))
    .sort()
  return found.length > 0 ? found : [pattern]
}

/** Files below a folder by their paths from it, with `/`; what is hidden or installed is nobody's design. */
async function filesBelow(root: string, depth: number): Promise<string[]> {
  try {
    const entries = await readdir(root, { withFileTypes: true })
    const lists = entries.map(async (entry): Promise<string[]> => {
      const { name } = entry
      if (!entry.isDirectory()) return [name]
      if (depth <= 1 || name.startsWith('.') || name === 'node_modules') return []
      return (await filesBelow(path.join(root, name), depth - 1)).map((file) => `${name}/${file}`)
    })
    return (await Promise.all(lists)).flat()
  } catch {
    // What cannot be looked into holds nothing that fits.
    return []
  }
}

function asExpression(pattern: string): RegExp {
  const written = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) =>
      sign === '**/' ? '(?:.*/)?' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]',
    )
  return new RegExp(`^(?:\\./)?${written.replace(/^\\\.\//, '')}$`)
}
