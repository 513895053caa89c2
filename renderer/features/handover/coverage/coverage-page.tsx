import { useMemo, useState } from 'react'
import { coverageNames, coverageOf, coverageStates } from '../../../../shared/handover/coverage/coverage'
import { coverageDocument } from '../../../../shared/handover/coverage/coverage-document'
import type { HandedOver } from '../../../../shared/handover/handed-over'
import { useLanguage, useText } from '../../../state/language'
import { DocumentActions } from '../document-actions'
import type { PageProps } from '../page-props'
import { texts } from '../texts'
import { useHandedOver } from '../use-handed-over'
import { CoverageMap } from './coverage-map'
import { CoverageMark } from './coverage-mark'
import { TopicDetails } from './topic-details'
import './coverage.css'

/** Which topics of the thinking models the design addresses, as a map; the chosen topic is told beside it. */
export function CoveragePage(props: PageProps) {
  const handedOver = useHandedOver()
  return handedOver && <Coverage handedOver={handedOver} {...props} />
}

function Coverage({ handedOver, ...props }: PageProps & { readonly handedOver: HandedOver }) {
  const text = useText()
  const language = useLanguage()
  const models = useMemo(() => coverageOf(handedOver), [handedOver])
  const topics = models.flatMap((model) => model.topics)
  const [chosen, setChosen] = useState<string | null>(null)
  // What is missing is what somebody looks for first.
  const first =
    topics.find(({ subtopics }) => subtopics.some(({ state }) => state === 'missing')) ?? topics[0]
  const shown = topics.find(({ topic }) => topic.id === chosen) ?? first
  const all = topics.flatMap(({ subtopics }) => subtopics)
  return (
    <>
      <header className="handover-head">
        <ul className="coverage-legend" aria-label={text(texts.legend)}>
          {coverageStates.map((state) => (
            <li key={state}>
              <CoverageMark state={state} />
              {`${text(coverageNames[state])} ${all.filter((each) => each.state === state).length}`}
            </li>
          ))}
        </ul>
        <span className="handover-space" />
        <DocumentActions document={() => coverageDocument(models, handedOver, language)} />
      </header>
      <div className="coverage">
        <CoverageMap models={models} chosen={shown?.topic.id ?? null} onChoose={setChosen} />
        {shown && <TopicDetails covered={shown} handedOver={handedOver} {...props} />}
      </div>
    </>
  )
}
