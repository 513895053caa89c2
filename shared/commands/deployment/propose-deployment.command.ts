import { z } from 'zod'
import type { DeploymentNodeId, ServiceId } from '../../base/ids'
import type { Locale } from '../../base/localized'
import { ok } from '../../base/result'
import { technology, technologyName } from '../../catalog/catalog'
import { runsOnNodes } from '../../catalog/runs-on-nodes'
import { copiesOf } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import type { Service } from '../../model/service'
import { defineCommand } from '../define-command'
import { DeploymentEdit, nextName } from './deployment-edit'

/** Hosts over which replicas are spread where nobody says anything of zones. */
const usualHosts = 3

/**
 * Draws the deployment that the model speaks of, for a design that has none: as many zones as its services state, a
 * cluster in each where an orchestrator runs them, hosts for what it does not run, and every copy in its place.
 */
export default defineCommand({
  id: 'deployment.propose',
  label: { en: 'Propose deployment', zh: '生成部署方案' },
  args: z.lazy(() => z.strictObject({})),
  plan(design, _, language) {
    if (design.deploymentNodes.size > 0) return ok([])
    const services = [...design.services.values()].filter(runsOnNodes)
    if (services.length === 0) return ok([])
    const edit = new DeploymentEdit(design)
    const ground = drawGround(edit, design, services, language)
    for (const service of services) {
      const places = ground.placesFor(service)
      const copies = copiesOf(service)
      const spread = Math.min(places.length, copies, service.settings.zones ?? places.length)
      for (const [index, node] of places.slice(0, spread).entries())
        edit.setCopies(service.id, node, Math.floor(copies / spread) + Number(index < copies % spread))
    }
    return ok(edit.patches())
  },
})

interface Ground {
  /** Nodes that a service may stand on, the first first. */
  placesFor(service: Service): readonly DeploymentNodeId[]
}

function drawGround(
  edit: DeploymentEdit,
  design: Design,
  services: readonly Service[],
  language: Locale,
): Ground {
  const run = orchestration(design, services)
  const isManaged = ({ settings }: Service): boolean => settings.managed === true
  const own = services.filter((service) => !isManaged(service))
  const zoned = Math.max(1, ...services.map(({ settings }) => settings.zones ?? 1))
  const needsRegion = zoned > 1 || services.some(isManaged)
  const region = needsRegion
    ? edit.addNode('region', nextName(edit.nodes, 'region', language), null).id
    : null
  const zones: (DeploymentNodeId | null)[] =
    zoned > 1
      ? Array.from(
          { length: zoned },
          () => edit.addNode('zone', nextName(edit.nodes, 'zone', language), region).id,
        )
      : [region]
  const onHosts = own.filter(({ id }) => !run?.services.has(id))
  const clusters = run && zones.map((zone) => edit.addNode('cluster', run.name[language], zone).id)
  const mostCopies = Math.max(0, ...onHosts.map(copiesOf))
  const hostCount = zoned > 1 ? Math.min(1, mostCopies) : Math.min(usualHosts, mostCopies)
  const hosts = zones.flatMap((zone) =>
    Array.from(
      { length: hostCount },
      () => edit.addNode('host', nextName(edit.nodes, 'host', language), zone).id,
    ),
  )
  const bare = zones.flatMap((zone) => zone ?? [])
  return {
    placesFor: (service) => {
      if (isManaged(service)) return bare
      return clusters && run.services.has(service.id) ? clusters : hosts
    },
  }
}

/** What an orchestrator of the design runs: what is linked to it, or everything where nothing is. */
function orchestration(
  design: Design,
  services: readonly Service[],
): { readonly name: ReturnType<typeof technologyName>; readonly services: ReadonlySet<ServiceId> } | null {
  const orchestrators = [...design.services.values()].filter(
    ({ technology: id }) => technology(id)?.category === 'orchestrator',
  )
  const [first] = orchestrators
  if (!first) return null
  const ids = new Set(orchestrators.map(({ id }) => id))
  const linked = new Set<ServiceId>()
  for (const { source, target } of design.links.values()) {
    if (ids.has(target)) linked.add(source)
    if (ids.has(source)) linked.add(target)
  }
  const run = services.filter(({ id, settings }) => linked.has(id) && settings.managed !== true)
  return {
    name: technologyName(first.technology),
    services: new Set((run.length > 0 ? run : services).map(({ id }) => id)),
  }
}
