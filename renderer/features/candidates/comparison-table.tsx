import { formatPercent } from '../../../shared/i18n/format'
import { shortName } from '../../../shared/report/candidate-name'
import type { Candidate } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { comparison } from './comparison'
import { texts } from './texts'
import './comparison-table.css'

/** All candidates side by side; the best value of each line is marked. */
export function ComparisonTable({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const text = useText()
  return (
    <div className="comparison">
      <table className="comparison-table">
        <thead>
          <tr>
            <td />
            {candidates.map((candidate) => (
              <th key={candidate.id} scope="col" title={text(candidate.name)}>
                <span className="comparison-id">{text(shortName(candidate, texts.own))}</span>
                <span className="comparison-name">{text(candidate.name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison(candidates).map((line) => (
            <tr key={line.id} data-line={line.id}>
              <th scope="row">
                {line.id !== 'total' && (
                  <span className="comparison-colour" style={{ background: `var(--dim-${line.id})` }} />
                )}
                {text(line.name)}
              </th>
              {line.cells.map((cell) => (
                <td key={cell.candidate} data-best={cell.best}>
                  {cell.text}
                  {cell.best && <span className="comparison-best">{text(texts.best)}</span>}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{text(texts.coverage)}</th>
            {candidates.map(({ id, coverage }) => (
              <td key={id}>{formatPercent(coverage)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text(texts.firstShare)}</th>
            {candidates.map(({ id, robustness: { places } }) => (
              <td key={id}>{formatPercent(places[0] ?? 0)}</td>
            ))}
          </tr>
          {(['topsis', 'promethee'] as const).map((method) => (
            <tr key={method}>
              <th scope="row">{text(texts[method])}</th>
              {candidates.map(({ id, robustness }) => (
                <td key={id}>{robustness[method].rank}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
