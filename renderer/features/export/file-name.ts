/** Longest stem that is suggested: what every file system takes, with room for an ending. */
const longest = 80

/**
 * A name for a file made of a few words, such as `Order platform - A`: what some file system refuses is left out.
 * Han characters stay. `fallback` where nothing is left.
 */
export function fileStem(words: readonly string[], fallback: string): string {
  const stem = words
    .map((word) =>
      word
        .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((word) => word !== '')
    .join(' - ')
    .slice(0, longest)
    .replace(/[. ]+$/, '')
  return stem === '' ? fallback : stem
}
