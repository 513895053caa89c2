/** The look of Mermaid before version 12, whose own one is another (release notes of 12.0.0); versions before ignore it. */
const classicLook = ['layout: dagre', 'theme: default', 'look: classic'] as const

/** Front matter with that look, except where it says otherwise itself. */
export function withClassicLook(frontMatter: readonly string[]): string[] {
  const at = frontMatter.indexOf('config:')
  const step = /^ +/.exec(frontMatter[at + 1] ?? '')?.[0] ?? '  '
  const own = new Set(frontMatter.map((line) => line.slice(0, line.indexOf(':'))))
  const pins = classicLook.map((pin) => step + pin).filter((pin) => !own.has(pin.slice(0, pin.indexOf(':'))))
  return at < 0
    ? ['config:', ...pins, ...frontMatter]
    : [...frontMatter.slice(0, at + 1), ...pins, ...frontMatter.slice(at + 1)]
}

/** Settings of a text without that look. */
export const withoutClassicLook = (entry: string): string =>
  entry
    .split('\n')
    .filter((line) => !classicLook.some((pin) => line.trim() === pin))
    .join('\n')

/**
 * Lines of an exported diagram in words that Mermaid has had since version 10.3. What came later is said more simply or not
 * at all: ids of links (11.6), shapes beyond brackets (11.3), namespaces with labels (11.15), styles of classes (11.3) and heads of participants other
 * than boxes and actors (11.12).
 */
export function inAnyVersion(lines: readonly string[], header: string): string[] {
  const isClasses = header === 'classDiagram'
  const open: ('namespace' | 'other')[] = []
  return lines.flatMap((line) => {
    const written = line.trim()
    if (written.startsWith('%%')) return [line]
    if (written.endsWith('{')) {
      const isNamespace = written.startsWith('namespace ')
      open.push(isNamespace ? 'namespace' : 'other')
      if (isNamespace) return []
    }
    if (written === '}' && open.pop() === 'namespace') return []
    if (/^[\p{L}\p{N}_.-]+@\{ .* \}$/u.test(written)) return []
    if (isClasses && /^(?:classDef|style) /.test(written)) return []
    return [
      line
        .replace(/^(\s*[\w.-]+ )[\w.-]+@(?=-->|-\.->)/, '$1')
        .replace(/^(\s*(?:create )?participant [\w.-]+)@\{[^{}]*\}/, '$1')
        // Before 11.12 a message says something.
        .replace(/^(\s*\S+[->x)]\S+):\s*$/, '$1: #32;'),
    ]
  })
}
