import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { Tooltip } from '../../ui/tooltip'
import { DecisionNotice } from './decision-notice'
import { saveStateOf } from './save-state'
import { auditsText, countsText, revisionText, scoredText, texts } from './texts'
import './status-bar.css'

/** The foot of the window: is it saved, what was scored and how fast, and how large the design is, once that is known. */
export function StatusBar() {
  const text = useText()
  const design = useOpenDesign()
  const document = useStudio((state) => state.document)
  const arriving = useStudio((state) => state.arriving)
  const saving = useStudio((state) => state.saving)
  const revision = useStudio((state) => state.revision)
  const score = useStudio((state) => state.score)
  const rules = useStudio((state) => state.rules)
  const state = document && !arriving && saveStateOf(document, revision, saving)
  return (
    <footer className="status-bar">
      {state && (
        <>
          <span className="status-save" data-save-state={state} role="status">
            <span aria-hidden="true" className="status-dot" />
            {text(texts[state])}
          </span>
          <span>{text(revisionText(revision))}</span>
        </>
      )}
      {rules && (
        <span>{text(auditsText(score?.report.audits.length ?? rules.audits.length, rules.rules))}</span>
      )}
      {score && <span>{text(scoredText(score.tookMs.toFixed(1)))}</span>}
      <DecisionNotice />
      <span className="status-space" />
      {design && !arriving && <span>{text(countsText(design.services.size, design.links.size))}</span>}
      <Tooltip text={text(texts.offlineMeaning)} side="above">
        <span>{text(texts.offline)}</span>
      </Tooltip>
    </footer>
  )
}
