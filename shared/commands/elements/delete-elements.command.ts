import { z } from 'zod'
import { elementIdSchema, linkIdSchema, serviceIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import type { Design } from '../../model/design'
import { subjectOf } from '../../model/finding-subject'
import type { DesignPatch } from '../../model/patch'
import { withReferences } from '../../model/settings/references'
import { defineCommand } from '../define-command'
import { type Gone, goneWith } from './removal/gone'
import { removeFromClasses } from './removal/remove-from-classes'
import { removeFromGroups } from './removal/remove-from-groups'
import { removeFromInteractions } from './removal/remove-from-interactions'
import { removeMarks } from './removal/remove-marks'

/**
 * Deletes elements with all that cannot be without them: a service with its links, places, deployments and lifelines, a
 * class with its relations and lifelines, and what was said of the findings at any of them. Settings of other services
 * that name one of them become unknown. What is gone already is passed over.
 */
export default defineCommand({
  id: 'elements.delete',
  label: { en: 'Delete', zh: '删除' },
  args: z.lazy(() =>
    z.strictObject({
      services: z.array(serviceIdSchema).max(100_000),
      links: z.array(linkIdSchema).max(100_000),
      /** Elements of any kind. */
      elements: z.array(elementIdSchema).max(100_000).optional(),
    }),
  ),
  plan(design, { services, links, elements = [] }) {
    const gone = goneWith(design, [...services, ...links, ...elements])
    return ok([
      ...removeLinks(design, gone),
      ...removeSaid(design, gone),
      ...removeFromGroups(design, gone),
      ...removeDeployments(design, gone),
      ...removeFromInteractions(design, gone),
      ...removeFromClasses(design, gone),
      ...removeServices(design, gone),
      ...removeMarks(design, gone),
    ])
  },
})

function removeLinks(design: Design, { links }: Gone): DesignPatch[] {
  return [...design.links.values()]
    .filter(({ id }) => links.has(id))
    .map((link) => ({ table: 'links', id: link.id, before: link, after: null }))
}

/** Decisions and severities at single elements that go. */
function removeSaid(design: Design, gone: Gone): DesignPatch[] {
  const patches: DesignPatch[] = []
  const isAboutGone = (id: string): boolean => {
    const { element } = subjectOf(id)
    return element !== null && gone.has(element)
  }
  for (const decision of design.decisions.values())
    if (isAboutGone(decision.id))
      patches.push({ table: 'decisions', id: decision.id, before: decision, after: null })
  for (const severity of design.severities.values())
    if (isAboutGone(severity.id))
      patches.push({ table: 'severities', id: severity.id, before: severity, after: null })
  return patches
}

function removeDeployments(design: Design, { nodes, deployments }: Gone): DesignPatch[] {
  const patches: DesignPatch[] = []
  for (const deployment of design.deployments.values())
    if (deployments.has(deployment.id))
      patches.push({ table: 'deployments', id: deployment.id, before: deployment, after: null })
  for (const placement of design.deploymentPlacements.values())
    if (nodes.has(placement.id))
      patches.push({ table: 'deploymentPlacements', id: placement.id, before: placement, after: null })
  for (const node of design.deploymentNodes.values())
    if (nodes.has(node.id)) patches.push({ table: 'deploymentNodes', id: node.id, before: node, after: null })
  return patches
}

function removeServices(design: Design, { services }: Gone): DesignPatch[] {
  const patches: DesignPatch[] = []
  for (const id of services) {
    const placement = design.placements.get(id)
    if (placement) patches.push({ table: 'placements', id, before: placement, after: null })
    const service = design.services.get(id)
    if (service) patches.push({ table: 'services', id, before: service, after: null })
  }
  for (const service of services.size === 0 ? [] : design.services.values()) {
    const settings = withReferences(service.settings, (other) => (services.has(other) ? undefined : other))
    if (settings !== service.settings && !services.has(service.id))
      patches.push({ table: 'services', id: service.id, before: service, after: { ...service, settings } })
  }
  return patches
}
