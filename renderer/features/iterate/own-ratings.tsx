import { useState } from 'react'
import type { Ratings } from '../../../shared/model/iteration/iteration'
import { bandOf } from '../../../shared/report/band'
import { type Dimension, dimensionNames, dimensions } from '../../../shared/report/dimension'
import { useText } from '../../state/language'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { Slider } from '../../ui/slider'
import { texts } from './texts'

interface OwnRatingsProps {
  readonly ratings: Ratings
  readonly onRate: (ratings: Ratings) => void
  /** The mean of what was rated, 1…100. */
  readonly total: number | null
}

/** Where a rating that nobody gave yet stands when somebody begins to give one. */
const middle = 60

/** What somebody gives each dimension, 1…100; any of them may be left out. */
export function OwnRatings({ ratings, onRate, total }: OwnRatingsProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const rate = (dimension: Dimension, value: number | undefined) => {
    const { [dimension]: _, ...others } = ratings
    onRate(value === undefined ? others : { ...others, [dimension]: value })
  }
  const summary = (
    <span className="iterate-rate-summary">
      {text(texts.rate)}
      {total !== null && (
        <span className="iterate-note">
          {Math.round(total)} · {text(bandOf(total).name)}
        </span>
      )}
    </span>
  )
  return (
    <Disclosure className="iterate-rate" open={open} onToggle={setOpen} summary={summary}>
      {open && (
        <ul className="iterate-ratings">
          {dimensions.map((dimension) => {
            const value = ratings[dimension]
            const name = text(dimensionNames[dimension])
            return (
              <li key={dimension}>
                <span className="ellipsis">{name}</span>
                {value === undefined ? (
                  <span className="iterate-note">{text(texts.unrated)}</span>
                ) : (
                  <span className="iterate-rating">
                    <Slider
                      label={name}
                      value={value}
                      min={1}
                      max={100}
                      text={String(value)}
                      colour={`var(--dim-${dimension})`}
                      onMove={(moved) => rate(dimension, Math.round(moved))}
                    />
                    <span>{value}</span>
                  </span>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${text(value === undefined ? texts.rateThis : texts.clear)}: ${name}`}
                  onClick={() => rate(dimension, value === undefined ? middle : undefined)}
                >
                  {text(value === undefined ? texts.rateThis : texts.clear)}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Disclosure>
  )
}
