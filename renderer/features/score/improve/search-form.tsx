import { type ReactNode, useId } from 'react'
import { type Strategy, strategies } from '../../../../shared/report/improvement'
import { useText } from '../../../state/language'
import { NumberInput } from '../../../ui/number-input'
import { Segmented } from '../../../ui/segmented'
import { strategyMeanings, strategyNames, texts } from './texts'

interface SearchFormProps {
  readonly target: number
  readonly strategy: Strategy
  readonly disabled: boolean
  /** `null`: the usual target again. */
  readonly onTarget: (target: number | null) => void
  readonly onStrategy: (strategy: Strategy) => void
  /** The button that starts. */
  readonly children: ReactNode
}

/** What to search for, and how. */
export function SearchForm({ target, strategy, disabled, onTarget, onStrategy, children }: SearchFormProps) {
  const text = useText()
  const id = useId()
  return (
    <>
      <div className="improve-goal">
        <label htmlFor={id}>{text(texts.target)}</label>
        <span className="improve-target">
          <NumberInput id={id} value={target} min={1} max={100} disabled={disabled} onCommit={onTarget} />
        </span>
        <span>{text(texts.points)}</span>
      </div>
      <div className="improve-strategy">
        <Segmented
          label={text(texts.strategy)}
          choices={strategies.map((value) => ({ value, label: text(strategyNames[value]) }))}
          value={strategy}
          disabled={disabled}
          onChange={onStrategy}
        />
        {children}
      </div>
      <p className="improve-note">{text(strategyMeanings[strategy])}</p>
    </>
  )
}
