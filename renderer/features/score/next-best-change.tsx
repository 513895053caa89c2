import { formatChange } from '../../../shared/i18n/format'
import type { FixGain } from '../../../shared/report/report'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { light } from '../../state/selection'
import { useLightOff } from '../../state/use-light-off'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { GainFacts } from './changes/gain-facts'
import { bestChange, type ShownFinding } from './shown-findings'
import { texts } from './texts'

interface NextBestChangeProps {
  readonly findings: readonly ShownFinding[]
  readonly gains: ReadonlyMap<string, FixGain>
}

/** The one fix that raises the total most, with what it does to each dimension and what it costs. */
export function NextBestChange({ findings, gains }: NextBestChangeProps) {
  const text = useText()
  useLightOff()
  const best = bestChange(findings)
  const offered = findings.flatMap(({ fixes }) => fixes)
  if (offered.length === 0) return null
  if (!best) {
    const tried = offered.every(({ offer }) => gains.has(offer.id))
    return (
      <section className="next-best next-best-quiet">
        <h3 className="overline">{text(texts.best)}</h3>
        <p className="next-best-note">{text(tried ? texts.noBest : texts.trying)}</p>
      </section>
    )
  }
  const { finding, offer, gain } = best
  return (
    <section
      className="next-best"
      onPointerEnter={() => light(finding.elements)}
      onPointerLeave={() => light([])}
    >
      <h3 className="overline">{text(texts.best)}</h3>
      <p className="next-best-label">{text(offer.label)}</p>
      <p className="next-best-reason">{text(finding.info.title.fail)}</p>
      <div className="next-best-foot">
        <Chip tone="good">{formatChange(gain.total)}</Chip>
        <GainFacts gain={gain} />
        <Button
          variant="primary"
          size="small"
          onClick={() => {
            light([])
            run(offer.calls, offer.label)
          }}
        >
          {text(texts.apply)}
        </Button>
      </div>
    </section>
  )
}
