import type { ElementId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import decideCommand from '../../../../shared/commands/finding/decide.command'
import reopenCommand from '../../../../shared/commands/finding/reopen.command'
import setSeverityCommand from '../../../../shared/commands/finding/set-severity.command'
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

/** Sees an audit as this severe in the whole workspace; `null`: as the rule says. */
export function setSeverityOfWorkspace(audit: string, severity: Severity | null): void {
  const { document } = useStudio.getState()
  if (document) runEdit(setSeverity(document.workspace, audit, severity))
}

/** Sees an audit as this severe in the open scenario, or at one element of it; `null`: as it would be otherwise. */
export function setSeverityHere(audit: string, severity: Severity | null, element?: ElementId): void {
  run(call(setSeverityCommand, { audit, severity, ...(element && { element }) }))
}
