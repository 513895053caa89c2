import { RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { type Token, tokenize } from '../tokenize'

const marks: { readonly [K in Exclude<Token['kind'], 'plain'>]: Decoration } = {
  comment: Decoration.mark({ class: 'mermaid-comment' }),
  keyword: Decoration.mark({ class: 'mermaid-keyword' }),
  text: Decoration.mark({ class: 'mermaid-text' }),
  arrow: Decoration.mark({ class: 'mermaid-arrow' }),
}

/** Colours of what is in view; the front matter is a comment as far as the first line is in view, too. */
function colours({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  let done = -1
  for (const range of visibleRanges) {
    const from = Math.max(doc.lineAt(range.from).from, done + 1)
    const { to } = doc.lineAt(range.to)
    if (from >= to) continue
    let at = from
    for (const { tokens } of tokenize(doc.sliceString(from, to))) {
      for (const { kind, text } of tokens) {
        if (kind !== 'plain') builder.add(at, at + text.length, marks[kind])
        at += text.length
      }
      at += 1
    }
    done = to
  }
  return builder.finish()
}

/** Mermaid in colours. */
export const highlight = ViewPlugin.fromClass(
  class {
    colours: DecorationSet
    constructor(view: EditorView) {
      this.colours = colours(view)
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.colours = colours(view)
    }
  },
  { decorations: (plugin) => plugin.colours },
)
