import { type Extension, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { ElementId } from '../../../../shared/base/ids'
import { lineElements } from '../../../../shared/exchange/mermaid/lines/line-elements'
import { appearancesIn } from '../../../../shared/model/appearance'
import { atLeisure } from '../../../state/at-leisure'
import { openDesign } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'

/** ms that the cursor rests before what it stands on is selected. */
const pause = 150

const markLines = StateEffect.define<readonly number[]>()
const marked = Decoration.line({ class: 'mermaid-selected' })

/** The lines of what is selected. */
export const selectedLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { changes, effects, newDoc }) {
    let shown = lines.map(changes)
    for (const effect of effects)
      if (effect.is(markLines))
        shown = Decoration.set(effect.value.map((number) => marked.range(newDoc.line(number).from)))
    return shown
  },
  provide: (self) => EditorView.decorations.from(self),
})

/** Selects what the cursor stands on, and shows the lines of what is selected elsewhere. */
export class SelectionSync {
  readonly #view: EditorView
  #timer: ReturnType<typeof setTimeout> | undefined
  #callOff = (): void => undefined
  readonly #stop: () => void
  /** What the lines of the last text were about. */
  #known: {
    readonly doc: Text
    readonly revision: number
    readonly elements: readonly (string | null)[]
  } | null = null

  constructor(view: EditorView) {
    this.#view = view
    this.#stop = useStudio.subscribe(({ selection }, before) => {
      if (selection !== before.selection) this.show()
    })
  }

  /** The cursor was moved. */
  moved(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#select(), pause)
  }

  /** Soon marks the lines of what is selected, and brings the first into view unless somebody is typing. */
  show(): void {
    this.#callOff()
    this.#callOff = atLeisure(() => {
      // What the lines are about takes a frame of its own to find out, and is then known.
      if (useStudio.getState().selection.size > 0) this.#elements()
      this.#callOff = atLeisure(() => this.#mark())
    })
  }

  #mark(): void {
    const { selection } = useStudio.getState()
    const lines: number[] = []
    if (selection.size > 0)
      for (const [index, id] of this.#elements().entries())
        if (id !== null && selection.has(id as ElementId)) lines.push(index + 1)
    const [first] = lines
    const { doc } = this.#view.state
    this.#view.dispatch({
      effects: [
        markLines.of(lines),
        ...(first === undefined || this.#view.hasFocus
          ? []
          : [EditorView.scrollIntoView(doc.line(first).from, { y: 'center' })]),
      ],
    })
  }

  stop(): void {
    this.#stop()
    this.#callOff()
    clearTimeout(this.#timer)
  }

  #elements(): readonly (string | null)[] {
    const { doc } = this.#view.state
    const { revision } = useStudio.getState()
    const design = openDesign()
    if (!design) return []
    if (this.#known?.doc !== doc || this.#known.revision !== revision)
      this.#known = { doc, revision, elements: lineElements(doc.toString(), design) }
    return this.#known.elements
  }

  #select(): void {
    const { doc, selection } = this.#view.state
    const id = this.#elements()[doc.lineAt(selection.main.head).number - 1]
    const design = openDesign()
    const state = useStudio.getState()
    if (!design || typeof id !== 'string' || !this.#view.hasFocus) return
    const [shown] = appearancesIn(design, id, state.view)
    if (shown && !(state.selection.size === 1 && state.selection.has(shown.element))) select([shown.element])
  }
}
