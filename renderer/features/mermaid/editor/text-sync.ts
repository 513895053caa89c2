import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { call } from '../../../../shared/commands/define-command'
import applyText from '../../../../shared/commands/text/apply-text.command'
import { saysTheSame, textDifference } from '../../../../shared/commands/text/difference-patches'
import type { ReadText } from '../../../../shared/commands/text/read-text'
import { exportWithOwnLines, mergedText } from '../../../../shared/exchange/mermaid/lines/merged-text'
import { textNames, withStatedIds } from '../../../../shared/exchange/mermaid/text-names'
import { designFromData, designToData } from '../../../../shared/file/design-data'
import type { ImportRead } from '../../../../shared/ipc/contract'
import { atLeisure } from '../../../state/at-leisure'
import { openDesign, run } from '../../../state/edit'
import { notifyStayed } from '../../../state/stayed'
import { drawnState, useStudio } from '../../../state/studio-store'
import { openInteraction } from '../../../state/view'
import {
  differ,
  isWrittenInSteps,
  isWrittenWhenAsked,
  type LiveMermaid,
  pauseFor,
  sources,
  writeMermaid,
} from '../live-mermaid'
import { readText } from '../read-text'
import { texts } from '../texts'
import { refusal, remarked } from './diagnostics'
import { lineChanges } from './line-changes'

/** Says of a transaction that it comes from the design, not from the keyboard. */
export const fromDesign = Annotation.define<true>()

/** Whether the text can be typed in. */
export const typing = new Compartment()

/** ms without a key before what was typed is read and becomes an edit. */
const pause = 400

/** ms for which the picture of an edit that was typed has the window to itself. */
const picturePause = 60

type Steps = Generator<void, void, void>

export interface TextListener {
  /** Is told what stands in the text once it has come to rest. */
  tell(live: LiveMermaid): void
  /** Is told whether the text no longer says what the design is, and is written when somebody asks for it. */
  due(isDue: boolean): void
}

/**
 * Keeps the text of the pane and the open view one. What is typed becomes an edit once it can be read; an edit from
 * elsewhere changes the lines of the text that it touches. Nothing is done at a key but to start a clock.
 */
export class TextSync {
  readonly #view: EditorView
  /** What the text is about; another one is a text of its own. */
  #subject: readonly unknown[] = []
  /** The export of the design that the text shows, in the words of the text. */
  #base = ''
  /** Whether something was typed that the design does not have yet. */
  #isTyped = false
  #isDue = false
  /** What stands in the text was not told to anybody yet. */
  #isUntold = false
  #reads: ReturnType<typeof setTimeout> | undefined
  #states: ReturnType<typeof setTimeout> | undefined
  /** Calls off what is still to be written; `null`: nothing is. */
  #callOff: (() => void) | null = null
  readonly #stop: () => void
  readonly #listener: TextListener

