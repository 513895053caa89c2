import type { Diagram as MermaidDiagram } from 'mermaid/dist/Diagram.js'
import { cssColors } from './css-colors'

/**
 * Mermaid expects a window: it cleans texts by what a browser makes of them, and asks it for colours. Here nothing is
 * ever drawn, texts stay the data that they are, and two questions are answered in the window's place.
 */
async function standInForWindow(): Promise<void> {
  const isColor = (text: string): boolean =>
    cssColors.has(text.toLowerCase()) || /^(?:rgba?|hsla?)\([^()]*\)$|^#[\da-f]{3,8}$/i.test(text)
  Object.assign(globalThis, {
    window: globalThis,
    CSS: { supports: (_: string, color: string) => isColor(color) },
  })
  // Imported as Mermaid does it: required, it would be another one.
  const { default: DOMPurify } = await import('dompurify')
  Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => undefined })
}

let loaded: Promise<(text: string) => Promise<MermaidDiagram>> | null = null

/** The parser of Mermaid itself, in a thread without a window. */
export function mermaidParser(): Promise<(text: string) => Promise<MermaidDiagram>> {
  loaded ??= (async () => {
    await standInForWindow()
    const { default: mermaid } = await import('mermaid')
    // Details of a participant stand in the page that shows the diagram; here there is none, and nothing waits for it.
    Object.assign(globalThis, { document: { getElementById: () => null } })
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      htmlLabels: false,
      maxTextSize: 10_000_000,
      maxEdges: 100_000,
    })
    return (text: string) => mermaid.mermaidAPI.getDiagramFromText(text)
  })()
  return loaded
}
