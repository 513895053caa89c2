import { useState } from 'react'
import { colons } from '../../../shared/exchange/markdown/markdown-text'
import { formatChange, formatMoment, formatScore } from '../../../shared/i18n/format'
import { strategyTexts } from '../../../shared/iteration/strategy-texts'
import { ownTotal } from '../../../shared/iteration/suggestion'
import type { Iteration } from '../../../shared/model/iteration/iteration'
import { bandOf } from '../../../shared/report/band'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import { rateIteration } from '../../state/iterate'
import { useLanguage, useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { Disclosure } from '../../ui/disclosure'
import { NumberInput } from '../../ui/number-input'
import { BandAction } from './band-action'
import { TakeBack } from './take-back'
import { bandMeaning, becauseOf, texts, triggers } from './texts'

/** Every iteration of the scenario, the last one first. */
export function History({ iterations }: { readonly iterations: readonly Iteration[] }) {
  const text = useText()
  return (
    <section className="iterate-history">
      <h3 className="overline">{text(texts.history)}</h3>
      {iterations.length === 0 && <p className="iterate-note">{text(texts.noHistory)}</p>}
      <ol>
        {iterations.map((iteration) => (
          <li key={iteration.id}>
            <Entry iteration={iteration} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ iteration }: { readonly iteration: Iteration }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { feedback, strategy, chosenBy, before, after, state, changes, rejected, because, ratings } =
    iteration
  const trigger = chosenBy === 'trigger' ? triggers.find((each) => each.strategy === strategy) : undefined
  const title = feedback || text(trigger ? trigger.label : strategyTexts[strategy].name)
  const change = (after.total ?? 0) - (before.total ?? 0)
  const own = ownTotal(ratings)
  const summary = (
    <span className="iterate-entry">
      <span className="ellipsis" title={title}>
        {title}
      </span>
      {state === 'ended' ? (
        <Chip tone={change < 0 ? 'bad' : change > 0 ? 'good' : 'plain'}>{formatChange(change)}</Chip>
      ) : (
        <Chip tone={state === 'open' ? 'accent' : 'plain'}>
          {text(state === 'open' ? texts.open : texts.takenBack)}
        </Chip>
      )}
    </span>
  )
  return (
    <Disclosure className="iterate-record" summary={summary} onToggle={setOpen}>
      <div className="iterate-record-body">
        <When iteration={iteration} />
        {because.length > 0 && <p className="iterate-note">{text(becauseOf(because))}</p>}
        {own !== null && (
          <p className="iterate-note">
            {`${text(texts.ownTotal)}${text(colons)}${Math.round(own)} · ${text(bandOf(own).name)}`}
          </p>
        )}
        <Scores iteration={iteration} />
        <List heading={text(texts.accepted)} items={changes.map(({ what }) => text(what))} />
        <List heading={text(texts.rejected)} items={rejected.map(text)} />
        {changes.length + rejected.length === 0 && (
          <p className="iterate-note">{text(texts.nothingChanged)}</p>
        )}
        {state === 'ended' && <Satisfaction iteration={iteration} />}
        {open && <TakeBack iteration={iteration} />}
      </div>
    </Disclosure>
  )
}

function When({ iteration: { startedAt, strategy } }: { readonly iteration: Iteration }) {
  const text = useText()
  const language = useLanguage()
  return (
    <p className="iterate-note">
      {formatMoment(startedAt, language)} · {text(strategyTexts[strategy].name)}
    </p>
  )
}

function Scores({ iteration: { before, after } }: { readonly iteration: Iteration }) {
  const text = useText()
  return (
    <p className="iterate-scores">
      {formatScore(before.total)} → {formatScore(after.total)}
      {dimensions
        .map((dimension) => ({
          dimension,
          change: (after.dimensions[dimension] ?? 0) - (before.dimensions[dimension] ?? 0),
        }))
        .filter(({ change }) => Math.abs(change) >= 0.05)
        .map(({ dimension, change }) => (
          <span key={dimension} className="iterate-note">
            {text(dimensionNames[dimension])} {formatChange(change)}
          </span>
        ))}
    </p>
  )
}

/** The same thing done several times is said once. */
function timesOf(item: string, items: readonly string[]): string {
  const times = items.filter((each) => each === item).length
  return times === 1 ? item : `${item} ×${times}`
}

function List({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {[...new Set(items)].map((item) => (
          <li key={item}>{timesOf(item, items)}</li>
        ))}
      </ul>
    </div>
  )
}

/** How content somebody is with what came of it, the band of that, and its consequence as a button. */
function Satisfaction({ iteration: { id, satisfaction } }: { readonly iteration: Iteration }) {
  const text = useText()
  const band = satisfaction === undefined ? null : bandOf(satisfaction)
  return (
    <div className="iterate-satisfaction">
      <label htmlFor={`satisfaction-${id}`}>{text(texts.satisfaction)}</label>
      <span>
        <span className="iterate-target">
          <NumberInput
            id={`satisfaction-${id}`}
            value={satisfaction ?? null}
            min={1}
            max={100}
            integer
            onCommit={(value) => rateIteration(id, value)}
          />
        </span>
        / 100
      </span>
      {band && satisfaction !== undefined && (
        <>
          <p className="iterate-note">{text(bandMeaning(band))}</p>
          <BandAction of={satisfaction} />
        </>
      )}
    </div>
  )
}
