/**
 * Changes what stands round the labels of a declaration. What is in quotes, or in the brackets, parentheses or colons that
 * it or its alias begins with, is said, so that `#35` is no colour there and `$x` no tag.
 */
export function outsideLabels(declaration: string, change: (text: string) => string): string {
  let done = ''
  let from = 0
  for (const found of declaration.matchAll(label)) {
    done += change(declaration.slice(from, found.index)) + found[0]
    from = found.index + found[0].length
  }
  return done + change(declaration.slice(from))
}

/** What does not close is none. What stands before it is looked at only where one may begin. */
const label = /"[^"]*"|(?=[[(:])(?<=^|\sas\s+)(?:\[[^\]]*\]|\([^()]*\)|:[^:]+:)/g
