import { lazy, Suspense, useState } from 'react'
import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { changeSettings } from '../../state/settings'
import { Button, IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import type { LiveMermaid } from './live-mermaid'
import { texts } from './texts'
import { useVerdict } from './use-verdict'
import { VerdictMark } from './verdict-mark'
import './mermaid-pane.css'

/** The editor is a library of its own, which no other part of the window waits for. */
const MermaidEditor = lazy(() => import('./editor/mermaid-editor'))

/** The open view as Mermaid text: typing in it edits the view, and the real Mermaid says what it thinks of it. */
export function MermaidPane() {
  const text = useText()
  const [live, setLive] = useState<LiveMermaid | null>(null)
  const [write, setWrite] = useState<(() => void) | null>(null)
  const [showsComments, setShowsComments] = useState(false)
  const asking = useVerdict(live?.text ?? null, live?.isRead)
  const isFull = live !== null && live.missing === null
  const { verdict } = asking
  const isRefused = verdict !== null && verdict !== 'waits' && verdict.state === 'refused'
  return (
    <section className="mermaid-pane" aria-label="Mermaid">
      <header className="mermaid-head">
        <h2 className="mermaid-title">Mermaid</h2>
        {!write && <span className="mermaid-live ellipsis">{text(texts.live)}</span>}
        {!write && (isFull || isRefused) && <VerdictMark {...asking} />}
        {live?.warnings.map((warning) => (
          <span key={warning.en} className="mermaid-warning" title={text(warning)}>
            <Icon name="warning" size={14} />
            <span className="ellipsis">{text(warning)}</span>
          </span>
        ))}
        <span className="mermaid-space" />
        <IconButton
          icon="comment"
          side="above"
          pressed={showsComments}
          label={text(texts.comments)}
          onClick={() => setShowsComments(!showsComments)}
        />
        {!write && isFull && (
          <IconButton
            icon="copy"
            side="above"
            label={text(texts.copy)}
            onClick={() => void copyText(live.text, texts.copied)}
          />
        )}
        <IconButton
          icon="chevron-down"
          side="above"
          label={text(texts.close)}
          onClick={() => void changeSettings({ mermaidOpen: false })}
        />
      </header>
      {write && (
        <div className="mermaid-due" role="status">
          <span>{text(live ? texts.outdated : texts.unwritten)}</span>
          <Button size="small" onClick={write}>
            {text(live ? texts.update : texts.write)}
          </Button>
        </div>
      )}
      {live?.missing && !isRefused && <p className="mermaid-empty">{text(live.missing)}</p>}
      <Suspense>
        <MermaidEditor
          showsComments={showsComments}
          onText={setLive}
          onDue={(next) => setWrite(() => next)}
        />
      </Suspense>
    </section>
  )
}