  constructor(view: EditorView, listener: TextListener) {
    this.#view = view
    this.#listener = listener
    this.#stop = useStudio.subscribe((state, before) => {
      if (differ(sources(state), sources(before))) this.#soon()
    })
    if (isWrittenInSteps(openDesign())) this.#soon()
    else this.write()
  }

  /** Writes what has changed once edits pause, or when a person asks for it. */
  #soon(): void {
    this.#drop()
    const design = openDesign()
    if (isWrittenWhenAsked(design)) {
      this.#callOff = () => undefined
      this.#setDue(true)
      return
    }
    const timer = setTimeout(() => {
      if (isWrittenInSteps(design)) this.#inSteps(this.#writing())
      else this.write()
    }, pauseFor(design))
    this.#callOff = () => clearTimeout(timer)
  }

  /** The text waits to be asked for, or no longer. What is about something else meanwhile is not typed in: it would be lost. */
  #setDue(isDue: boolean): void {
    const isLocked = isDue && differ(openSubject(), this.#subject)
    if (isLocked !== this.#view.state.readOnly)
      this.#view.dispatch({ effects: typing.reconfigure(EditorState.readOnly.of(isLocked)) })
    if (isDue === this.#isDue) return
    this.#isDue = isDue
    this.#listener.due(isDue)
  }

  /** A step after the other, whenever nobody is at work. */
  #inSteps(steps: Steps): void {
    this.#callOff = atLeisure(() => {
      this.#callOff = null
      if (steps.next().done !== true) this.#inSteps(steps)
    })
  }

  /** Nothing is to be written any more. */
  #drop(): void {
    this.#callOff?.()
    this.#callOff = null
  }

  /** Brings the design as it is into the text, at once. */
  write(): void {
    this.#drop()
    const steps = this.#writing()
    while (steps.next().done !== true);
  }

  /** Something was typed. */
  typed(): void {
    this.#isTyped = true
    // What was being written was for a text without it.
    if (this.#callOff) this.#soon()
    clearTimeout(this.#reads)
    this.#reads = setTimeout(() => void this.#read(), pause)
  }

  stop(): void {
    this.#stop()
    this.#drop()
    clearTimeout(this.#reads)
    clearTimeout(this.#states)
    this.#subject = []
  }

  get #text(): string {
    return this.#view.state.doc.toString()
  }

  /** Brings an edit of the design into the text, or begins a text of its own where something else is open. */
  *#writing(): Steps {
    const subject = openSubject()
    const isOther = differ(subject, this.#subject)
    const text = isOther ? '' : this.#text
    const live = writeMermaid(textNames(text))
    if (!live) return
    yield
    const exported = live.text
    const isWritten = !isOther && text !== this.#base
    if (isOther || exported !== this.#base) {
      const shown = isWritten ? mergedText(text, this.#base, exported) : exported
      this.#subject = subject
      this.#put(shown)
      this.#base = exported
      this.#isUntold = true
      if (isOther) {
        this.#isTyped = false
        this.#show([])
      }
      yield
    }
    this.#setDue(false)
    if (!this.#isUntold) return
    this.#isUntold = false
    // The very string: that of a large design takes megabytes.
    this.#listener.tell({ ...live, text: isWritten ? this.#text : exported })
    if (this.#isTyped) this.typed()
    else if (isWritten) void this.#check()
  }

  /** Reads what was typed and makes it an edit. A text that cannot be read changes nothing. */
  async #read(): Promise<void> {
    if (this.#callOff) this.write()
    const text = this.#text
    const { revision } = useStudio.getState()
    const subject = this.#subject
    const answer = await readText(text)
    if (differ(openSubject(), subject) || this.#text !== text) return
    if (useStudio.getState().revision !== revision) return this.typed()
    if (!answer.ok) {
      this.#tellTyped()
      return this.#show([refusal(this.#view.state, answer.error)])
    }
    const read = this.#readHere(answer.value)
    if (!read) {
      this.#tellTyped()
      return this.#show([this.#otherKind()])
    }
    const lost = answer.value.remarks.filter(({ kept }) => !kept)
    this.#show(lost.map((remark) => remarked(this.#view.state, remark)))
    this.#apply(answer.value, read)
  }

  /** Makes what was read an edit; the frames that show it and its score are not kept waiting for the text. */
  #apply({ names }: ImportRead, read: ReadText): void {
    const before = openDesign()
    if (!before) return
    const { interaction, stated } = read
    const { removed, dropped, changed, ids, stayed } = textDifference(before, read)
    const done = run(
      call(applyText, { removed: [...removed], dropped: [...dropped], changed: designToData(changed) }),
      texts.typed,
    )
    if (!done.ok) return
    this.#isTyped = false
    // The text says already what this edit did.
    this.#drop()
    this.#setDue(false)
    if (stayed.size > 0) notifyStayed(before, stayed)
    if (interaction === null) this.#subject = openSubject()
    const fresh = new Map(
      names.flatMap(([id, name]) => (stated.has(id) ? [] : [[ids.get(id) ?? id, name] as const])),
    )
    const shown = sources(useStudio.getState())
    drawnState.whenShown(() => {
      this.#states = setTimeout(() => this.#state(fresh, stayed.size > 0, shown), picturePause)
    })
  }

  /**
   * Writes into the text what it does not state of what was typed: ids of what is new, and what is locked and stayed.
   *
   * @param shown what the text says; something else would come with what is written after it
   */
  #state(fresh: ReadonlyMap<string, string>, hasStayed: boolean, shown: readonly unknown[]): void {
    const design = openDesign()
    if (!design || differ(sources(useStudio.getState()), shown)) return
    // What is being typed on is read once more anyway.
    if (hasStayed && this.#isTyped) return
    const text = this.#text
    const live = writeMermaid(new Map([...textNames(text), ...fresh]))
    if (!live) return
    this.#base = live.text
    if (hasStayed) this.#put(exportWithOwnLines(text, live.text))
    else if (fresh.size > 0) this.#put(withStatedIds(text, fresh, live.text, design))
    if (!this.#isTyped) this.#listener.tell({ ...live, text: this.#text, isRead: true })
  }

  /** Where the text in other words does not say what the design is after an edit, the design's words are taken. */
  async #check(): Promise<void> {
    const [text, subject, { revision }] = [this.#text, this.#subject, useStudio.getState()]
    const answer = await readText(text)
    const design = openDesign()
    const isOld =
      differ(openSubject(), subject) || this.#text !== text || useStudio.getState().revision !== revision
    if (isOld || !design) return
    const read = answer.ok ? this.#readHere(answer.value) : null
    if (read && saysTheSame(design, textDifference(design, read))) return
    this.#put(exportWithOwnLines(text, this.#base))
    this.#tellTyped()
  }

  #tellTyped(): void {
    const live = writeMermaid(textNames(this.#text))
    if (live) this.#listener.tell({ ...live, text: this.#text, isRead: true })
  }

  /** What was read as a text about the open view; `null`: it is about another one. */
  #readHere({ view, design, stated, renames }: ImportRead): ReadText | null {
    if (view !== useStudio.getState().view) return null
    const interaction = view === 'sequence' ? (openInteraction()?.id ?? null) : null
    return {
      view,
      interaction,
      design: designFromData(design),
      stated: new Set(stated),
      renames: new Map(renames),
    }
  }

  #otherKind(): Diagnostic {
    const { language } = useStudio.getState().settings
    return { from: 0, to: this.#view.state.doc.length, severity: 'error', message: texts.otherKind[language] }
  }

  #put(text: string): void {
    const changes = lineChanges(this.#text, text)
    if (changes.length === 0) return
    this.#view.dispatch({
      changes,
      annotations: [fromDesign.of(true), Transaction.addToHistory.of(false)],
    })
  }

  #show(diagnostics: readonly Diagnostic[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
  }
}

/** What the text is about: which workspace, scenario, view and sequence. */
function openSubject(): readonly unknown[] {
  const state = useStudio.getState()
  return [
    state.document?.workspace,
    state.scenario,
    state.view,
    state.view === 'sequence' ? openInteraction()?.id : undefined,
  ]
}
