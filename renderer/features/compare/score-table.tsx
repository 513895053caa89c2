import { formatChange, formatScore, isVisibleChange, shownChange } from '../../../shared/i18n/format'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import { letters } from '../../../shared/scenario/change-text'
import type { ScenarioFigures } from '../../../shared/scenario/scenario-figures'
import { useAuditInfos } from '../../state/audit-infos'
import { useText } from '../../state/language'
import { texts } from './texts'

/** Audits that are listed at most: those that make the most of the difference. */
const mostAudits = 12

/** Scores by dimension, and with two scenarios what the second has more or less. */
export function ScoreTable({ figures }: { readonly figures: readonly ScenarioFigures[] }) {
  const text = useText()
  const lines = [
    { id: 'total', name: texts.total, of: (each: ScenarioFigures) => each.total },
    ...dimensions.map((d) => ({
      id: d,
      name: dimensionNames[d],
      of: (each: ScenarioFigures) => each.dimensions[d],
    })),
  ]
  return (
    <table className="compare-table">
      <caption>{text(texts.byDimension)}</caption>
      <thead>
        <tr>
          <td />
          {figures.map(({ scenario }, n) => (
            <th key={scenario} scope="col" className="compare-number">
              {letters[n]}
            </th>
          ))}
          {figures.length === 2 && (
            <th scope="col" className="compare-number">
              B − A
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const values = figures.map(line.of)
          return (
            <tr key={line.id} data-line={line.id}>
              <th scope="row">{text(line.name)}</th>
              {values.map((value, n) => (
                <td key={figures[n]?.scenario} className="compare-number">
                  {formatScore(value)}
                </td>
              ))}
              {figures.length === 2 && <Change from={values[0] ?? null} to={values[1] ?? null} />}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Change({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  if (from === null || to === null) return <td className="compare-number">–</td>
  const change = shownChange(from, to)
  const tone = isVisibleChange(change) ? (change > 0 ? 'good' : 'bad') : 'same'
  return (
    <td className="compare-number" data-tone={tone}>
      {formatChange(change)}
    </td>
  )
}

/** What the second scenario loses through an audit more or less than the first, the largest differences first. */
export function AuditTable({ a, b }: { readonly a: ScenarioFigures; readonly b: ScenarioFigures }) {
  const text = useText()
  const infos = useAuditInfos()
  const lostIn = ({ losses }: ScenarioFigures): ReadonlyMap<string, number> =>
    new Map(losses.map(({ audit, points }) => [audit, points]))
  const [lostA, lostB] = [lostIn(a), lostIn(b)]
  const lines = [...new Set([...lostA.keys(), ...lostB.keys()])]
    .map((audit) => ({ audit, gain: (lostA.get(audit) ?? 0) - (lostB.get(audit) ?? 0) }))
    .filter(({ gain }) => isVisibleChange(gain))
    .sort((x, y) => Math.abs(y.gain) - Math.abs(x.gain) || (x.audit < y.audit ? -1 : 1))
  return (
    <section className="compare-audits" aria-label={text(texts.byAudit)}>
      <h3>{text(texts.byAudit)}</h3>
      {lines.length === 0 && <p className="compare-muted">{text(texts.noAudits)}</p>}
      <ul>
        {lines.slice(0, mostAudits).map(({ audit, gain }) => {
          const info = infos.get(audit)
          return (
            <li key={audit}>
              <span>{info ? text(gain > 0 ? info.title.pass : info.title.fail) : audit}</span>
              <span className="compare-number" data-tone={gain > 0 ? 'good' : 'bad'}>
                {formatChange(gain)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
