import { useMemo, useState } from 'react'
import { formatPercent } from '../../../../shared/i18n/format'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { acceptableRatio, ahp, pairToReconsider } from '../../../../shared/report/ahp'
import { dimensionNames, dimensions } from '../../../../shared/report/dimension'
import { asPercents, fromOrder, wholePercents } from '../../../../shared/report/weighting'
import { changeWeights } from '../../../state/change-weights'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { DimensionBar } from '../../../ui/dimension-bar'
import { Icon } from '../../../ui/icon'
import { Slider } from '../../../ui/slider'
import { answersFrom, comparisonsOf, nearestAnswer, pairs, steps } from './comparisons'
import { answerText, consistencyRatio, question, reconsider, texts } from './texts'
import './pairwise-dialog.css'

interface PairwiseDialogProps {
  /** Those in force, from which the answers start. */
  readonly weights: DimensionWeights
  readonly onClose: () => void
}

/** The ten questions of the analytic hierarchy process, with the weights that follow from the answers so far. */
export function PairwiseDialog({ weights, onClose }: PairwiseDialogProps) {
  const text = useText()
  const [answers, setAnswers] = useState(() => answersFrom(weights))
  const { result, ratio, doubtful } = useMemo(() => judge(answers), [answers])
  const percents = wholePercents(result)
  return (
    <Dialog
      title={text(texts.dialogTitle)}
      closeLabel={text(texts.close)}
      width={720}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text(texts.cancel)}</Button>
          <Button
            variant="primary"
            onClick={() => {
              changeWeights(asPercents(result))
              onClose()
            }}
          >
            {text(texts.use)}
          </Button>
        </>
      }
    >
      <p className="pairwise-lead">{text(texts.dialogLead)}</p>
      <div className="pairwise">
        <ol className="pairwise-questions">
          {pairs.map(({ left, right }, index) => {
            const answer = answers[index] ?? 0
            return (
              <li
                key={`${left}-${right}`}
                className="pairwise-question"
                data-doubtful={doubtful?.index === index}
              >
                <div className="pairwise-names">
                  <span data-more={answer < 0}>{text(dimensionNames[left])}</span>
                  <span data-more={answer > 0}>{text(dimensionNames[right])}</span>
                </div>
                <Slider
                  id={sliderId(index)}
                  label={text(question(left, right))}
                  min={-steps}
                  max={steps}
                  value={answer}
                  text={text(answerText(left, right, answer))}
                  onMove={(moved) => setAnswers(answers.map((each, at) => (at === index ? moved : each)))}
                />
                <p className="pairwise-answer">{text(answerText(left, right, answer))}</p>
              </li>
            )
          })}
        </ol>
        <aside className="pairwise-result">
          <h3 className="overline">{text(texts.result)}</h3>
          {dimensions.map((dimension) => (
            <DimensionBar
              key={dimension}
              size="small"
              name={text(dimensionNames[dimension])}
              value={percents[dimension]}
              text={formatPercent(percents[dimension] / 100)}
              colour={`var(--dim-${dimension})`}
            />
          ))}
          <div className="pairwise-consistency" role="status" data-good={doubtful === null}>
            <p className="pairwise-ratio">
              <Icon name={doubtful ? 'warning' : 'check'} size={14} />
              {text(consistencyRatio(ratio))}
            </p>
            <p>{text(doubtful ? texts.inconsistent : texts.consistent)}</p>
            {doubtful && <p>{text(reconsider(doubtful.left, doubtful.right, doubtful.implied))}</p>}
          </div>
          {doubtful && (
            <Button size="small" onClick={() => document.getElementById(sliderId(doubtful.index))?.focus()}>
              {text(texts.goThere)}
            </Button>
          )}
        </aside>
      </div>
    </Dialog>
  )
}

const sliderId = (index: number): string => `pairwise-${index}`

/** The weights behind the answers, and the answer to look at again where they contradict each other. */
function judge(answers: readonly number[]) {
  const comparisons = comparisonsOf(answers)
  const { weights, consistencyRatio: ratio } = ahp(comparisons)
  const worst = ratio > acceptableRatio ? pairToReconsider(comparisons) : null
  const index = worst
    ? pairs.findIndex(
        ({ left, right }) => left === dimensions[worst.row] && right === dimensions[worst.column],
      )
    : -1
  const pair = pairs[index]
  return {
    result: fromOrder(weights),
    ratio,
    doubtful: worst && pair ? { index, ...pair, implied: nearestAnswer(worst.implied) } : null,
  }
}
