import {
  type CoveredModel,
  type CoveredTopic,
  coverageNames,
} from '../../../../shared/handover/coverage/coverage'
import { useText } from '../../../state/language'
import { CoverageMark } from './coverage-mark'

interface CoverageMapProps {
  readonly models: readonly CoveredModel[]
  readonly chosen: string | null
  readonly onChoose: (topic: string) => void
}

/** The thinking models, a row each, with a card for every topic. */
export function CoverageMap({ models, chosen, onChoose }: CoverageMapProps) {
  const text = useText()
  return (
    <div className="coverage-map">
      {models.map(({ model, topics }) => (
        <section key={model.id} className="coverage-row" aria-label={text(model.name)}>
          <h2>{text(model.name)}</h2>
          <div className="coverage-cards">
            {topics.map((covered) => (
              <TopicCard
                key={covered.topic.id}
                covered={covered}
                isChosen={covered.topic.id === chosen}
                onChoose={() => onChoose(covered.topic.id)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

interface TopicCardProps {
  readonly covered: CoveredTopic
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function TopicCard({ covered: { topic, state, subtopics }, isChosen, onChoose }: TopicCardProps) {
  const text = useText()
  return (
    <button
      type="button"
      className="coverage-card"
      data-state={state}
      aria-pressed={isChosen}
      aria-label={`${text(topic.name)}: ${text(coverageNames[state])}`}
      onClick={onChoose}
    >
      <span className="coverage-card-head">
        <CoverageMark state={state} />
        <span className="ellipsis">{text(topic.name)}</span>
      </span>
      <span className="coverage-card-state">{text(coverageNames[state])}</span>
      {subtopics.map((each) => (
        <span key={each.subtopic.name.en} className="coverage-card-line" data-state={each.state}>
          <CoverageMark state={each.state} />
          <span className="ellipsis">{text(each.subtopic.name)}</span>
        </span>
      ))}
    </button>
  )
}
