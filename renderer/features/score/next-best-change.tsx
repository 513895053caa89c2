import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import type { FixGain } from '../../../shared/report/report'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { light } from '../../state/selection'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { shows, signed } from './points'
import { bestChange, type ShownFinding } from './shown-findings'
import { texts } from './texts'
import { useLightOff } from './use-light-off'

interface NextBestChangeProps {
  readonly findings: readonly ShownFinding[]
  readonly gains: ReadonlyMap<string, FixGain>
}

/** The one fix that raises the total most, with what it does to each dimension. */
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
        <Chip tone="good">{signed(gain.total)}</Chip>
        <ul className="next-best-breakdown">
          {dimensions
            .filter((dimension) => shows(gain.dimensions[dimension]))
            .map((dimension) => (
              <li key={dimension}>
                <span
                  aria-hidden="true"
                  className="next-best-dot"
                  style={{ background: `var(--dim-${dimension})` }}
                />
                {text(dimensionNames[dimension])} {signed(gain.dimensions[dimension])}
              </li>
            ))}
        </ul>
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
