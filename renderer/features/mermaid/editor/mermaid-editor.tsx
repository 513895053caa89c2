import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Locale } from '../../../../shared/base/localized'
import { useLanguage } from '../../../state/language'
import type { LiveMermaid } from '../live-mermaid'
import { texts } from '../texts'
import { complete } from './complete'
import { hiddenComments } from './hidden-comments'
import { highlight } from './highlight'
import { phrases } from './phrases'
import { SelectionSync, selectedLines } from './selection-sync'
import { fromDesign, TextSync, typing } from './text-sync'
import './mermaid-editor.css'

interface MermaidEditorProps {
  readonly showsComments: boolean
  /** Hears what stands in the text once it has come to rest. */
  readonly onText: (live: LiveMermaid) => void
  /** Hears how to bring the design into a text that is written when it is asked for; `null`: it is there. */
  readonly onDue: (write: (() => void) | null) => void
}

/** ms after which the words of the editor follow the language of the window. */
const unseenMs = 150

const comments = new Compartment()
const words = new Compartment()

const wordsIn = (language: Locale): Extension => [
  phrases(language),
  EditorView.contentAttributes.of({ 'aria-label': texts.text[language] }),
]
const hiding = (showsComments: boolean): Extension => (showsComments ? [] : hiddenComments)

/** The open view as Mermaid text that can be edited. */
export default function MermaidEditor({ showsComments, onText, onDue }: MermaidEditorProps) {
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  const begin = useRef({ showsComments, language, onText, onDue })
  useEffect(() => {
    const { current: parent } = place
    if (!parent) return
    const running: { sync?: TextSync; selection?: SelectionSync } = {}
    const view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          comments.of(hiding(begin.current.showsComments)),
          words.of(wordsIn(begin.current.language)),
          lineNumbers(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlight,
          closeBrackets(),
          autocompletion({ override: [complete], icons: false }),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          selectedLines,
          typing.of([]),
          EditorView.updateListener.of(({ docChanged, selectionSet, transactions }) => {
            const isTyped = transactions.some((each) => each.docChanged && !each.annotation(fromDesign))
            if (docChanged && isTyped) running.sync?.typed()
            if (selectionSet) running.selection?.moved()
          }),
        ],
      }),
    })
    editor.current = view
    const selection = new SelectionSync(view)
    running.selection = selection
    const sync = new TextSync(view, {
      tell(live) {
        selection.show()
        begin.current.onText(live)
      },
      due(isDue) {
        const write = (): void => {
          running.sync?.write()
          // What was pressed is gone.
          view.focus()
        }
        begin.current.onDue(isDue ? write : null)
      },
    })
    running.sync = sync
    return () => {
      sync.stop()
      selection.stop()
      view.destroy()
      editor.current = null
    }
  }, [])
  useEffect(() => {
    editor.current?.dispatch({ effects: comments.reconfigure(hiding(showsComments)) })
  }, [showsComments])
  useEffect(() => {
    // Nobody sees these words, so the frame that shows the window in another language does not wait for them.
    const unseen = window.setTimeout(() => {
      editor.current?.dispatch({ effects: words.reconfigure(wordsIn(language)) })
    }, unseenMs)
    return () => window.clearTimeout(unseen)
  }, [language])
  return <div ref={place} className="mermaid-editor selectable" />
}
