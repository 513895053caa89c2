import {
  classId,
  classRelationId,
  type DeploymentNodeId,
  deploymentId,
  deploymentNodeId,
  interactionId,
  linkId,
  packageId,
  participantId,
  serviceId,
  stepId,
} from '../../shared/base/ids'
import type { ClassRelationKind } from '../../shared/model/classes/class-relation'
import type { DeploymentNodeKind } from '../../shared/model/deployment/deployment-node'
import { emptyDesign, type MutableDesign } from '../../shared/model/design'
import type { Step } from '../../shared/model/interaction/step'

/** Classes stand in rows of this many, px apart. */
const columns = 20
const cell = { width: 280, height: 220 } as const

const kinds: readonly ClassRelationKind[] = ['inheritance', 'association', 'dependency', 'composition']

/** Classes of two attributes and three operations each, placed in a grid, each related to two earlier ones. */
export function manyClasses(count: number): MutableDesign {
  const design = emptyDesign()
  const inside = packageId('k1')
  design.packages.set(inside, { id: inside, name: 'shop', parent: null })
  for (let n = 0; n < count; n += 1) {
    const id = classId(`c${n + 1}`)
    const operation = (name: string) => ({
      name,
      parameters: [{ name: 'order_id', type: 'UUID', default: '' }],
      returns: 'Order | None',
      visibility: 'public' as const,
      binding: 'instance' as const,
      async: true,
      abstract: false,
    })
    design.classes.set(id, {
      id,
      name: `OrderPart${n + 1}`,
      kind: n % 7 === 0 ? 'abstract' : 'class',
      origin: 'own',
      package: n % 5 === 0 ? inside : null,
      attributes: ['items', 'total'].map((name) => ({
        name,
        type: 'list[Item]',
        default: '',
        visibility: 'private',
        static: false,
      })),
      operations: ['find', 'save', 'cancel'].map(operation),
    })
    design.classPlacements.set(id, {
      id,
      x: (n % columns) * cell.width,
      y: Math.floor(n / columns) * cell.height,
    })
    for (const step of [1, columns]) {
      const target = design.classes.get(`c${n + 1 - step}`)
      if (!target) continue
      const relation = classRelationId(`r${design.classRelations.size + 1}`)
      design.classRelations.set(relation, {
        id: relation,
        source: id,
        target: target.id,
        kind: kinds[n % kinds.length] ?? 'association',
        sourceMultiplicity: '',
        targetMultiplicity: '1',
        label: '',
      })
    }
  }
  return design
}

/** A sequence of eight services and as many messages as asked for, every tenth pair of them in a fragment. */
export function longSequence(messages: number): MutableDesign {
  const design = emptyDesign()
  const services = Array.from({ length: 8 }, (_, n) => {
    const id = serviceId(`s${n + 1}`)
    design.services.set(id, {
      id,
      name: `Service ${n + 1}`,
      technology: 'fastapi',
      layer: 'api',
      replicas: 1,
      settings: {},
    })
    return id
  })
  const participants = services.map((service, n) => ({
    id: participantId(`q1.p${n + 1}`),
    represents: { kind: 'service' as const, service },
  }))
  const steps: Step[] = []
  for (let n = 0; n < messages; n += 2) {
    const [from, to] = [participants[(n / 2) % 8]?.id, participants[(n / 2 + 3) % 8]?.id]
    if (!from || !to) continue
    const pair: Step[] = [
      { type: 'message', id: stepId(`q1.m${n + 1}`), kind: 'sync', from, to, text: `order step ${n + 1}` },
      { type: 'message', id: stepId(`q1.m${n + 2}`), kind: 'reply', from: to, to: from, text: 'done' },
    ]
    if (n % 20 !== 0) steps.push(...pair)
    else {
      const operands = [{ guard: 'in stock', steps: pair }]
      steps.push({ type: 'fragment', id: stepId(`q1.f${n + 1}`), kind: 'opt', operands })
    }
  }
  const id = interactionId('q1')
  const numbering = { start: 1, step: 1 }
  design.interactions.set(id, { id, name: 'Long', position: 1, numbering, boxes: [], participants, steps })
  return design
}

/** Services of a large deployment, and tiles on each of its hosts. */
const deployedServices = 60
const tilesPerHost = 4

/**
 * A deployment of two regions with three zones each, and hosts of four services in them, as many elements as asked for.
 * Each service calls the next and one further on, so about twice as many lines as tiles run between them.
 */
export function wideDeployment(elements: number): MutableDesign {
  const design = emptyDesign()
  const services = Array.from({ length: deployedServices }, (_, n) => {
    const id = serviceId(`s${n + 1}`)
    const technology = n % 4 === 3 ? 'postgresql' : 'fastapi'
    design.services.set(id, {
      id,
      name: `Service ${n + 1}`,
      technology,
      layer: 'api',
      replicas: 6,
      settings: {},
    })
    return id
  })
  for (const [n, source] of services.entries())
    for (const step of [1, 7]) {
      const target = services[(n + step) % deployedServices]
      const id = linkId(`l${design.links.size + 1}`)
      if (target)
        design.links.set(id, { id, source, target, kind: 'call', sync: true, label: '', settings: {} })
    }
  const add = (kind: DeploymentNodeKind, name: string, parent: DeploymentNodeId | null): DeploymentNodeId => {
    const id = deploymentNodeId(`n${design.deploymentNodes.size + 1}`)
    design.deploymentNodes.set(id, { id, kind, name, parent })
    return id
  }
  const zones = [1, 2].flatMap((region) => {
    const outer = add('region', `Region ${region}`, null)
    return [1, 2, 3].map((zone) => add('zone', `Zone ${region}.${zone}`, outer))
  })
  const isFull = (): boolean => design.deploymentNodes.size + design.deployments.size >= elements
  for (let n = 0; !isFull(); n += 1) {
    const node = add('host', `Host ${n + 1}`, zones[n % zones.length] ?? null)
    for (let tile = 0; tile < tilesPerHost && !isFull(); tile += 1) {
      const service = services[(n * tilesPerHost + tile) % deployedServices]
      const id = deploymentId(`d${design.deployments.size + 1}`)
      if (service) design.deployments.set(id, { id, service, node, replicas: 1 })
    }
  }
  return design
}
