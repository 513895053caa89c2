import { perspectives } from '../../../shared/catalog/perspective-list'
import { formatScore } from '../../../shared/i18n/format'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { shownScenarios } from '../../../shared/model/workspace'
import { dimensionNames, dimensions, equalWeights } from '../../../shared/report/dimension'
import { dissent, dissentText, sameWeights, totalUnder } from '../../../shared/report/viewpoints'
import { wholePercents } from '../../../shared/report/weighting'
import { changeWeights } from '../../state/change-weights'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { useCurrent } from './current'
import { disagree, texts } from './texts'
import './perspectives.css'

const viewpoints = [
  { id: 'balanced', name: texts.balanced, criterion: texts.balancedMeaning, weights: equalWeights },
  ...perspectives,
]

/** Every scenario from every perspective, where they disagree, and why. */
export function PerspectivesDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { weights } = useCurrent()
  const workspace = useStudio(({ document }) => document?.workspace)
  const scores = useStudio((state) => state.scores)
  const scenarios = workspace ? shownScenarios(workspace) : []
  const scored = scenarios.flatMap(({ head }) => {
    const figures = scores.get(head.id)?.dimensions
    return figures ? [{ head, figures }] : []
  })
  const winners = viewpoints.map((each) => {
    const totals = scored.map(({ figures }) => totalUnder(figures, each.weights) ?? Number.NEGATIVE_INFINITY)
    return scored[totals.indexOf(Math.max(...totals))]?.head
  })
  const leading = [...new Set(winners)]
  const reasons = scored.flatMap(({ head, figures }) => {
    const found = dissent(
      figures,
      perspectives.map((each) => each.weights),
    )
    const sentence = found && dissentText(found, figures, perspectives)
    return sentence ? [{ head, sentence }] : []
  })
  return (
    <Dialog title={text(texts.title)} closeLabel={text(texts.close)} width={860} onClose={onClose}>
      <p className="perspectives-lead">{text(texts.lead)}</p>
      <div className="perspectives-scroll">
        <table className="perspectives-table">
          <thead>
            <tr>
              <th scope="col">{text(texts.perspective)}</th>
              <th scope="col">{text(texts.shares)}</th>
              {scenarios.map(({ head }) => (
                <th key={head.id} scope="col" className="perspectives-number">
                  <span className="ellipsis" title={head.name}>
                    {head.name}
                  </span>
                </th>
              ))}
              <th scope="col" aria-label={text(texts.use)} />
            </tr>
          </thead>
          <tbody>
            {viewpoints.map(({ id, name, criterion, weights: own }, n) => (
              <tr key={id} data-current={sameWeights(own, weights)}>
                <th scope="row">
                  {text(name)}
                  <p className="perspectives-criterion">{text(criterion)}</p>
                </th>
                <td>
                  <Shares weights={own} />
                </td>
                {scenarios.map(({ head }) => {
                  const figures = scores.get(head.id)?.dimensions
                  const isBest = scored.length > 1 && winners[n]?.id === head.id
                  return (
                    <td key={head.id} className="perspectives-number" data-best={isBest}>
                      {figures ? formatScore(totalUnder(figures, own)) : '–'}
                      {isBest && <Icon name="check" size={12} />}
                    </td>
                  )
                })}
                <td className="perspectives-choice">
                  {sameWeights(own, weights) ? (
                    <span>{text(texts.inUse)}</span>
                  ) : (
                    <Button size="small" onClick={() => changeWeights(id === 'balanced' ? null : own)}>
                      {text(texts.use)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {scored.length > 1 && (
        <p className="perspectives-verdict">
          {leading.length === 1
            ? text(texts.agree)
            : text(disagree(viewpoints.map(({ name }, n) => `${text(name)} – ${winners[n]?.name ?? ''}`)))}
        </p>
      )}
      <ul className="perspectives-reasons">
        {reasons.map(({ head, sentence }) => (
          <li key={head.id}>
            {scored.length > 1 && <strong>{head.name}: </strong>}
            {text(sentence)}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** What each dimension counts, as one bar of the colours of the dimensions, with the words for it. */
function Shares({ weights }: { readonly weights: DimensionWeights }) {
  const text = useText()
  const percents = wholePercents(weights)
  const words = dimensions.map((each) => `${text(dimensionNames[each])} ${percents[each]}%`).join(' · ')
  return (
    <span className="perspectives-shares" role="img" aria-label={words} title={words}>
      {dimensions.map((each) => (
        <span key={each} style={{ width: `${percents[each]}%`, background: `var(--dim-${each})` }} />
      ))}
    </span>
  )
}
