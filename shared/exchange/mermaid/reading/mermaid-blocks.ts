/** A diagram in a text: all of it, or one of the code blocks of a Markdown document. */
export interface MermaidBlock {
  /** The heading that it stands under, or its number; empty for a text that is one diagram. */
  readonly name: string
  readonly text: string
}

const kinds = /^\s*(?:flowchart|flowchart-elk|graph|swimlane-beta|classDiagram(?:-v2)?|sequenceDiagram)\b/

/** Whether a text is a diagram of a kind that can be read, behind front matter, directives and comments. */
export function isMermaid(text: string): boolean {
  const body = text.replace(/^\uFEFF?\s*---\r?\n[\s\S]*?\r?\n\s*---\s*\r?\n/, '')
  const first = body.split('\n').find((line) => line.trim() !== '' && !/^\s*%%/.test(line))
  return first !== undefined && kinds.test(first)
}

/** The diagrams in a text, in their order; none where it holds none. */
export function mermaidBlocks(text: string): MermaidBlock[] {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (isMermaid(unified)) return [{ name: '', text: unified }]
  const blocks: MermaidBlock[] = []
  let heading = ''
  let fence: { readonly end: RegExp; readonly indent: number; readonly lines: string[] } | null = null
  for (const line of unified.split('\n')) {
    if (fence) {
      if (fence.end.test(line)) {
        const body = fence.lines.join('\n')
        if (isMermaid(body)) blocks.push({ name: heading || String(blocks.length + 1), text: body })
        fence = null
      } else fence.lines.push(line.slice(Math.min(fence.indent, line.length - line.trimStart().length)))
      continue
    }
    const opened = /^(?<indent>\s*)(?<marks>`{3,}|~{3,}|:{3,})\s*mermaid\b/i.exec(line)
    if (opened?.groups) {
      const marks = opened.groups.marks ?? '```'
      const end = new RegExp(`^\\s*\\${marks.charAt(0)}{${marks.length},}\\s*$`)
      fence = { end, indent: opened.groups.indent?.length ?? 0, lines: [] }
    } else heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)?.[1] ?? heading
  }
  return blocks
}
