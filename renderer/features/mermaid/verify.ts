/** What Mermaid itself says about a text. */
export type Verdict =
  | { readonly state: 'accepted' }
  /** Mermaid's own words, first line only. */
  | { readonly state: 'refused'; readonly reason: string }

/** Parses a text with the real Mermaid, which is loaded for the first text. Nothing is drawn. */
export async function verify(mermaidText: string): Promise<Verdict> {
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', htmlLabels: false })
  try {
    await mermaid.parse(mermaidText)
    return { state: 'accepted' }
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    return { state: 'refused', reason }
  }
}
