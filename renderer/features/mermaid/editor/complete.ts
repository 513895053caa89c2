import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { ElementId } from '../../../../shared/base/ids'
import { technologies } from '../../../../shared/catalog/catalog'
import { textNames } from '../../../../shared/exchange/mermaid/text-names'
import { openDesign } from '../../../state/edit'
import { elementName } from '../../../state/element-name'
import { useStudio } from '../../../state/studio-store'

/** Inside of a label: an open quotation mark, or a bracket right behind the name of a node. */
const label = /(?:"[^"]*|\w[[({]+[^\])}"]*)$/
/** A name that a label names: the letters since the last mark between words. */
const named = /[\p{L}\p{N}][\p{L}\p{N} .+#-]*$/u
const word = /[\p{L}_][\p{L}\p{N}_]*$/u

/** Offers technologies of the catalogue inside labels, and what the text calls its elements everywhere else. */
export function complete(context: CompletionContext): CompletionResult | null {
  const { text, from } = context.state.doc.lineAt(context.pos)
  const before = text.slice(0, context.pos - from)
  if (/^\s*%%/.test(before)) return null
  const inLabel = label.test(before)
  const typed = (inLabel ? named : word).exec(before)?.[0] ?? ''
  if (typed.length < (inLabel ? 2 : 1) && !context.explicit) return null
  return {
    from: context.pos - typed.length,
    options: inLabel ? technologyOptions() : nameOptions(context.state.doc.toString()),
    validFor: inLabel ? /^[\p{L}\p{N} .+#-]*$/u : /^[\p{L}\p{N}_]*$/u,
  }
}

function technologyOptions(): Completion[] {
  const { language } = useStudio.getState().settings
  return [...technologies.values()].map(({ name }) => ({ label: name[language], type: 'class' }))
}

function nameOptions(text: string): Completion[] {
  const design = openDesign()
  const options = new Map<string, Completion>()
  for (const [id, name] of textNames(text)) {
    const detail = design ? elementName(design, id as ElementId) : ''
    options.set(name, { label: name, type: 'variable', ...(detail && { detail }) })
  }
  return [...options.values()]
}
