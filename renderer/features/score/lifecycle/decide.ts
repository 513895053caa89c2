import { call } from '../../../../shared/commands/define-command'
import decideCommand from '../../../../shared/commands/finding/decide.command'
import reopenCommand from '../../../../shared/commands/finding/reopen.command'
import { setSeverity } from '../../../../shared/commands/workspace/scenarios'
import type { Severity } from '../../../../shared/model/severity'
import { run, runEdit } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { decisionTexts } from './texts'

type Decision = Parameters<typeof decideCommand.plan>[1]

/** Decides on a finding, or on one place of it: one undoable step. */
export function decide(decision: Decision): void {
  run(call(decideCommand, decision), decisionTexts[decision.status].label)
}

/** Takes a decision back. */
export function reopen(decision: string): void {
  run(call(reopenCommand, { decision }))
}

/** Sees an audit as this severe from now on; its own severity takes the override away. */
export function changeSeverity(audit: string, severity: Severity): void {
  const { document, start } = useStudio.getState()
  const own = start?.audits.find(({ id }) => id === audit)?.severity
  if (document) runEdit(setSeverity(document.workspace, audit, severity === own ? null : severity))
}
