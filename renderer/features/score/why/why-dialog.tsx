import { useMemo } from 'react'
import { explanationMarkdown } from '../../../../shared/exchange/markdown/explanation-markdown'
import {
  dimensionText,
  explanationTexts,
  stepPoints,
  why,
} from '../../../../shared/exchange/markdown/explanation-texts'
import { formatScore } from '../../../../shared/i18n/format'
import type { Design } from '../../../../shared/model/design'
import { dimensionNames, equalWeights } from '../../../../shared/report/dimension'
import { type DimensionSteps, type Explanation, explain } from '../../../../shared/report/explanation'
import { decidedIn } from '../../../../shared/report/lifecycle'
import type { Report } from '../../../../shared/report/report'
import { useAuditInfos } from '../../../state/audit-infos'
import { elementName } from '../../../state/element-name'
import { copyText } from '../../../state/hand-over'
import { useLanguage, useText } from '../../../state/language'
import { openNames, useOpenDesign } from '../../../state/open-design'
import { useStudio } from '../../../state/studio-store'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { dimensionsFrom100, fallOf, type Scale, scaleOf } from './fall'
import { StepDetails } from './step-details'
import { whyTexts } from './texts'
import './why-dialog.css'

/** The way from 100 to the total, dimension by dimension and audit by audit. */
export function WhyDialog({ onClose }: { readonly onClose: () => void }) {
  const design = useOpenDesign()
  const report = useStudio((state) => state.score?.report)
  const weights = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  const infos = useAuditInfos()
  const explanation = useMemo(() => report && explain(report, infos, weights), [report, infos, weights])
  if (!design || !report || !explanation) return null
  return <Waterfall design={design} report={report} explanation={explanation} onClose={onClose} />
}

interface WaterfallProps {
  readonly design: Design
  readonly report: Report
  readonly explanation: Explanation
  readonly onClose: () => void
}

function Waterfall({ design, report, explanation, onClose }: WaterfallProps) {
  const text = useText()
  const language = useLanguage()
  const infos = useAuditInfos()
  const { total } = explanation
  const scale = scaleOf(total)
  const copy = () => {
    const title = openNames().join(' · ')
    const nameOf = (element: Parameters<typeof elementName>[1]) => elementName(design, element)
    const explained = {
      title,
      explanation,
      report,
      infos,
      decisions: decidedIn(design),
      severities: design.severities,
      nameOf,
    }
    return copyText(explanationMarkdown(explained, language), whyTexts.copied)
  }
  return (
    <Dialog
      title={text(why(total))}
      closeLabel={text(whyTexts.close)}
      width={760}
      onClose={onClose}
      actions={
        <Button icon="copy" onClick={() => void copy()}>
          {text(whyTexts.copy)}
        </Button>
      }
    >
      <p className="why-lead">{text(whyTexts.lead)}</p>
      <div className="why-row why-end">
        <span>{text(explanationTexts.start)}</span>
        <span className="why-scale" aria-hidden="true">
          <span>{scale.from}</span>
          <span>100</span>
        </span>
        <span className="why-points">100.0</span>
      </div>
      {dimensionsFrom100(explanation).map(({ steps, from }) => (
        <DimensionFall
          key={steps.dimension}
          steps={steps}
          from={from}
          scale={scale}
          report={report}
          design={design}
        />
      ))}
      <div className="why-row why-end why-total">
        <span>{text(explanationTexts.total)}</span>
        <Bar scale={scale} from={total} points={total - scale.from} colour="var(--accent)" />
        <span className="why-points">{formatScore(total)}</span>
      </div>
    </Dialog>
  )
}

interface DimensionFallProps {
  readonly steps: DimensionSteps
  /** What is left before it, in points. */
  readonly from: number
  readonly scale: Scale
  readonly report: Report
  readonly design: Design
}

function DimensionFall({ steps, from, scale, report, design }: DimensionFallProps) {
  const text = useText()
  const colour = `var(--dim-${steps.dimension})`
  const name = text(dimensionNames[steps.dimension])
  return (
    <section className="why-dimension" aria-label={name}>
      <h3 className="why-row why-dimension-head">
        <span>
          {name} <span className="why-share">{text(dimensionText(steps))}</span>
        </span>
        <Bar scale={scale} from={from} points={steps.points} colour={colour} />
        <span className="why-points">{stepPoints(steps.points)}</span>
      </h3>
      <ol>
        {fallOf(steps, from).map((step) => (
          <li key={step.id}>
            <StepDetails step={step} steps={steps} report={report} design={design}>
              <Bar scale={scale} from={step.from} points={step.points} colour={colour} />
            </StepDetails>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface BarProps {
  readonly scale: Scale
  readonly from: number
  readonly points: number
  readonly colour: string
}

/** A piece of the way down; what it says stands beside it as a number. */
function Bar({ scale, from, points, colour }: BarProps) {
  const percent = (value: number): string => `${(100 * value) / (100 - scale.from)}%`
  return (
    <span className="why-track" aria-hidden="true">
      <span
        className="why-bar"
        style={{ left: percent(from - points - scale.from), width: percent(points), background: colour }}
      />
    </span>
  )
}
