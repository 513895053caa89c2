import { strategyOfBand } from '../../../shared/iteration/suggestion'
import type { Ratings } from '../../../shared/model/iteration/iteration'
import { bandOf } from '../../../shared/report/band'
import { type Dimension, dimensions, type PerDimension } from '../../../shared/report/dimension'
import { beginIteration } from '../../state/iterate'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { bandActions } from './texts'

interface BandActionProps {
  /** The total, or a person's own rating, 0…100. */
  readonly of: number
  /** The iteration has begun. */
  readonly onBegin?: () => void
}

/** The consequence of a band, as a button that begins the iteration for it. */
export function BandAction({ of, onBegin }: BandActionProps) {
  const text = useText()
  const band = bandOf(of)
  const begin = () => {
    const report = useStudio.getState().score?.report
    beginIteration({
      feedback: '',
      strategy: strategyOfBand[band.id],
      chosenBy: 'band',
      because: [],
      ratings: band.id === 'partly' && report ? weakest(report.dimensions) : {},
    })
    onBegin?.()
  }
  return (
    <Button size="small" onClick={begin}>
      {text(bandActions[band.id])}
    </Button>
  )
}

/** The action for the total of the open scenario. */
export function TotalBandAction({ onBegin }: Pick<BandActionProps, 'onBegin'>) {
  const total = useStudio(({ score }) => score?.report.total ?? null)
  return total === null ? null : <BandAction of={total} {...(onBegin && { onBegin })} />
}

/** The lowest dimension with what it scores, as if somebody had rated it. */
function weakest(scores: PerDimension<{ readonly score: number | null }>): Ratings {
  const known = dimensions.flatMap((dimension): { dimension: Dimension; score: number }[] => {
    const { score } = scores[dimension]
    return score === null ? [] : [{ dimension, score }]
  })
  if (known.length === 0) return {}
  const least = known.reduce((a, b) => (b.score < a.score ? b : a))
  return { [least.dimension]: Math.min(69, Math.max(1, Math.round(least.score))) }
}
