import { useState } from 'react'
import type { ScenarioId } from '../../../shared/base/ids'
import { nameOf } from '../../../shared/exchange/comparison/difference-marks'
import type { Design } from '../../../shared/model/design'
import {
  changeSigns,
  changeText,
  countsOf,
  type FieldChange,
  fieldChanges,
  letters,
  sameCount,
  signTexts,
  tableNames,
} from '../../../shared/scenario/change-text'
import { changeKey, type DesignDifference } from '../../../shared/scenario/compare-designs'
import { useLanguage, useText } from '../../state/language'
import { takeOverInto } from '../../state/take-over'
import { Button } from '../../ui/button'
import { allFields, takeOverCount, texts } from './texts'
import './change-list.css'

interface DifferenceProps {
  /** What the two are called in the comparison. */
  readonly between: readonly [string, string]
  readonly difference: DesignDifference
}

/** What two places of the comparison are called. */
export const lettersOf = (a: number, b: number): readonly [string, string] => [
  letters[a] ?? '',
  letters[b] ?? '',
]

/** How much is different, by sign and word. */
export function DifferenceCounts({ between, difference }: DifferenceProps) {
  const text = useText()
  return (
    <span className="compare-counts">
      {countsOf(difference).map(({ sign, count }) => (
        <span key={sign} className="compare-count" data-sign={changeSigns[sign]}>
          {`${changeSigns[sign]} ${count} ${text(signTexts[sign](...between))}`}
        </span>
      ))}
      <span className="compare-muted">{text(sameCount(difference.same))}</span>
    </span>
  )
}

interface ChangeListProps extends DifferenceProps {
  readonly a: { readonly id: ScenarioId; readonly design: Design }
  readonly b: Design
  /** Keys of the differences that are chosen. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (keys: ReadonlySet<string>) => void
}

/** Every difference of two designs once, in words; those that are chosen can be taken over into the first one. */
export function ChangeList({ a, b, between, difference, chosen, onChoose }: ChangeListProps) {
  const text = useText()
  const language = useLanguage()
  const { changes } = difference
  const taken = changes.filter((change) => chosen.has(changeKey(change)))
  return (
    <section className="compare-changes" aria-label={text(texts.changes)}>
      {changes.length === 0 ? (
        <p className="compare-muted">{text(texts.noChanges)}</p>
      ) : (
        <div className="compare-taking">
          <Button
            size="small"
            variant={taken.length > 0 ? 'primary' : 'outline'}
            disabled={taken.length === 0}
            onClick={() => {
              if (takeOverInto(a.id, b, difference, taken)) onChoose(new Set())
            }}
          >
            {text(takeOverCount(taken.length, ...between))}
          </Button>
          <Button
            size="small"
            onClick={() =>
              onChoose(taken.length === changes.length ? new Set() : new Set(changes.map(changeKey)))
            }
          >
            {text(taken.length === changes.length ? texts.chooseNone : texts.chooseAll)}
          </Button>
        </div>
      )}
      <ul>
        {changes.map((change) => {
          const key = changeKey(change)
          return (
            <li key={key} className="compare-difference">
              <label className="compare-change">
                <input
                  type="checkbox"
                  checked={chosen.has(key)}
                  onChange={({ target }) =>
                    onChoose(
                      new Set(target.checked ? [...chosen, key] : [...chosen].filter((each) => each !== key)),
                    )
                  }
                />
                <span className="compare-count" data-sign={changeSigns[change.sign]}>
                  {changeSigns[change.sign]}
                </span>
                <span>
                  {text(tableNames[change.table])} <strong>{nameOf(change, a.design, b, language)}</strong>
                  {change.sign !== 'changed' && (
                    <span className="compare-muted">{` ${text(changeText(change, a.design, b, between))}`}</span>
                  )}
                </span>
              </label>
              {change.sign === 'changed' && <ChangedFields fields={fieldChanges(change, a.design, b)} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Of a longer list, the first fields are enough to know what it is about. */
const [fewFields, firstFields] = [5, 3] as const

/** What is different about one element, a line for each field; of many, the first ones until all are asked for. */
function ChangedFields({ fields }: { readonly fields: readonly FieldChange[] }) {
  const text = useText()
  const [showsAll, setShowsAll] = useState(false)
  const isLong = fields.length > fewFields
  const shown = isLong && !showsAll ? fields.slice(0, firstFields) : fields
  return (
    <>
      <dl className="compare-fields">
        {shown.map(({ field, name, values }) => (
          <div key={field}>
            <dt>{text(name)}</dt>
            <dd>{values ? text(values) : text(texts.otherwise)}</dd>
          </div>
        ))}
      </dl>
      {isLong && (
        <Button
          variant="quiet"
          size="small"
          className="compare-all-fields"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {text(showsAll ? texts.fewerFields : allFields(fields.length))}
        </Button>
      )}
    </>
  )
}
