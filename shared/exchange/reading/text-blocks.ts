import { decodeHTML } from 'entities'
import { isMermaid, mermaidBlocks } from '../mermaid/reading/mermaid-blocks'

/** Notations that designs are read from. */
export type ReadNotation = 'mermaid' | 'plantuml' | 'structurizr' | 'drawio'

/** A diagram in a text: all of it, a code block, a page. */
export interface TextBlock {
  readonly notation: ReadNotation
  /** What it is called where it stands; empty for a text that is one diagram without a name. */
  readonly name: string
  readonly text: string
}

/** The notation of a text that is one diagram, by how it begins; `null`: none that is read here. */
export function recognise(text: string): ReadNotation | null {
  if (isMermaid(text)) return 'mermaid'
  if (/^\s*@startuml\b/m.test(text)) return 'plantuml'
  if (structurizr.test(text)) return 'structurizr'
  return drawio.test(text) ? 'drawio' : null
}

/** A workspace, or a model by itself, behind comments and directives. */
const structurizr =
  /^\uFEFF?(?:\s*(?:\/\/|#|!)[^\n]*\n|\s*\/\*[^*]*\*\/)*\s*(?:workspace\b[^{\n]*|model\s*)\{/
const drawio = /^\uFEFF?\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[^<>]*-->\s*)?<(?:mxfile|mxGraphModel|diagram)\b/

/** The diagrams in a text, in their order; none where it holds none. */
export function textBlocks(text: string): TextBlock[] {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const notation = recognise(unified)
  if (notation === 'plantuml') return [...fromMarkdown(unified), ...plantumlBlocks(unified)]
  if (notation === 'structurizr') return [{ notation, name: '', text: unified }]
  return notation === 'drawio' ? drawioPages(unified) : fromMarkdown(unified)
}

const fromMarkdown = (text: string): TextBlock[] =>
  mermaidBlocks(text).map((block) => ({ notation: 'mermaid', ...block }))

/** Everything from an `@startuml` to its `@enduml`, by the name behind the former or its number. */
function plantumlBlocks(text: string): TextBlock[] {
  const parts = text.split(/^(?=[ \t]*@startuml\b)/m).filter((part) => /^\s*@startuml\b/.test(part))
  return parts.map((part, n) => {
    const end = /^[ \t]*@enduml\b.*$/m.exec(part)
    const named = /^\s*@startuml[ \t]+"?([^"\n]*)/.exec(part)?.[1]?.trim() ?? ''
    return {
      notation: 'plantuml',
      name: named === '' && parts.length > 1 ? String(n + 1) : named,
      text: end ? part.slice(0, end.index + end[0].length) : part,
    }
  })
}

/** The pages of a file of draw.io, by their names; a model by itself is one. */
function drawioPages(text: string): TextBlock[] {
  const pages: TextBlock[] = []
  const closing = '</diagram>'
  for (let at = text.indexOf('<diagram'); at >= 0; ) {
    const end = text.indexOf(closing, at)
    if (end < 0) break
    const page = text.slice(at, end + closing.length)
    const name = /^<diagram\b[^<>]*?\sname="([^"<]*)"/.exec(page)?.[1] ?? ''
    pages.push({ notation: 'drawio', name: decodeHTML(name) || String(pages.length + 1), text: page })
    at = text.indexOf('<diagram', end)
  }
  return pages.length > 0 ? pages : [{ notation: 'drawio', name: '', text }]
}
