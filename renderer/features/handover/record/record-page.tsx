import { useState } from 'react'
import { nextRecordNumber, recordDecision } from '../../../../shared/commands/workspace/decision-records'
import type { HandedOver } from '../../../../shared/handover/handed-over'
import { adrDocument, adrFileName, adrMarkdown } from '../../../../shared/handover/record/adr-document'
import { recordOf } from '../../../../shared/handover/record/record-of'
import { recordNumber } from '../../../../shared/model/decision-record'
import type { Workspace } from '../../../../shared/model/workspace'
import { runEdit } from '../../../state/edit'
import { useLanguage, useText } from '../../../state/language'
import { notify, useStudio } from '../../../state/studio-store'
import { useRanking } from '../../../state/use-ranking'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/empty-state'
import { TextInput } from '../../../ui/text-input'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { useHandedOver } from '../use-handed-over'
import { DriftBox } from './drift-box'
import { recordTexts } from './texts'

/** The decision for the open scenario: its record, and what has become of the last one. */
export function RecordPage(props: PageProps) {
  const handedOver = useHandedOver()
  const workspace = useStudio(({ document }) => document?.workspace)
  return handedOver && workspace && <Record handedOver={handedOver} workspace={workspace} {...props} />
}

interface RecordProps extends PageProps {
  readonly handedOver: HandedOver
  readonly workspace: Workspace
}

/** Today, as people here count days: `2026-11-29`. */
const today = (): string => {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function Record({ handedOver, workspace, ...props }: RecordProps) {
  const language = useLanguage()
  const text = useText()
  const ranking = useRanking(handedOver.profile, handedOver.weights)
  const last = workspace.records?.at(-1)
  const [deciders, setDeciders] = useState(last?.deciders ?? '')
  const head = useStudio(({ scenario }) => (scenario ? workspace.scenarios.get(scenario)?.head : undefined))
  if (!ranking || !head) return <EmptyState icon="rules" text={text(recordTexts.ranking)} />
  const number = nextRecordNumber(workspace)
  const supersedes = last?.number ?? null
  const document = adrDocument(handedOver, ranking, { supersedes }, language)
  const written = { number, date: today(), deciders, supersedes }
  const record = (): void => {
    const made = recordOf(handedOver, ranking, { ...written, head })
    if (!made || !runEdit(recordDecision(workspace, made))) return
    notify('info', recordTexts.recorded(recordNumber(number)))
  }
  return (
    <DocumentPage
      document={document}
      written={{
        fileName: adrFileName(number, document.title),
        markdown: adrMarkdown(document, written),
      }}
      lead={<DriftBox workspace={workspace} />}
      {...props}
    >
      <TextInput
        className="input record-deciders"
        aria-label={text(recordTexts.deciders)}
        placeholder={text(recordTexts.deciders)}
        value={deciders}
        maxLength={500}
        onCommit={setDeciders}
      />
      <Button size="small" variant="primary" icon="check" onClick={record}>
        {text(last ? recordTexts.renew : recordTexts.record)}
      </Button>
    </DocumentPage>
  )
}
