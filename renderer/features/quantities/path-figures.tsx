import type { Locale } from '../../../shared/base/localized'
import { formatAvailability, formatDuration, formatPercent } from '../../../shared/i18n/format'
import { formatRange } from '../../../shared/i18n/format-range'
import {
  writtenAvailability,
  writtenNumber,
  writtenRate,
  writtenTime,
} from '../../../shared/i18n/written-range'
import type { Profile } from '../../../shared/model/profile'
import type { PathQuantities, Range } from '../../../shared/report/quantities'
import { useLanguage, useText } from '../../state/language'
import { ElementChip } from './element-chip'
import { Figure } from './section'
import { downPerYear, slowShare, texts, untimed } from './texts'

const secondsPerYear = 8760 * 3600

/** Whether a range lies beyond a limit: with one end, or with both. */
const beyond = ({ lo, hi }: Range, limit: number | undefined): 'perhaps' | 'surely' | null =>
  limit === undefined || hi <= limit ? null : lo > limit ? 'surely' : 'perhaps'

const exactTime = (ms: number, locale: Locale): string => writtenTime({ lo: ms, hi: ms }, locale)

/** A share that may be far below one in a hundred. */
const rareShare = (range: Range, locale: Locale): string =>
  formatRange(range, (share) => formatPercent(share, share < 0.01 ? 2 : 0))[locale]

interface PathFiguresProps {
  readonly path: PathQuantities
  /** Share of calls, 0…1, that are taken to be slow. */
  readonly slowCalls: Range
  readonly arrivals: Range | null
  readonly profile: Profile
}

/** What a request meets that comes in at one entry. */
export function PathFigures({ path, slowCalls, arrivals, profile }: PathFiguresProps) {
  const text = useText()
  const locale = useLanguage()
  const { availability, latency, capacity, calls, hangMs, retryLoad } = path
  const { availabilityTarget: goal, p99TargetMs } = profile
  const missing = { lo: 1 - availability.hi, hi: 1 - availability.lo }
  const down = [missing.lo, missing.hi].map((share) => formatDuration(share * secondsPerYear, locale))
  return (
    <section className="quantity-path">
      <p className="quantity-entry">
        <span className="quantity-note">{text(texts.from)}</span> <ElementChip element={path.entry} />
      </p>
      <dl className="quantity-list">
        <Figure
          name={text(texts.availability)}
          value={writtenAvailability(availability, locale)}
          misses={goal === undefined ? null : beyond(missing, 1 - goal)}
          note={[
            text(downPerYear([...new Set(down)].join('–'))),
            ...(goal === undefined ? [] : [`${text(texts.goal)} ${formatAvailability(goal)}`]),
          ].join(' · ')}
        />
        {latency && (
          <>
            <Figure name={text(texts.mean)} value={writtenTime(latency.mean, locale)} />
            <Figure name={text(texts.p95)} value={writtenTime(latency.p95, locale)} />
            <Figure
              name={text(texts.p99)}
              value={writtenTime(latency.p99, locale)}
              misses={beyond(latency.p99, p99TargetMs)}
              note={p99TargetMs !== undefined && `${text(texts.goal)} ${exactTime(p99TargetMs, locale)}`}
            />
          </>
        )}
        <Figure
          name={text(texts.capacity)}
          value={writtenRate(capacity, locale)}
          misses={arrivals && beyond({ lo: arrivals.lo / capacity.hi, hi: arrivals.hi / capacity.lo }, 1)}
          note={
            path.bottlenecks.length > 0 && (
              <>
                {text(texts.limitedBy)}{' '}
                {path.bottlenecks.map((id) => (
                  <ElementChip key={id} element={id} />
                ))}
              </>
            )
          }
        />
        {calls.hi > 0 && (
          <Figure
            name={text(texts.calls)}
            value={writtenNumber(calls, locale)}
            note={text(slowShare(rareShare(slowCalls, locale), rareShare(path.slowShare, locale)))}
          />
        )}
        <Figure
          name={text(texts.hang)}
          value={
            Number.isFinite(hangMs) ? writtenTime({ lo: hangMs, hi: hangMs }, locale) : text(texts.endless)
          }
          misses={Number.isFinite(hangMs) || path.untimed.length === 0 ? null : 'perhaps'}
          note={
            path.untimed.length > 0 && (
              <>
                {text(untimed(path.untimed.length))}{' '}
                {path.untimed.slice(0, 2).map((id) => (
                  <ElementChip key={id} element={id} />
                ))}
              </>
            )
          }
        />
        {retryLoad > 1 && <Figure name={text(texts.retryLoad)} value={`×${retryLoad}`} />}
      </dl>
    </section>
  )
}
