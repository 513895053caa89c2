import { type KeyboardEvent, useId, useState } from 'react'
import { strategyTexts } from '../../../shared/iteration/strategy-texts'
import { ownTotal, suggest } from '../../../shared/iteration/suggestion'
import { type Iteration, maxFeedback, type Ratings } from '../../../shared/model/iteration/iteration'
import { type IterationStrategy, iterationStrategies } from '../../../shared/model/iteration/strategy'
import { bandOf } from '../../../shared/report/band'
import { beginIteration } from '../../state/iterate'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { OwnRatings } from './own-ratings'
import { becauseOf, becauseOfBand, texts, triggers } from './texts'

/** Where somebody says what should be different: in words, with a button or by ratings. The strategy follows, and can be changed. */
export function FeedbackForm({ prominent }: { readonly prominent: boolean }) {
  const text = useText()
  const id = useId()
  const [feedback, setFeedback] = useState('')
  const [ratings, setRatings] = useState<Ratings>({})
  const [chosen, setChosen] = useState<Pick<Iteration, 'strategy' | 'chosenBy'> | null>(null)
  const said = feedback.trim()
  const suggested = suggest(said, ratings)
  const taken = chosen ? { ...chosen, because: [] } : suggested
  const total = ownTotal(ratings)

  const begin = (choice: Pick<Iteration, 'strategy' | 'chosenBy' | 'because'>) => {
    if (!beginIteration({ ...choice, feedback: said, ratings })) return
    setFeedback('')
    setRatings({})
    setChosen(null)
  }
  const beginByKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey || !taken) return
    event.preventDefault()
    begin(taken)
  }
  return (
    <section className="iterate-form">
      <label htmlFor={id}>{text(texts.ask)}</label>
      <textarea
        id={id}
        className="input iterate-feedback"
        rows={2}
        value={feedback}
        maxLength={maxFeedback}
        placeholder={text(texts.askHint)}
        data-settled={feedback === ''}
        onChange={(event) => {
          setFeedback(event.target.value)
          setChosen(null)
        }}
        onKeyDown={beginByKey}
      />
      <fieldset className="iterate-triggers">
        <legend className="visually-hidden">{text(texts.triggers)}</legend>
        {triggers.map(({ strategy, label }) => (
          <Button
            key={strategy}
            size="small"
            aria-pressed={chosen?.chosenBy === 'trigger' && chosen.strategy === strategy}
            onClick={() => setChosen({ strategy, chosenBy: 'trigger' })}
          >
            {text(label)}
          </Button>
        ))}
      </fieldset>
      <OwnRatings ratings={ratings} onRate={setRatings} total={total} />
      {taken && (
        <div className="iterate-taken">
          <label htmlFor={`${id}-strategy`}>{text(texts.strategy)}</label>
          <StrategySelect
            id={`${id}-strategy`}
            value={taken.strategy}
            onChange={(strategy) => setChosen({ strategy, chosenBy: 'person' })}
          />
          <div className="iterate-note" role="status">
            <p>
              {chosen?.chosenBy === 'person' && text(texts.chosenFreely)}
              {!chosen && suggested?.chosenBy === 'words' && text(becauseOf(suggested.because))}
              {!chosen &&
                suggested?.chosenBy === 'band' &&
                total !== null &&
                text(becauseOfBand(bandOf(total)))}
            </p>
            <p>{text(strategyTexts[taken.strategy].meaning)}</p>
          </div>
        </div>
      )}
      {!taken && said !== '' && (
        <div className="iterate-taken">
          <label htmlFor={`${id}-strategy`}>{text(texts.strategy)}</label>
          <StrategySelect
            id={`${id}-strategy`}
            value={null}
            onChange={(strategy) => setChosen({ strategy, chosenBy: 'person' })}
          />
          <p className="iterate-note" role="status">
            {text(texts.unread)}
          </p>
        </div>
      )}
      <Button
        variant={prominent ? 'primary' : 'outline'}
        disabled={!taken}
        onClick={() => taken && begin(taken)}
      >
        {text(texts.begin)}
      </Button>
    </section>
  )
}

interface StrategySelectProps {
  readonly id: string
  readonly value: IterationStrategy | null
  readonly onChange: (strategy: IterationStrategy) => void
}

function StrategySelect({ id, value, onChange }: StrategySelectProps) {
  const text = useText()
  return (
    <Select
      id={id}
      value={value}
      empty={value === null ? text(texts.choose) : undefined}
      options={iterationStrategies.map((each) => ({ value: each, label: text(strategyTexts[each].name) }))}
      onChange={(strategy) => strategy && onChange(strategy)}
    />
  )
}
