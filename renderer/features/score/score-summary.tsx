import type { ReactNode } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { blockerTitle } from '../../../shared/exchange/markdown/explanation-texts'
import { formatPercent, formatScore, isVisibleChange } from '../../../shared/i18n/format'
import type { Design } from '../../../shared/model/design'
import { bandOf } from '../../../shared/report/band'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import { type AuditInfo, blockerCap, severityNames } from '../../../shared/report/report'
import { elementName } from '../../state/element-name'
import { useText } from '../../state/language'
import type { ShownScore } from '../../state/studio-store'
import { DimensionBar } from '../../ui/dimension-bar'
import { Gauge } from '../../ui/gauge'
import { SeverityBadge } from '../../ui/severity-badge'
import { Tooltip } from '../../ui/tooltip'
import { DeltaChip, deltaStays } from './delta-chip'
import { scoreDelta } from './score-delta'
import { heldBy, texts } from './texts'
import { useCounted } from './use-counted'
import { useRecent } from './use-recent'
import { WhyButton } from './why/why-button'

interface ScoreSummaryProps {
  readonly score: ShownScore
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly design: Design
  /** What begins the consequence of the band. */
  readonly bandAction?: ReactNode
}

/** The ring with the total, what it means, what the last edit did, and a bar for every dimension. */
export function ScoreSummary({ score, infos, design, bandAction }: ScoreSummaryProps) {
  const text = useText()
  const { report, previous, revision } = score
  const recent = useRecent(revision, deltaStays)
  const delta = previous && recent ? scoreDelta(previous, report) : null
  const total = useCounted(report.total)
  const band = report.total === null ? null : bandOf(report.total)
  return (
    <>
      <section className="score-summary">
        <Gauge
          label={text(texts.total)}
          value={total}
          text={formatScore(total)}
          colour={band ? `var(--band-${band.id})` : 'var(--muted)'}
        >
          {text(texts.outOf)}
        </Gauge>
        <div className="score-meaning">
          {band && (
            <>
              <h2 className="score-band">{text(band.name)}</h2>
              <p className="score-consequence">
                {band.range} · {text(band.consequence)}
              </p>
            </>
          )}
          <p className="score-facts">
            {delta && isVisibleChange(delta.total) && (
              <DeltaChip change={delta.total} words={text(texts.lastEdit)} />
            )}
            <Tooltip text={text(texts.coverageMeaning)}>
              <span>
                {text(texts.coverage)} {formatPercent(report.coverage)}
              </span>
            </Tooltip>
          </p>
          {report.total !== null && (
            <div className="score-ways">
              <WhyButton total={report.total} />
              {bandAction}
            </div>
          )}
        </div>
      </section>
      <ul className="score-dimensions">
        {dimensions.map((dimension) => {
          const { score: value, cappedBy } = report.dimensions[dimension]
          const change = delta?.dimensions[dimension] ?? 0
          return (
            <li key={dimension}>
              <DimensionBar
                name={text(dimensionNames[dimension])}
                value={value}
                text={formatScore(value)}
                colour={`var(--dim-${dimension})`}
                mark={
                  <span className="score-dimension-change">
                    {isVisibleChange(change) && <DeltaChip change={change} />}
                  </span>
                }
              />
              {cappedBy.length > 0 && value === blockerCap && (
                <p className="score-cap" title={text(titlesOf(cappedBy, infos, design))}>
                  <SeverityBadge level="blocker" label={text(severityNames.blocker)} size={13} />
                  <span>{text(heldBy(titlesOf(cappedBy, infos, design, mostBlockers)))}</span>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Blockers that are named before the rest is only counted; all of them are among the findings. */
const mostBlockers = 2

/** Titles of blockers, one after the other. @param most that are named */
function titlesOf(
  blockers: readonly string[],
  infos: ReadonlyMap<string, AuditInfo>,
  design: Design,
  most: number = blockers.length,
): Localized {
  const nameOf = (element: ElementId) => elementName(design, element)
  const titles = blockers.slice(0, most).map((subject) => blockerTitle(subject, infos, nameOf))
  const more = blockers.length - titles.length
  if (more > 0) titles.push({ en: `${more} more`, zh: `另 ${more} 项` })
  return { en: titles.map(({ en }) => en).join(' · '), zh: titles.map(({ zh }) => zh).join(' · ') }
}
