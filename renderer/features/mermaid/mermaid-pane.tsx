import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { changeSettings } from '../../state/settings'
import { IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { MermaidCode } from './mermaid-code'
import { texts } from './texts'
import { useLiveMermaid } from './use-live-mermaid'
import { useVerdict } from './use-verdict'
import { VerdictMark } from './verdict-mark'
import './mermaid-pane.css'

/** The open view as Mermaid text, written anew after every edit, with what the real Mermaid says about it. */
export function MermaidPane() {
  const text = useText()
  const written = useLiveMermaid()
  const live = written?.ok ? written.value : null
  const asking = useVerdict(live?.text ?? null)
  return (
    <section className="mermaid-pane" aria-label="Mermaid">
      <header className="mermaid-head">
        <h2 className="mermaid-title">Mermaid</h2>
        <span className="mermaid-live">{text(texts.live)}</span>
        {live && <VerdictMark {...asking} />}
        {live?.warnings.map((warning) => (
          <span key={warning.en} className="mermaid-warning ellipsis" title={text(warning)}>
            <Icon name="warning" size={14} />
            {text(warning)}
          </span>
        ))}
        <span className="mermaid-space" />
        {live && (
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
      {live && <MermaidCode text={live.text} />}
      {written && !written.ok && <p className="mermaid-empty">{text(written.error)}</p>}
    </section>
  )
}
