/** The look of Mermaid before version 12, whose own one is another (release notes of 12.0.0); versions before ignore it. */
export const classicLook = ['config:', '  layout: dagre', '  theme: default', '  look: classic'] as const

/**
 * Lines of an exported diagram in words that Mermaid has had since version 10.3. What came later is said more simply or not
 * at all: ids of links (11.6), shapes beyond brackets (11.3), namespaces with labels (11.15), styles of classes (11.3) and heads of participants other
 * than boxes and actors (11.12).
 */
export function inAnyVersion(lines: readonly string[]): string[] {
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
    if (/^[\w.-]+@\{ shape: [\w-]+ \}$|^classDef library /.test(written)) return []
    return [
      line
        .replace(/^(\s*[\w.-]+ )[\w.-]+@(?=-->|-\.->)/, '$1')
        .replace(/^(\s*(?:create )?participant [\w.-]+)@\{[^{}]*\}/, '$1')
        // Before 11.12 a message says something.
        .replace(/^(\s*\S+[->x)]\S+):\s*$/, '$1: #32;'),
    ]
  })
}
