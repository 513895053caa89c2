import { useId } from 'react'
import type { Localized } from '../../../shared/base/localized'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'
import { texts } from './texts'

/** What a link or a relation between classes runs between. */
export interface EndIds<Id> {
  readonly source: Id
  readonly target: Id
}

interface EndsProps<Id extends string> {
  readonly ends: EndIds<Id>
  readonly nameOf: (end: Id) => string
  /** What the whole is called by the names of its ends, for those who hear it. */
  readonly spoken: (source: string, target: string) => Localized
  /** What may stand at an end, by name. */
  readonly options: (end: keyof EndIds<Id>) => readonly { readonly value: Id; readonly label: string }[]
  readonly onReconnect: (ends: Partial<EndIds<Id>>) => void
}

/** The two ends of a link or a relation: its heading, then each as a list, and a button that turns it round. */
export function Ends<Id extends string>({ ends, nameOf, spoken, options, onReconnect }: EndsProps<Id>) {
  const text = useText()
  const form = useId()
  const [source, target] = [nameOf(ends.source), nameOf(ends.target)]
  return (
    <>
      <header className="inspector-head">
        <h2 className="inspector-title inspector-ends">
          <span className="visually-hidden">{text(spoken(source, target))}</span>
          <span className="inspector-ends-names" aria-hidden="true" title={`${source} → ${target}`}>
            <span className="ellipsis">{source}</span>
            <span className="ellipsis">→ {target}</span>
          </span>
        </h2>
      </header>
      <div className="inspector-fields">
        <Field layout="row" label={text(texts.from)} htmlFor={`${form}-from`}>
          <Select
            id={`${form}-from`}
            options={options('source')}
            value={ends.source}
            onChange={(chosen) => chosen && onReconnect({ source: chosen })}
          />
        </Field>
        <Field layout="row" label={text(texts.to)} htmlFor={`${form}-to`}>
          <Select
            id={`${form}-to`}
            options={options('target')}
            value={ends.target}
            onChange={(chosen) => chosen && onReconnect({ target: chosen })}
          />
        </Field>
        <div className="inspector-buttons">
          <Button
            size="small"
            icon="swap"
            onClick={() => onReconnect({ source: ends.target, target: ends.source })}
          >
            {text(texts.reverse)}
          </Button>
        </div>
      </div>
    </>
  )
}
