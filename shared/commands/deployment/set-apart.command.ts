import { z } from 'zod'
import { type DeploymentNodeId, serviceIdSchema } from '../../base/ids'
import type { Locale } from '../../base/localized'
import { err, ok } from '../../base/result'
import type { DeploymentNode } from '../../model/deployment/deployment-node'
import { within } from '../../model/deployment/standing'
import { defineCommand } from '../define-command'
import { DeploymentEdit, nextName } from './deployment-edit'
import { sumOf } from './emptiest'

/** Moves all copies of a service to where no copy of another one stands: another zone if there is one, else another host. */
export default defineCommand({
  id: 'deployment.set-apart',
  label: { en: 'Place apart', zh: '分开部署' },
  args: z.lazy(() => z.strictObject({ service: serviceIdSchema, from: serviceIdSchema })),
  plan(design, { service, from }, language) {
    for (const id of [service, from])
      if (!design.services.has(id)) return err({ code: 'service-not-found', service: id })
    const edit = new DeploymentEdit(design)
    const copies = sumOf(edit.countsOf(service).values())
    const [standing] = edit.countsOf(service).keys()
    if (standing === undefined) return ok([])
    const target = apartFrom(edit, standing, [...edit.countsOf(from).keys()], language)
    for (const node of [...edit.countsOf(service).keys()]) edit.setCopies(service, node, 0)
    edit.setCopies(service, target, copies)
    return ok(edit.patches())
  },
})

/** A node like the one it stands on, away from some others; a new host beside them where there is none. */
function apartFrom(
  edit: DeploymentEdit,
  standing: DeploymentNodeId,
  others: readonly DeploymentNodeId[],
  language: Locale,
): DeploymentNodeId {
  const domainsOf = (kind: 'zone' | 'host'): ReadonlySet<string> =>
    new Set(others.flatMap((id) => within(edit.nodes, id, kind)?.id ?? []))
  const [zones, hosts] = [domainsOf('zone'), domainsOf('host')]
  const isIn = (domains: ReadonlySet<string>, { id }: DeploymentNode, kind: 'zone' | 'host'): boolean =>
    domains.has(within(edit.nodes, id, kind)?.id ?? '')
  const nodes = [...edit.nodes.values()]
  const kind = edit.nodes.get(standing)?.kind
  const elsewhere = nodes.filter(
    (node) => within(edit.nodes, node.id, 'zone') !== undefined && !isIn(zones, node, 'zone'),
  )
  if (zones.size > 0) {
    const like =
      elsewhere.find((node) => node.kind === kind) ?? elsewhere.find((node) => node.kind === 'zone')
    if (like) return like.id
  }
  const host = nodes.find((node) => node.kind === 'host' && !isIn(hosts, node, 'host'))
  if (host) return host.id
  const beside = within(edit.nodes, standing, 'host')?.parent ?? null
  return edit.addNode('host', nextName(edit.nodes, 'host', language), beside).id
}
