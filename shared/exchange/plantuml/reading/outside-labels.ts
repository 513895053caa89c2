/**
 * Changes what stands round the labels of a declaration. What is in quotes, or in the brackets or parentheses that it
 * begins with, is said, so that `#35` is no colour there and `$x` no tag.
 */
export function outsideLabels(declaration: string, change: (text: string) => string): string {
  const label = /^(?:\[[^\]]*\]|\([^()]*\))/.exec(declaration)?.[0] ?? ''
  const parts = declaration.slice(label.length).split('"')
  // Every second part is in quotes, unless nothing closes them.
  const isQuoted = (n: number): boolean => n % 2 === 1 && n < parts.length - 1
  return label + parts.map((part, n) => (isQuoted(n) ? part : change(part))).join('"')
}
