import {
  type CoveredSubtopic,
  type CoveredTopic,
  coverageNames,
  type GapFix,
} from '../../../../shared/handover/coverage/coverage'
import { subtopicText } from '../../../../shared/handover/coverage/coverage-text'
import type { HandedOver } from '../../../../shared/handover/handed-over'
import { tellerOf } from '../../../../shared/handover/teller'
import { formatChange } from '../../../../shared/i18n/format'
import { run } from '../../../state/edit'
import { useLanguage, useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import type { PageProps } from '../page-props'
import { RichTextView } from '../rich-text-view'
import { texts } from '../texts'
import { CoverageMark } from './coverage-mark'

interface TopicDetailsProps extends PageProps {
  readonly covered: CoveredTopic
  readonly handedOver: HandedOver
}

/** What is said about a topic, line by line, with what closes the gaps. */
export function TopicDetails({ covered: { topic, subtopics }, ...rest }: TopicDetailsProps) {
  const text = useText()
  return (
    <aside className="coverage-details selectable" aria-label={text(topic.name)}>
      <h2>{text(topic.name)}</h2>
      <ul>
        {subtopics.map((each) => (
          <SubtopicLine key={each.subtopic.name.en} covered={each} {...rest} />
        ))}
      </ul>
    </aside>
  )
}

interface SubtopicLineProps extends PageProps {
  readonly covered: CoveredSubtopic
  readonly handedOver: HandedOver
}

function SubtopicLine({ covered, handedOver, ...props }: SubtopicLineProps) {
  const text = useText()
  const language = useLanguage()
  const { subtopic, state, fix } = covered
  return (
    <li>
      <h3>
        <CoverageMark state={state} />
        {text(subtopic.name)}
        <span className="coverage-word">{text(coverageNames[state])}</span>
      </h3>
      <p>
        <RichTextView text={subtopicText(covered, handedOver, tellerOf(handedOver, language))} {...props} />
      </p>
      {fix && <FixButton fix={fix} />}
    </li>
  )
}

/** Applies the edit as one step that can be undone, and says beforehand what it brings. */
function FixButton({ fix: { label, calls, gain } }: { readonly fix: GapFix }) {
  const text = useText()
  return (
    <div className="coverage-fix">
      <Button size="small" title={text(label)} onClick={() => run(calls, label)}>
        <span className="ellipsis">{text(label)}</span>
      </Button>
      {gain ? (
        <span className="coverage-gain">{formatChange(gain.total)}</span>
      ) : (
        <span className="coverage-untried">{text(texts.untried)}</span>
      )}
    </div>
  )
}
