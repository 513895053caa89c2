import { errorText } from '../../../shared/base/error-texts'
import { useStudio } from '../../state/studio-store'
import { readAnyhow } from './read-text'

/** What Mermaid itself says about a text. */
export type Verdict =
  | { readonly state: 'accepted' }
  /** Why it cannot be read, in the language of the studio. */
  | { readonly state: 'refused'; readonly reason: string }

/** Parses a text with the real Mermaid. Nothing is drawn, and nothing is changed. */
export async function verify(mermaidText: string): Promise<Verdict> {
  const read = await readAnyhow(mermaidText)
  if (read.ok) return { state: 'accepted' }
  return { state: 'refused', reason: errorText(read.error)[useStudio.getState().settings.language] }
}
