import { formatChange } from '../../../../shared/i18n/format'
import type { TornadoBar } from '../../../../shared/scenario/decides'
import { inputName } from '../../../../shared/scenario/decides-texts'
import { useText } from '../../../state/language'
import { leadOver, tornadoLead } from '../texts'

interface TornadoProps {
  readonly bars: readonly TornadoBar[]
  /** Points by which the first leads now. */
  readonly now: number
  readonly leader: string
  readonly second: string
}

/** How the lead of the first over the second moves over the range of each input; where a bar crosses zero, the order turns. */
export function Tornado({ bars, now, leader, second }: TornadoProps) {
  const text = useText()
  if (bars.length === 0) return null
  const low = Math.min(0, now, ...bars.map(({ least }) => least))
  const high = Math.max(0, now, ...bars.map(({ most }) => most))
  const percent = (points: number): number => ((points - low) / (high - low || 1)) * 100
  return (
    <section className="tornado" aria-label={text(leadOver(leader, second))}>
      <h3>{text(leadOver(leader, second))}</h3>
      <p className="compare-muted">{text(tornadoLead(second, formatChange(now)))}</p>
      <ul>
        {bars.map(({ input, least, most }) => (
          <li key={input}>
            <div className="tornado-row">
              <span className="tornado-name ellipsis" title={text(inputName(input))}>
                {text(inputName(input))}
              </span>
              <span className="tornado-range">{`${formatChange(least)} … ${formatChange(most)}`}</span>
            </div>
            <span className="tornado-track" aria-hidden="true">
              <span
                className="tornado-bar"
                data-turns={least < 0 && most > 0}
                style={{ left: `${percent(least)}%`, width: `${percent(most) - percent(least)}%` }}
              />
              <span className="tornado-zero" style={{ left: `${percent(0)}%` }} />
              <span className="tornado-now" style={{ left: `${percent(now)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
