import { interactionId } from '../../../shared/base/ids'
import { type SequenceTemplate, sequenceTemplateNames } from '../../../shared/catalog/sequences/template'
import { call } from '../../../shared/commands/define-command'
import addFromTemplateCommand from '../../../shared/commands/interaction/add-from-template.command'
import { run } from '../../state/edit'
import { showView } from '../../state/view'

/** Adds the sequence that a template makes of the open design, and shows it; or says what the design lacks for it. */
export function addFromTemplate(template: SequenceTemplate): void {
  const added = run(call(addFromTemplateCommand, { template }), sequenceTemplateNames[template])
  const [patch] = added.ok ? added.value : []
  if (patch) showView('sequence', interactionId(patch.id))
}
