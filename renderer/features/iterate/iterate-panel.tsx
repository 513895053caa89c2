import { useEffect } from 'react'
import { formatScore } from '../../../shared/i18n/format'
import { iterationsOf, openIteration } from '../../../shared/model/iteration/iteration'
import { bandOf } from '../../../shared/report/band'
import { useAuditInfos } from '../../state/audit-infos'
import { prepareSearch } from '../../state/improve'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { EmptyState } from '../../ui/empty-state'
import { FeedbackForm } from './feedback-form'
import { History } from './history'
import { OpenIteration } from './open-iteration'
import { Outlook } from './outlook'
import type { StepFacts } from './proposal-card'
import { texts } from './texts'
import './iterate.css'

/** The loop: what somebody says of the design, what is proposed for it, and every iteration so far. */
export function IteratePanel({ Facts }: { readonly Facts: StepFacts }) {
  const text = useText()
  const design = useOpenDesign()
  const profile = useStudio(({ document }) => document?.workspace.profile)
  const total = useStudio(({ score }) => score?.report.total ?? null)
  const infos = useAuditInfos()
  useEffect(prepareSearch, [])
  if (!design || !profile) return null
  if (design.services.size === 0) return <EmptyState icon="layers" text={text(texts.nothing)} />
  const open = openIteration(design)
  const past = iterationsOf(design)
    .filter(({ id }) => id !== open?.id)
    .reverse()
  const band = total === null ? null : bandOf(total)
  return (
    <div className="iterate">
      {band && (
        <p className="iterate-band">
          <strong>{formatScore(total)}</strong> {text(band.name)}
          <span className="iterate-note">
            {band.range} · {text(band.consequence)}
          </span>
        </p>
      )}
      {open ? (
        <OpenIteration
          key={open.id}
          iteration={open}
          design={design}
          profile={profile}
          infos={infos}
          Facts={Facts}
          total={total}
        />
      ) : (
        <>
          <FeedbackForm prominent />
          {total !== null && <Outlook />}
        </>
      )}
      <History iterations={past} />
    </div>
  )
}
