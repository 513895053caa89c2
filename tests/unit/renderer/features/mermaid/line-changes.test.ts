import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hiddenComments } from '../../../../../renderer/features/mermaid/editor/hidden-comments'
import { lineChanges } from '../../../../../renderer/features/mermaid/editor/line-changes'

const line = fc.constantFrom(
  'flowchart TB',
  '  a["Order API"]',
  '  b',
  '  %% pentarch: {"id":"a","x":16}',
  '  %% pentarch: {"id":"b","x":48}',
  '%% a comment of a person',
  '',
)
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

/** From where to where an editor hides what only Pentarch reads. */
const hiddenIn = (state: EditorState): (readonly [number, number])[] =>
  state.facet(EditorView.atomicRanges).flatMap((rangesOf) => {
    const found: (readonly [number, number])[] = []
    const view = new EditorView({ state })
    const at = rangesOf(view).iter()
    for (; at.value; at.next()) found.push([at.from, at.to])
    view.destroy()
    return found
  })

describe('the changes that make one text of another', () => {
  it('give that text, and the editor hides the same of it as if it had been opened', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const state = EditorState.create({ doc: before, extensions: hiddenComments })
        const changed = state.update({ changes: lineChanges(before, after) }).state
        expect(changed.doc.toString()).toBe(after)
        const opened = EditorState.create({ doc: after, extensions: hiddenComments })
        expect(hiddenIn(changed)).toEqual(hiddenIn(opened))
      }),
      { numRuns: 300 },
    )
  })

  it('touch only what is another', () => {
    const before = 'flowchart TB\n  a\n  %% pentarch: {"id":"a","x":16}\n  b'
    const after = before.replace('"x":16', '"x":480')
    expect(lineChanges(before, after)).toEqual([
      { from: before.indexOf('16'), to: before.indexOf('16') + 2, insert: '480' },
    ])
  })
})
