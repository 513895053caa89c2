import { writtenRate, writtenShare, writtenTime } from '../../../shared/i18n/written-range'
import type { ServiceLoad } from '../../../shared/report/quantities'
import { useLanguage, useText } from '../../state/language'
import { ElementChip } from './element-chip'
import { ShortList } from './short-list'
import { texts } from './texts'

/** Services that are listed: the busiest of them. */
const listed = 8

/** ms of waiting that are worth a line. */
const shownWait = 0.1

const percentOf = (share: number): number => Math.min(100, share * 100)

/** The busiest services, each with its load as a bar from the least to the most that it can be. */
export function LoadList({ loads }: { readonly loads: readonly ServiceLoad[] }) {
  const text = useText()
  const locale = useLanguage()
  const known = loads
    .flatMap((load) =>
      load.utilisation && load.utilisation.hi > 0 ? [{ ...load, busy: load.utilisation }] : [],
    )
    .sort((a, b) => b.busy.hi - a.busy.hi)
  return (
    <ShortList
      items={known}
      first={listed}
      row={({ service, busy, capacity, wait }) => (
        <li key={service} className="quantity-row quantity-load">
          <ElementChip element={service} />
          <span
            className={busy.hi >= 1 ? `quantity-misses-${busy.lo >= 1 ? 'surely' : 'perhaps'}` : undefined}
          >
            {writtenShare(busy, locale)}
          </span>
          <span aria-hidden="true" className="quantity-bar">
            <span
              className={busy.hi >= 1 ? 'quantity-bar-full' : undefined}
              style={{
                left: `${percentOf(Math.min(busy.lo, 0.98))}%`,
                right: `${100 - Math.max(2, percentOf(busy.hi))}%`,
              }}
            />
          </span>
          <span className="quantity-note">{writtenRate(capacity, locale)}</span>
          {wait && wait.p95.hi >= shownWait && Number.isFinite(wait.p95.hi) && (
            <span className="quantity-note quantity-wait">
              {text(texts.wait)} {writtenTime(wait.p95, locale)}
            </span>
          )}
        </li>
      )}
    />
  )
}
