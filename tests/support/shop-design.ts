import {
  boxId,
  classId,
  classRelationId,
  deploymentId,
  deploymentNodeId,
  interactionId,
  packageId,
  participantId,
  patternId,
  serviceId,
  stepId,
} from '../../shared/base/ids'
import type { MutableDesign } from '../../shared/model/design'
import type { Message } from '../../shared/model/interaction/step'
import { design } from './design'

const ids = {
  api: serviceId('api'),
  db: serviceId('db'),
  orders: packageId('orders'),
  inner: packageId('inner'),
  service: classId('OrderService'),
  repository: classId('OrderRepository'),
  checkout: interactionId('checkout'),
  zone: deploymentNodeId('zone'),
  host: deploymentNodeId('host'),
} as const

const message = (id: string, from: string, to: string, kind: Message['kind'], text: string): Message => ({
  type: 'message',
  id: stepId(id),
  kind,
  from: participantId(from),
  to: participantId(to),
  text,
})

/**
 * A design with an element of every kind. Two services; two classes in nested packages, one of which fronts the database;
 * a sequence of four messages, three of them to or from the database, inside an `alt`; the database on a host in a zone.
 */
export function shopDesign(): MutableDesign {
  const made = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
  made.packages.set(ids.orders, { id: ids.orders, name: 'orders', parent: null })
  made.packages.set(ids.inner, { id: ids.inner, name: 'storage', parent: ids.orders })
  const plain = { origin: 'own', attributes: [], operations: [] } as const
  made.classes.set(ids.service, {
    ...plain,
    attributes: [],
    operations: [],
    id: ids.service,
    name: 'OrderService',
    kind: 'class',
    package: ids.orders,
  })
  made.classes.set(ids.repository, {
    ...plain,
    attributes: [],
    operations: [],
    id: ids.repository,
    name: 'OrderRepository',
    kind: 'class',
    package: ids.inner,
    service: ids.db,
  })
  made.classPlacements.set(ids.repository, { id: ids.repository, x: 40, y: 80 })
  const uses = classRelationId('uses')
  made.classRelations.set(uses, {
    id: uses,
    source: ids.service,
    target: ids.repository,
    kind: 'association',
    sourceMultiplicity: '',
    targetMultiplicity: '1',
    label: '',
  })
  const pattern = patternId('adapting')
  made.patterns.set(pattern, {
    id: pattern,
    pattern: 'adapter',
    roles: [
      { role: 'adapter', classes: [ids.repository] },
      { role: 'client', classes: [ids.service] },
    ],
  })
  made.interactions.set(ids.checkout, {
    id: ids.checkout,
    name: 'Checkout',
    position: 1,
    numbering: null,
    boxes: [{ id: boxId('checkout.b1'), name: 'Backend', tint: 'blue' }],
    participants: [
      { id: participantId('checkout.p1'), represents: { kind: 'other', name: 'Buyer' }, shape: 'actor' },
      {
        id: participantId('checkout.p2'),
        represents: { kind: 'service', service: ids.api },
        box: boxId('checkout.b1'),
      },
      {
        id: participantId('checkout.p3'),
        represents: { kind: 'service', service: ids.db },
        box: boxId('checkout.b1'),
      },
      { id: participantId('checkout.p4'), represents: { kind: 'class', class: ids.repository } },
    ],
    steps: [
      message('checkout.m1', 'checkout.p1', 'checkout.p2', 'sync', 'buy'),
      {
        type: 'fragment',
        id: stepId('checkout.f1'),
        kind: 'alt',
        operands: [
          {
            guard: 'in stock',
            steps: [
              message('checkout.m2', 'checkout.p2', 'checkout.p3', 'sync', 'insert order'),
              message('checkout.m3', 'checkout.p3', 'checkout.p2', 'reply', 'id'),
              {
                type: 'note',
                id: stepId('checkout.n1'),
                placement: 'over',
                participants: [participantId('checkout.p2'), participantId('checkout.p3')],
                text: 'one transaction',
              },
            ],
          },
          {
            guard: 'else',
            steps: [message('checkout.m4', 'checkout.p4', 'checkout.p3', 'sync', 'release')],
          },
        ],
      },
    ],
  })
  made.deploymentNodes.set(ids.zone, { id: ids.zone, kind: 'zone', name: 'Zone A', parent: null })
  made.deploymentNodes.set(ids.host, { id: ids.host, kind: 'host', name: 'Host 1', parent: ids.zone })
  made.deploymentPlacements.set(ids.host, { id: ids.host, x: 10, y: 20 })
  const place = deploymentId('place')
  made.deployments.set(place, { id: place, service: ids.db, node: ids.host, replicas: 1 })
  return made
}
