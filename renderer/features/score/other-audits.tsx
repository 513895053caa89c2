import type { ReactNode } from 'react'
import type { AuditInfo } from '../../../shared/report/report'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { Disclosure } from '../../ui/disclosure'
import { AssumedList } from './assumed-list'
import type { ShownReport, Unscored } from './shown-findings'
import { texts } from './texts'

/** Audits that cost nothing, in closed sections: passed, not stated, not concerned, and those that could not run. */
export function OtherAudits({ shown }: { readonly shown: ShownReport }) {
  const text = useText()
  const passedTitle = (info: AuditInfo) => text(info.title.pass)
  return (
    <div className="other-audits">
      <Section name={text(texts.unknown)} count={shown.unknown.length} remark={text(texts.unknownMeaning)}>
        {shown.unknown.map((audit) => (
          <UnscoredAudit key={audit.info.id} audit={audit} />
        ))}
      </Section>
      <Section name={text(texts.passed)} count={shown.passed.length}>
        {shown.passed.map((info) => (
          <li key={info.id}>{passedTitle(info)}</li>
        ))}
      </Section>
      <Section name={text(texts.notApplicable)} count={shown.notApplicable.length}>
        {shown.notApplicable.map((info) => (
          <li key={info.id}>{passedTitle(info)}</li>
        ))}
      </Section>
      <Section name={text(texts.broken)} count={shown.broken.length}>
        {shown.broken.map((audit) => (
          <UnscoredAudit key={audit.info.id} audit={audit} />
        ))}
      </Section>
    </div>
  )
}

interface SectionProps {
  readonly name: string
  readonly count: number
  readonly remark?: string
  readonly children: ReactNode
}

function Section({ name, count, remark, children }: SectionProps) {
  if (count === 0) return null
  return (
    <Disclosure
      className="other-audits-section"
      summary={
        <>
          {name} <span className="findings-count">{count}</span>
          {remark && <span className="other-audits-remark"> · {remark}</span>}
        </>
      }
    >
      <ul>{children}</ul>
    </Disclosure>
  )
}

/** An audit without a score, and what is missing. */
function UnscoredAudit({ audit: { info, evidence } }: { readonly audit: Unscored }) {
  const text = useText()
  const design = useOpenDesign()
  const notes = [...new Set(evidence.map(({ note }) => text(note)))]
  return (
    <li>
      {text(info.title.pass)}
      {notes.length > 0 && <span className="other-audits-note">{notes.join(' · ')}</span>}
      {design && (
        <AssumedList assumes={evidence.flatMap(({ assumes = [] }) => assumes)} design={design} named={[]} />
      )}
    </li>
  )
}
