import { useId } from 'react'
import { methods } from '../../../shared/report/improvement'
import type { SearchWords } from '../../state/iterate'
import { useText } from '../../state/language'
import { Disclosure } from '../../ui/disclosure'
import { NumberInput } from '../../ui/number-input'
import { Segmented } from '../../ui/segmented'
import { methodMeanings, methodNames, texts } from './texts'

interface SearchWordsProps {
  readonly words: SearchWords
  /** The total is what is asked for, so that there is a total to stop at. */
  readonly hasTarget: boolean
  readonly onChange: (words: SearchWords) => void
}

/** How proposals are searched for; closed until somebody asks. */
export function SearchWordsForm({ words, hasTarget, onChange }: SearchWordsProps) {
  const text = useText()
  const id = useId()
  return (
    <Disclosure className="iterate-search" summary={text(texts.method)}>
      <div className="iterate-search-body">
        <Segmented
          label={text(texts.method)}
          choices={methods.map((value) => ({ value, label: text(methodNames[value]) }))}
          value={words.method}
          onChange={(method) => onChange({ ...words, method })}
        />
        {hasTarget && (
          <span className="iterate-goal">
            <label htmlFor={id}>{text(texts.target)}</label>
            <span className="iterate-target">
              <NumberInput
                id={id}
                value={words.target}
                min={1}
                max={100}
                onCommit={(target) => target !== null && onChange({ ...words, target })}
              />
            </span>
            {text(texts.points)}
          </span>
        )}
      </div>
      <p className="iterate-note iterate-search-note">{text(methodMeanings[words.method])}</p>
    </Disclosure>
  )
}
