import { useState } from 'react'
import { colons } from '../../../shared/exchange/markdown/markdown-text'
import { formatScore } from '../../../shared/i18n/format'
import type { OwnPerspective } from '../../../shared/model/own-perspective'
import { type ScenarioHead, shownScenarios } from '../../../shared/model/workspace'
import { equalWeights } from '../../../shared/report/dimension'
import { dissent, dissentText, sameWeights, totalUnder } from '../../../shared/report/viewpoints'
import { dropPerspective } from '../../state/change-perspectives'
import { changeWeights } from '../../state/change-weights'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Button, IconButton } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Icon } from '../../ui/icon'
import { useCurrent } from './current'
import { OwnPerspectiveForm } from './own-perspective-form'
import { Shares } from './shares'
import { disagree, type Followed, texts } from './texts'
import './perspectives.css'

const balanced = {
  id: 'balanced',
  name: texts.balanced,
  criterion: texts.balancedMeaning,
  weights: equalWeights,
} as const

const none: readonly OwnPerspective[] = []

/** Every scenario from every perspective, where they disagree, and why. */
export function PerspectivesDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const { weights, perspectives } = useCurrent()
  const own = useStudio(({ document }) => document?.workspace.perspectives) ?? none
  const [edited, setEdited] = useState<OwnPerspective | 'new' | null>(null)
  const viewpoints = [balanced, ...perspectives]
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
  const followed = (head: ScenarioHead): Followed => ({
    name: head.name,
    by: viewpoints.flatMap(({ name }, n) => (winners[n] === head ? [name] : [])),
  })
  const reasons = scored.flatMap(({ head, figures }) => {
    const found = dissent(
      figures,
      perspectives.map((each) => each.weights),
    )
    const sentence = found && dissentText(found, figures, perspectives)
    return sentence ? [{ head, sentence }] : []
  })
  return (
    <Dialog title={text(texts.title)} closeLabel={text(texts.close)} width={960} onClose={onClose}>
      <p className="perspectives-lead">{text(texts.lead)}</p>
      <div className="perspectives-scroll">
        <table className="perspectives-table">
          <thead>
            <tr>
              <th scope="col">{text(texts.perspective)}</th>
              <th scope="col">{text(texts.shares)}</th>
              {scenarios.map(({ head }) => (
                <th key={head.id} scope="col" className="perspectives-number">
                  <span className="perspectives-scenario" title={head.name}>
                    {head.name}
                  </span>
                </th>
              ))}
              <th scope="col" aria-label={text(texts.use)} />
            </tr>
          </thead>
          <tbody>
            {viewpoints.map(({ id, name, criterion, weights: theirs }, n) => (
              <tr key={id} data-current={sameWeights(theirs, weights)}>
                <th scope="row">
                  <OwnButtons perspective={own.find((each) => each.id === id)} onEdit={setEdited} />
                  {text(name)}
                  <p className="perspectives-criterion">{text(criterion)}</p>
                </th>
                <td>
                  <Shares weights={theirs} />
                </td>
                {scenarios.map(({ head }) => {
                  const figures = scores.get(head.id)?.dimensions
                  const isBest = scored.length > 1 && winners[n]?.id === head.id
                  return (
                    <td key={head.id} className="perspectives-number" data-best={isBest}>
                      {figures ? formatScore(totalUnder(figures, theirs)) : '–'}
                      {isBest && <Icon name="check" size={12} />}
                    </td>
                  )
                })}
                <td className="perspectives-choice">
                  {sameWeights(theirs, weights) ? (
                    <span>{text(texts.inUse)}</span>
                  ) : (
                    <Button size="small" onClick={() => changeWeights(id === 'balanced' ? null : theirs)}>
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
            : text(disagree(leading.flatMap((head) => (head ? [followed(head)] : []))))}
        </p>
      )}
      <ul className="perspectives-reasons">
        {reasons.map(({ head, sentence }) => (
          <li key={head.id}>
            {scored.length > 1 && <strong>{`${head.name}${text(colons)}`}</strong>}
            {text(sentence)}
          </li>
        ))}
      </ul>
      {edited === null ? (
        <Button className="perspectives-add" icon="plus" size="small" onClick={() => setEdited('new')}>
          {text(texts.add)}
        </Button>
      ) : (
        <OwnPerspectiveForm
          key={edited === 'new' ? edited : edited.id}
          perspective={edited === 'new' ? null : edited}
          weights={edited === 'new' ? weights : edited.weights}
          onDone={() => setEdited(null)}
        />
      )}
    </Dialog>
  )
}

interface OwnButtonsProps {
  /** Absent: it is one of the catalogue. */
  readonly perspective: OwnPerspective | undefined
  readonly onEdit: (perspective: OwnPerspective) => void
}

function OwnButtons({ perspective, onEdit }: OwnButtonsProps) {
  const text = useText()
  if (!perspective) return null
  return (
    <span className="perspectives-own">
      <IconButton icon="pencil" label={text(texts.edit)} onClick={() => onEdit(perspective)} />
      <IconButton icon="trash" label={text(texts.remove)} onClick={() => dropPerspective(perspective.id)} />
    </span>
  )
}
