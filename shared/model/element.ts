import type { ElementId } from '../base/ids'
import type { ClassElement } from './classes/class-element'
import type { ClassRelation } from './classes/class-relation'
import type { Package } from './classes/package'
import type { PatternUse } from './classes/pattern-use'
import type { Deployment } from './deployment/deployment'
import type { DeploymentNode } from './deployment/deployment-node'
import type { Design } from './design'
import type { Interaction } from './interaction/interaction'
import type { Participant, ParticipantBox } from './interaction/participant'
import type { Step } from './interaction/step'
import { partsOf } from './interaction/walk-steps'
import type { Link } from './link'
import type { Mark } from './marks/mark'
import type { Service } from './service'

/** Whatever in a design has an id of its own, with the record that holds it. */
export type Element =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'package'; readonly package: Package }
  | { readonly kind: 'class'; readonly class: ClassElement }
  | { readonly kind: 'class-relation'; readonly relation: ClassRelation }
  | { readonly kind: 'pattern'; readonly pattern: PatternUse }
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'participant'; readonly interaction: Interaction; readonly participant: Participant }
  | { readonly kind: 'box'; readonly interaction: Interaction; readonly box: ParticipantBox }
  | { readonly kind: 'step'; readonly interaction: Interaction; readonly step: Step }
  | { readonly kind: 'deployment-node'; readonly node: DeploymentNode }
  | { readonly kind: 'deployment'; readonly deployment: Deployment }
  | { readonly kind: 'mark'; readonly mark: Mark }

/** The element with an id; `undefined` where there is none. */
export function elementOf(design: Design, id: string): Element | undefined {
  const service = design.services.get(id)
  if (service) return { kind: 'service', service }
  const link = design.links.get(id)
  if (link) return { kind: 'link', link }
  const mark = design.marks.get(id)
  if (mark) return { kind: 'mark', mark }
  return classElementOf(design, id) ?? interactionElementOf(design, id) ?? deploymentElementOf(design, id)
}

function classElementOf(design: Design, id: string): Element | undefined {
  const found = design.classes.get(id)
  if (found) return { kind: 'class', class: found }
  const relation = design.classRelations.get(id)
  if (relation) return { kind: 'class-relation', relation }
  const inPackage = design.packages.get(id)
  if (inPackage) return { kind: 'package', package: inPackage }
  const pattern = design.patterns.get(id)
  return pattern && { kind: 'pattern', pattern }
}

function interactionElementOf(design: Design, id: string): Element | undefined {
  const whole = design.interactions.get(id)
  if (whole) return { kind: 'interaction', interaction: whole }
  for (const interaction of design.interactions.values()) {
    const part = partsOf(interaction).get(id)
    if (part) return { ...part, interaction }
  }
  return undefined
}

function deploymentElementOf(design: Design, id: string): Element | undefined {
  const node = design.deploymentNodes.get(id)
  if (node) return { kind: 'deployment-node', node }
  const deployment = design.deployments.get(id)
  return deployment && { kind: 'deployment', deployment }
}

export const hasElement = (design: Design, id: string): boolean => elementOf(design, id) !== undefined

/** The tables whose records are elements. */
export const elementTables = [
  'services',
  'links',
  'packages',
  'classes',
  'classRelations',
  'patterns',
  'interactions',
  'deploymentNodes',
  'deployments',
  'marks',
] as const

/** Every id of every element, parts of interactions included. */
export function* elementIds(design: Design): Generator<ElementId, void, undefined> {
  for (const table of elementTables) for (const { id } of design[table].values()) yield id
  for (const interaction of design.interactions.values())
    yield* partsOf(interaction).keys() as Iterable<ElementId>
}

/** Whether nothing was drawn in any view yet. */
export const isBlank = (design: Design): boolean => elementIds(design).next().done === true

/**
 * Ids that an edit may give to new elements: `next('c')` is one that neither the design nor an earlier call uses. They
 * depend on the design alone, so the same edit on the same design always gives the same ids.
 */
export function freshIds(design: Design): { next(prefix: string): string } {
  const given = new Set<string>()
  const counted = new Map<string, number>()
  return {
    next(prefix) {
      let n = (counted.get(prefix) ?? 0) + 1
      while (given.has(`${prefix}${n}`) || hasElement(design, `${prefix}${n}`)) n += 1
      counted.set(prefix, n)
      given.add(`${prefix}${n}`)
      return `${prefix}${n}`
    },
  }
}
