import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { runsOnNodes } from '../../catalog/runs-on-nodes'
import type { DeploymentNodeKind } from '../../model/deployment/deployment-node'
import { copiesOf } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import { defineCommand } from '../define-command'
import { DeploymentEdit } from './deployment-edit'
import { emptiest, sumOf } from './emptiest'

/** Kinds of nodes that services are put on, the most usual first. */
const usualKinds: readonly DeploymentNodeKind[] = ['cluster', 'host', 'container', 'zone', 'region']

/** Puts the copies that stand nowhere yet beside the others: on nodes of the same kind, evenly over their zones. */
export default defineCommand({
  id: 'deployment.place-rest',
  label: { en: 'Place the rest', zh: '部署其余副本' },
  args: z.lazy(() =>
    z.strictObject({
      /** Absent: of every service that runs on nodes. */
      services: z.array(serviceIdSchema).max(100_000).optional(),
    }),
  ),
  plan(design, { services }) {
    const edit = new DeploymentEdit(design)
    const usual = usualKindIn(design)
    const wanted = services ?? [...design.services.values()].filter(runsOnNodes).map(({ id }) => id)
    for (const id of wanted) {
      const service = design.services.get(id)
      if (!service) return err({ code: 'service-not-found', service: id })
      const counts = edit.countsOf(id)
      for (let placed = sumOf(counts.values()); placed < copiesOf(service); placed += 1) {
        const node = emptiest(edit, counts, usual)
        if (node === undefined) break
        edit.setCopies(id, node, (counts.get(node) ?? 0) + 1)
      }
    }
    return ok(edit.patches())
  },
})

/** The kind of node that most services stand on; where none stands anywhere, the most usual one that there is. */
function usualKindIn(design: Design): DeploymentNodeKind | undefined {
  const used = new Map<DeploymentNodeKind, number>()
  for (const { node } of design.deployments.values()) {
    const kind = design.deploymentNodes.get(node)?.kind
    if (kind) used.set(kind, (used.get(kind) ?? 0) + 1)
  }
  const there = new Set([...design.deploymentNodes.values()].map(({ kind }) => kind))
  return usualKinds
    .filter((kind) => there.has(kind))
    .sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0))[0]
}
