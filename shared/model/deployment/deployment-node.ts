import { z } from 'zod'
import { deploymentNodeIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import type { Localized } from '../../base/localized'
import { maxNameLength } from '../service'

/** From the outside in: a node only ever stands in one whose kind comes before its own. */
export const deploymentNodeKinds = ['region', 'zone', 'cluster', 'host', 'container'] as const
export type DeploymentNodeKind = (typeof deploymentNodeKinds)[number]

export const deploymentNodeKindNames: { readonly [K in DeploymentNodeKind]: Localized } = {
  region: { en: 'Region', zh: '地域' },
  zone: { en: 'Zone', zh: '可用区' },
  cluster: { en: 'Cluster', zh: '集群' },
  host: { en: 'Host', zh: '主机' },
  container: { en: 'Container', zh: '容器' },
}

/** Whether a node of one kind may stand inside one of another. */
export const mayStandIn = (inner: DeploymentNodeKind, outer: DeploymentNodeKind): boolean =>
  deploymentNodeKinds.indexOf(outer) < deploymentNodeKinds.indexOf(inner)

/** A place where services run. */
export const deploymentNodeSchema = lazyObject(() => ({
  id: deploymentNodeIdSchema,
  kind: z.enum(deploymentNodeKinds),
  /** What people call it. Never scored. */
  name: z.string().max(maxNameLength),
  /** The node round it; `null`: it stands at the top. */
  parent: deploymentNodeIdSchema.nullable(),
}))
export type DeploymentNode = Readonly<z.infer<typeof deploymentNodeSchema>>
