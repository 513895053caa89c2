import { useText } from '../../state/language'
import { Tooltip } from '../../ui/tooltip'
import { texts } from './texts'
import type { Verdict } from './verify'

/** Whether the real Mermaid takes the text, told by colour and by words; `null`: it is being asked. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict | null }) {
  const text = useText()
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
