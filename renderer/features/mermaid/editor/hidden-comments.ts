import {
  type EditorState,
  type Extension,
  EditorState as State,
  StateField,
  type Text,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view'

/** A comment that only Pentarch reads. */
const isDataComment = (line: string): boolean => /^\s*%% pentarch: /.test(line)

class Mark extends WidgetType {
  override eq(): boolean {
    return true
  }
  toDOM(): HTMLElement {
    const mark = document.createElement('span')
    mark.className = 'mermaid-hidden'
    mark.textContent = '⋯'
    mark.setAttribute('aria-hidden', 'true')
    return mark
  }
}

const hidden = Decoration.replace({ widget: new Mark() })

interface Span {
  readonly from: number
  readonly to: number
}

/** Runs of such comments, each from the end of the line before it to its own end. */
function runsIn(doc: Text): Span[] {
  const runs: Span[] = []
  let from: number | null = null
  let at = 0
  let before = 0
  for (const line of doc.iterLines()) {
    if (isDataComment(line)) from ??= before
    else if (from !== null) {
      runs.push({ from, to: at - 1 })
      from = null
    }
    before = at + line.length
    at = before + 1
  }
  if (from !== null) runs.push({ from, to: before })
  return runs
}

const hide = (runs: readonly Span[]): DecorationSet =>
  Decoration.set(runs.map(({ from, to }) => hidden.range(from, to)))

/** Hidden runs that moved with a change; others only where there are others, since the editor compares what is not the same. */
function hideAfter(moved: DecorationSet, doc: Text): DecorationSet {
  const runs = runsIn(doc)
  const cursor = moved.iter()
  for (const { from, to } of runs) {
    if (cursor.value === null || cursor.from !== from || cursor.to !== to) return hide(runs)
    cursor.next()
  }
  return cursor.value === null ? moved : hide(runs)
}

const field = StateField.define<DecorationSet>({
  create: ({ doc }) => hide(runsIn(doc)),
  update: (ranges, { docChanged, changes, newDoc }) =>
    docChanged ? hideAfter(ranges.map(changes), newDoc) : ranges,
  provide: (self) => [
    EditorView.decorations.from(self),
    EditorView.atomicRanges.of(({ state }) => state.field(self)),
  ],
})

/** The hidden run that a place lies in, its ends included. */
function runAt(state: EditorState, at: number): Span | null {
  let found: Span | null = null
  state.field(field, false)?.between(at, at, (from, to) => {
    found = { from, to }
    return false
  })
  return found
}

/** The cursor stands before a hidden run or on the line behind it, never in what nobody sees. */
const keepOut = State.transactionFilter.of((transaction) => {
  const { selection, startState, docChanged } = transaction
  if (!selection || docChanged) return transaction
  const { anchor, head } = selection.main
  const run = runAt(startState, head)
  if (!run || head === run.from) return transaction
  const isForward = startState.selection.main.head === run.from
  const to = isForward && run.to < startState.doc.length ? run.to + 1 : run.from
  return [transaction, { selection: { anchor: anchor === head ? to : anchor, head: to }, sequential: true }]
})

/** A new line is put behind what belongs to the line before it. */
function breakLine(view: EditorView): boolean {
  const { main } = view.state.selection
  const run = main.empty ? runAt(view.state, main.head) : null
  if (!run || main.head !== run.from) return false
  const indent = /^\s*/.exec(view.state.doc.lineAt(main.head).text)?.[0] ?? ''
  view.dispatch({
    changes: { from: run.to, insert: `\n${indent}` },
    selection: { anchor: run.to + 1 + indent.length },
    scrollIntoView: true,
    userEvent: 'input',
  })
  return true
}

/** Joins the lines before and behind a hidden run, which stays behind them. */
function joinLines(view: EditorView, run: Span): boolean {
  const { doc } = view.state
  if (run.to >= doc.length) return true
  const next = doc.lineAt(run.to + 1)
  view.dispatch({
    changes: [
      { from: run.from, insert: next.text.trimStart() },
      { from: run.to, to: next.to },
    ],
    selection: { anchor: run.from },
    userEvent: 'delete',
  })
  return true
}

function joinBackward(view: EditorView): boolean {
  const { main } = view.state.selection
  const { from } = view.state.doc.lineAt(main.head)
  const run = main.empty && main.head === from && from > 0 ? runAt(view.state, from - 1) : null
  return run !== null && run.to === from - 1 && joinLines(view, run)
}

function joinForward(view: EditorView): boolean {
  const { main } = view.state.selection
  const run = main.empty ? runAt(view.state, main.head) : null
  return run !== null && run.from === main.head && joinLines(view, run)
}

/** Comments that only Pentarch reads, each run shown as a small mark at the end of the line before it. */
export const hiddenComments: Extension = [
  field,
  keepOut,
  keymap.of([
    { key: 'Enter', run: breakLine },
    { key: 'Backspace', run: joinBackward },
    { key: 'Delete', run: joinForward },
  ]),
]
