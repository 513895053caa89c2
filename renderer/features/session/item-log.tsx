import { minutesTexts, timesText } from '../../../shared/exchange/markdown/minutes-texts'
import { formatChange, formatScore, isVisibleChange } from '../../../shared/i18n/format'
import type { LoggedChange } from '../../../shared/model/session/agenda-item'
import type { ScoreMove } from '../../../shared/model/session/score-then'
import { type Dimension, dimensionNames, dimensions } from '../../../shared/report/dimension'
import { useLanguage, useText } from '../../state/language'
import { sessionTexts } from './texts'

interface ItemLogProps {
  readonly changes: readonly LoggedChange[]
  readonly moves: readonly ScoreMove[]
  readonly isCurrent: boolean
}

/** What an agenda item keeps by itself: how the score moved, and what was changed. */
export function ItemLog({ changes, moves, isCurrent }: ItemLogProps) {
  const text = useText()
  const language = useLanguage()
  const scenarios = [...new Set(moves.map(({ scenario }) => scenario))]
  return (
    <>
      {scenarios.map((scenario) => (
        <Moves
          key={scenario}
          moves={moves.filter((move) => move.scenario === scenario)}
          named={scenarios.length > 1}
        />
      ))}
      {changes.length > 0 && (
        <div>
          <h3 className="session-log-heading">{text(minutesTexts.changes)}</h3>
          <ul className="session-changes">
            {changes.map(({ what, about, times }) => (
              <li key={`${what.en} ${about.join(' ')}`}>
                {text(what)}
                {about.length > 0 && (
                  <span className="session-change-about">{about.join(language === 'zh' ? '、' : ', ')}</span>
                )}
                {text(timesText(times))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {changes.length === 0 && isCurrent && (
        <p className="session-change-about">{text(sessionTexts.unchanged)}</p>
      )}
    </>
  )
}

/** How the total of one scenario went, stretch by stretch, and those dimensions that moved over all of them. */
function Moves({ moves, named }: { readonly moves: readonly ScoreMove[]; readonly named: boolean }) {
  const text = useText()
  const moved = dimensions
    .map((dimension) => ({ dimension, change: changeIn(moves, dimension) }))
    .filter(({ change }) => isVisibleChange(change))
  const totals = moves.map(({ from, to }) => `${formatScore(from.total)} → ${formatScore(to.total)}`)
  return (
    <dl className="session-move" aria-label={text(minutesTexts.score)}>
      <dt className="session-move-total ellipsis">{named ? moves[0]?.name : text(minutesTexts.total)}</dt>
      <dd className="session-move-total">{totals.join(' · ')}</dd>
      {moved.map((each) => (
        <Dimensional key={each.dimension} {...each} />
      ))}
    </dl>
  )
}

const changeIn = (moves: readonly ScoreMove[], dimension: Dimension): number =>
  moves.reduce(
    (sum, { from, to }) => sum + (to.dimensions[dimension] ?? 0) - (from.dimensions[dimension] ?? 0),
    0,
  )

function Dimensional({ dimension, change }: { readonly dimension: Dimension; readonly change: number }) {
  const text = useText()
  return (
    <>
      <dt className="ellipsis">
        <span className="session-move-mark" style={{ background: `var(--dim-${dimension})` }} />
        {text(dimensionNames[dimension])}
      </dt>
      <dd className={change > 0 ? 'session-better' : 'session-worse'}>{formatChange(change)}</dd>
    </>
  )
}
