import { z } from 'zod'
import { deploymentNodeIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import {
  deploymentNodeKindNames,
  deploymentNodeKinds,
  mayStandIn,
} from '../../model/deployment/deployment-node'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { DeploymentEdit, nextName } from './deployment-edit'

/** Puts a new node of a kind round each of some nodes, where they stand. One that stands in such a node already is left. */
export default defineCommand({
  id: 'deployment-node.wrap',
  label: { en: 'Put on a new node', zh: '放入新节点' },
  args: z.lazy(() =>
    z.strictObject({
      nodes: z.array(deploymentNodeIdSchema).min(1).max(100_000),
      kind: z.enum(deploymentNodeKinds),
    }),
  ),
  plan(design, { nodes, kind }, language) {
    const edit = new DeploymentEdit(design)
    const patches: DesignPatch[] = []
    for (const id of new Set(nodes)) {
      const before = design.deploymentNodes.get(id)
      // Several services on one node name it alike: the first of them has put it elsewhere.
      if (!before) continue
      const outer = before.parent === null ? undefined : design.deploymentNodes.get(before.parent)
      if (outer?.kind === kind) continue
      if (!mayStandIn(before.kind, kind) || (outer && !mayStandIn(kind, outer.kind)))
        return err({
          code: 'wrong-nesting',
          inner: deploymentNodeKindNames[before.kind],
          outer: deploymentNodeKindNames[kind],
        })
      const round = edit.addNode(kind, nextName(edit.nodes, kind, language), before.parent)
      patches.push({ table: 'deploymentNodes', id, before, after: { ...before, parent: round.id } })
      const place = design.deploymentPlacements.get(id)
      if (!place) continue
      patches.push({ table: 'deploymentPlacements', id, before: place, after: null })
      const after = { ...place, id: round.id }
      patches.push({ table: 'deploymentPlacements', id: round.id, before: null, after })
    }
    return ok([...edit.patches(), ...patches])
  },
})
