import type { ClassId, ElementId, InteractionId, ServiceId } from '../base/ids'
import type { Design } from './design'
import { type Element, elementOf } from './element'
import type { Interaction } from './interaction/interaction'
import { messagesOf } from './interaction/walk-steps'
import type { ViewKind } from './view-kind'

/** A place where an element is seen: in which view, and by what it is shown there. */
export interface Appearance {
  readonly view: ViewKind
  /** The sequence diagram; absent in other views. */
  readonly interaction?: InteractionId
  readonly element: ElementId
}

/**
 * Every place where an element, or what stands for the same thing, is seen: a service in the layered view, where it is
 * deployed, as the class that fronts it, and as a participant of each sequence. In the order of the views.
 */
export function appearancesOf(design: Design, id: string): Appearance[] {
  const element = elementOf(design, id)
  if (!element) return []
  if (element.kind === 'mark') return [{ ...element.mark.board, element: element.mark.id }]
  const { services, classes } = thingsBehind(element)
  return [
    ...services.filter((each) => design.services.has(each)).map(inView('layered')),
    ...ofLink(element),
    ...inDeployment(design, element, services),
    ...inClasses(design, element, services, classes),
    ...inSequences(design, element, services, classes),
  ]
}

/** How it is shown in one view; in the sequence view, in any diagram. */
export const appearancesIn = (design: Design, id: string, view: ViewKind): Appearance[] =>
  appearancesOf(design, id).filter((each) => each.view === view)

/** The view that an element itself belongs to. */
export function homeOf(element: Element): ViewKind {
  switch (element.kind) {
    case 'service':
    case 'link':
      return 'layered'
    case 'package':
    case 'class':
    case 'class-relation':
    case 'pattern':
      return 'classes'
    case 'interaction':
    case 'participant':
    case 'box':
    case 'step':
      return 'sequence'
    case 'deployment-node':
    case 'deployment':
      return 'deployment'
    case 'mark':
      return element.mark.board.view
  }
}

interface Things {
  readonly services: readonly ServiceId[]
  readonly classes: readonly ClassId[]
}

const nothing: Things = { services: [], classes: [] }

/** The service or class that an element is, or stands for. */
function thingsBehind(element: Element): Things {
  switch (element.kind) {
    case 'service':
      return { services: [element.service.id], classes: [] }
    case 'class':
      return {
        services: element.class.service === undefined ? [] : [element.class.service],
        classes: [element.class.id],
      }
    case 'participant': {
      const { represents } = element.participant
      if (represents.kind === 'service') return { services: [represents.service], classes: [] }
      return represents.kind === 'class' ? { services: [], classes: [represents.class] } : nothing
    }
    case 'deployment':
      return { services: [element.deployment.service], classes: [] }
    default:
      return nothing
  }
}

const inView =
  (view: ViewKind) =>
  (element: ElementId): Appearance => ({ view, element })

const ofLink = (element: Element): Appearance[] =>
  element.kind === 'link' ? [{ view: 'layered', element: element.link.id }] : []

function inDeployment(design: Design, element: Element, services: readonly ServiceId[]): Appearance[] {
  if (element.kind === 'deployment-node') return [{ view: 'deployment', element: element.node.id }]
  if (element.kind === 'deployment') return [{ view: 'deployment', element: element.deployment.id }]
  return [...design.deployments.values()]
    .filter(({ service }) => services.includes(service))
    .map(({ id }) => id)
    .map(inView('deployment'))
}

function inClasses(
  design: Design,
  element: Element,
  services: readonly ServiceId[],
  classes: readonly ClassId[],
): Appearance[] {
  if (element.kind === 'package') return [{ view: 'classes', element: element.package.id }]
  if (element.kind === 'class-relation') return [{ view: 'classes', element: element.relation.id }]
  if (element.kind === 'pattern') return [{ view: 'classes', element: element.pattern.id }]
  return [...design.classes.values()]
    .filter(
      ({ id, service }) => classes.includes(id) || (service !== undefined && services.includes(service)),
    )
    .map(({ id }) => id)
    .map(inView('classes'))
}

function inSequences(
  design: Design,
  element: Element,
  services: readonly ServiceId[],
  classes: readonly ClassId[],
): Appearance[] {
  const found: Appearance[] = []
  for (const interaction of design.interactions.values()) {
    const add = (each: ElementId): void => {
      found.push({ view: 'sequence', interaction: interaction.id, element: each })
    }
    if (isWithin(element, interaction))
      add(element.kind === 'interaction' ? element.interaction.id : idOf(element))
    for (const { id, represents } of interaction.participants) {
      const stands =
        (represents.kind === 'service' && services.includes(represents.service)) ||
        (represents.kind === 'class' && classes.includes(represents.class))
      if (stands && !found.some((each) => each.element === id)) add(id)
    }
    if (element.kind === 'link') for (const id of messagesOnLink(interaction, element.link)) add(id)
  }
  return found
}

type InInteraction = Extract<Element, { readonly interaction: Interaction }>

const isWithin = (element: Element, interaction: Interaction): element is InInteraction =>
  'interaction' in element && element.interaction.id === interaction.id

function idOf(element: InInteraction): ElementId {
  if (element.kind === 'participant') return element.participant.id
  if (element.kind === 'box') return element.box.id
  return element.kind === 'step' ? element.step.id : element.interaction.id
}

/** Messages that travel on a link: between lifelines of its ends, in its direction. */
function messagesOnLink(
  interaction: Interaction,
  { source, target }: { readonly source: ServiceId; readonly target: ServiceId },
): ElementId[] {
  const serviceOf = new Map<string, ServiceId>()
  for (const { id, represents } of interaction.participants)
    if (represents.kind === 'service') serviceOf.set(id, represents.service)
  return messagesOf(interaction)
    .filter(({ from, to }) => serviceOf.get(from) === source && serviceOf.get(to) === target)
    .map(({ id }) => id)
}
