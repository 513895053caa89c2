import type { Localized } from '../../../shared/base/localized'
import {
  type SequenceTemplate,
  sequenceTemplateNames,
  sequenceTemplates,
} from '../../../shared/catalog/sequences/template'
import { addFromTemplate } from '../../features/sequence-templates/add-from-template'
import { type Action, onDesign } from './action'

const label = (template: SequenceTemplate): Localized => {
  const { en, zh } = sequenceTemplateNames[template]
  return { en: `New sequence: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, zh: `新建时序：${zh}` }
}

/** Where a template finds nothing to write about, running it says what the design lacks. */
export const sequenceTemplateActions: readonly Action[] = sequenceTemplates.map((template) => ({
  id: `sequence.template-${template}`,
  label: label(template),
  icon: 'plus',
  enabled: onDesign,
  run: () => addFromTemplate(template),
}))
