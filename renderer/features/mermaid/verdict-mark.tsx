import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Tooltip } from '../../ui/tooltip'
import { texts } from './texts'
import type { Asking } from './use-verdict'

/** Whether the real Mermaid takes the text, told by colour and by words, or the way to ask it. */
export function VerdictMark({ verdict, ask }: Asking) {
  const text = useText()
  if (verdict === 'waits') {
    return (
      <Tooltip text={text(texts.askMeaning)} side="above">
        <Button size="small" variant="quiet" onClick={ask}>
          {text(texts.ask)}
        </Button>
      </Tooltip>
    )
  }
  if (!verdict) return <span className="mermaid-verdict">{text(texts.checking)}</span>
  const meaning = verdict.state === 'accepted' ? text(texts.acceptedMeaning) : verdict.reason
  return (
    <Tooltip text={meaning} side="above">
      <span className="mermaid-verdict" data-verdict={verdict.state}>
        <span aria-hidden="true" className="mermaid-dot" />
        {text(texts[verdict.state])}
      </span>
    </Tooltip>
  )
}
