import { errorText } from '../../shared/base/error-texts'
import { planCalls } from '../../shared/commands/registry'
import { addScenario } from '../../shared/commands/workspace/scenarios'
import type { CommandCall } from '../../shared/model/command-call'
import { copyDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'
import { useComparing } from './comparing'
import { runEdit } from './edit'
import { show } from './session'
import { notify, useStudio } from './studio-store'

/**
 * Adds what some commands make of the open design as a scenario of its own, and puts the two side by side. The open
 * scenario stays as it is.
 *
 * @param stage what the new scenario is, in the language of the studio
 */
export function compareStage(calls: readonly CommandCall[], stage: string): void {
  const { document, scenario, settings } = useStudio.getState()
  const open = scenario && document?.workspace.scenarios.get(scenario)
  if (!document || !open) return
  const planned = planCalls(open.design, calls, settings.language)
  if (!planned.ok) {
    notify('error', errorText(planned.error))
    return
  }
  const design = copyDesign(open.design)
  applyToDesign(design, planned.value)
  const name = settings.language === 'zh' ? `${open.head.name}：${stage}` : `${open.head.name}: ${stage}`
  const edit = addScenario(document.workspace, name, design, open.head.candidate)
  if (!runEdit(edit, edit.scenario)) return
  useComparing.setState({ scenarios: [scenario, edit.scenario] })
  show('compare')
}
