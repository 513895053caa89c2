import type { ElementId } from '../../../shared/base/ids'
import { type Localized, same } from '../../../shared/base/localized'
import { technologyName } from '../../../shared/catalog/catalog'
import { classKindNames } from '../../../shared/model/classes/class-element'
import { deploymentNodeKindNames } from '../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../shared/model/design'
import { participantName } from '../../../shared/model/interaction/participant-name'
import { messagesOf } from '../../../shared/model/interaction/walk-steps'
import { linkKindNames } from '../../../shared/model/link'
import { shownScenarios, type Workspace } from '../../../shared/model/workspace'
import { openScenario } from '../../state/edit'
import { reveal, select } from '../../state/selection'
import { show } from '../../state/session'
import { showView } from '../../state/view'
import type { IconName } from '../../ui/icons'
import type { Entry } from './entry'

const texts = {
  scenario: { en: 'Scenario', zh: '场景' },
  package: { en: 'Package', zh: '包' },
  sequence: { en: 'Sequence', zh: '时序图' },
  message: { en: 'Message', zh: '消息' },
} as const satisfies Record<string, Localized>

const beside = (kind: Localized, name: string): Localized => ({
  en: `${kind.en} · ${name}`,
  zh: `${kind.zh} · ${name}`,
})

/** Selects an element and brings it into sight, in the view that it belongs to. */
function goTo(id: ElementId): void {
  show('design')
  reveal([id])
  select([id])
}

const entry = (id: ElementId, name: string, detail: Localized, icon: IconName): Entry => ({
  id: `element.${id}`,
  label: same(name),
  detail,
  icon,
  run: () => goTo(id),
})

/** Whatever has a name in a design, each with what it is; what has none cannot be found by typing. */
export function elementEntries(design: Design): Entry[] {
  const nameOf = (service: string): string => design.services.get(service)?.name ?? service
  const found: Entry[] = []
  for (const { id, name, technology } of design.services.values())
    found.push({ ...entry(id, name, technologyName(technology), 'layers'), technology })
  for (const { id, name, kind } of design.classes.values())
    found.push(entry(id, name, classKindNames[kind], 'class'))
  for (const { id, name } of design.packages.values()) found.push(entry(id, name, texts.package, 'package'))
  for (const { id, name, kind } of design.deploymentNodes.values())
    found.push(entry(id, name, deploymentNodeKindNames[kind], 'monitor'))
  for (const interaction of design.interactions.values()) {
    found.push({
      id: `element.${interaction.id}`,
      label: same(interaction.name),
      detail: texts.sequence,
      icon: 'fragment',
      run: () => {
        show('design')
        showView('sequence', interaction.id)
      },
    })
    const calledIn = new Map(interaction.participants.map((each) => [each.id, participantName(design, each)]))
    for (const { id, text, from, to } of messagesOf(interaction)) {
      const ends = `${calledIn.get(from) ?? from} → ${calledIn.get(to) ?? to}`
      found.push(entry(id, text, beside(texts.message, ends), 'message'))
    }
  }
  for (const { id, source, target, kind } of design.links.values())
    found.push(entry(id, `${nameOf(source)} → ${nameOf(target)}`, linkKindNames[kind], 'link'))
  return found.filter(({ label }) => label.en !== '')
}

/** The scenarios that could be opened instead. */
export const scenarioEntries = (workspace: Workspace): Entry[] =>
  shownScenarios(workspace).map(({ head: { id, name } }) => ({
    id: `scenario.${id}`,
    label: same(name),
    detail: texts.scenario,
    icon: 'candidates',
    run: () => openScenario(id),
  }))
