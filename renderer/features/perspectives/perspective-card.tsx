import { technologyName } from '../../../shared/catalog/catalog'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { Disclosure } from '../../ui/disclosure'
import { useCurrent } from './current'
import { seenAs, texts } from './texts'
import './perspectives.css'

/** What the chosen perspective asks of the design; nothing where all dimensions count the same. */
export function PerspectiveCard() {
  const text = useText()
  const { perspective } = useCurrent()
  if (!perspective) return null
  const { calledInside, concerns, criterion, prefers, questions } = perspective
  return (
    <Disclosure
      className="perspective-card"
      summary={<span className="perspective-title">{text(seenAs(calledInside))}</span>}
    >
      <div className="perspective-concerns">
        {concerns.map((concern) => (
          <Chip key={concern.en}>{text(concern)}</Chip>
        ))}
      </div>
      <dl className="perspective-facts">
        {questions.length > 0 && (
          <>
            <dt>{text(texts.questions)}</dt>
            <dd>
              <ul className="perspective-questions">
                {questions.map((question) => (
                  <li key={question.en}>{text(question)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {text(criterion) !== '' && (
          <>
            <dt>{text(texts.criterion)}</dt>
            <dd>{text(criterion)}</dd>
          </>
        )}
        {prefers && (
          <>
            <dt>{text(texts.prefers)}</dt>
            <dd>
              {text(prefers.prefers)}
              <div className="perspective-concerns">
                {prefers.technologies.map((each) => (
                  <Chip key={each}>{text(technologyName(each))}</Chip>
                ))}
              </div>
            </dd>
          </>
        )}
      </dl>
    </Disclosure>
  )
}
