import type { ParticipantId } from '../base/ids'
import type { Locale } from '../base/localized'
import type { Design } from '../model/design'
import { elementOf } from '../model/element'
import type { Interaction } from '../model/interaction/interaction'
import { participantName } from '../model/interaction/participant-name'
import { fragmentKindNames, type Step } from '../model/interaction/step'
import { markName } from '../model/marks/mark-name'

/**
 * What people call an element: by its name, a connection by its ends, a step by what it says, a fragment by its kind. An element that is gone has none.
 */
export function elementName(design: Design, id: string, language: Locale): string | null {
  const element = elementOf(design, id)
  switch (element?.kind) {
    case undefined:
      return null
    case 'service':
      return element.service.name
    case 'link': {
      const nameOf = (end: string): string => design.services.get(end)?.name ?? end
      return `${nameOf(element.link.source)} → ${nameOf(element.link.target)}`
    }
    case 'package':
      return element.package.name
    case 'class':
      return element.class.name
    case 'class-relation': {
      const nameOf = (end: string): string => design.classes.get(end)?.name ?? end
      return `${nameOf(element.relation.source)} → ${nameOf(element.relation.target)}`
    }
    case 'pattern':
      return element.pattern.pattern
    case 'interaction':
      return element.interaction.name
    case 'participant':
      return participantName(design, element.participant)
    case 'box':
      return element.box.name
    case 'step':
      return stepName(design, element.interaction, element.step, language)
    case 'deployment-node':
      return element.node.name
    case 'mark':
      return markName(element.mark, language)
    case 'deployment': {
      const { service, node } = element.deployment
      return `${design.services.get(service)?.name ?? service} @ ${design.deploymentNodes.get(node)?.name ?? node}`
    }
  }
}

function stepName(design: Design, { participants }: Interaction, step: Step, language: Locale): string {
  if (step.type === 'fragment') {
    const guard = step.operands[0]?.guard ?? ''
    const kind = fragmentKindNames[step.kind][language]
    return guard === '' ? kind : `${kind}${language === 'zh' ? '：' : ': '}${guard}`
  }
  if (step.text !== '') return step.text
  const nameOf = (id: ParticipantId): string => {
    const found = participants.find((each) => each.id === id)
    return found ? participantName(design, found) : id
  }
  return step.type === 'message'
    ? `${nameOf(step.from)} → ${nameOf(step.to)}`
    : step.participants.map(nameOf).join(' · ')
}
