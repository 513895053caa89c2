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
} from '../../../../shared/base/ids'
import { designFromData, designToData } from '../../../../shared/file/design-data'
import type { MutableDesign } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import type { Message, Step } from '../../../../shared/model/interaction/step'
import { design } from '../../../support/design'

const services = design(
  {
    api: { technology: 'fastapi', name: '订单接口', replicas: 3 },
    db: { technology: 'postgresql', name: 'Orders DB' },
  },
  { 'api -> db': { label: 'asyncpg' } },
)

const participant = (n: number): ReturnType<typeof participantId> => participantId(`q1.p${n}`)

const message = (n: number, from: number, to: number, kind: Message['kind'], text: string): Message => ({
  type: 'message',
  id: stepId(`q1.m${n}`),
  kind,
  from: participant(from),
  to: participant(to),
  text,
})

const steps: Step[] = [
  message(1, 1, 2, 'sync', '下单; "POST /orders"'),
  {
    type: 'fragment',
    id: stepId('q1.f1'),
    kind: 'alt',
    operands: [
      {
        guard: '有货',
        steps: [
          { ...message(2, 2, 3, 'sync', 'INSERT INTO orders'), effect: 'write', timeoutMs: 2000 },
          message(3, 3, 2, 'reply', 'OK'),
          message(4, 2, 4, 'create', 'spawn'),
        ],
      },
      {
        guard: '',
        steps: [
          {
            type: 'fragment',
            id: stepId('q1.f2'),
            kind: 'rect',
            tint: 'red',
            operands: [{ guard: 'refused', steps: [message(5, 2, 2, 'sync', 'log')] }],
          },
        ],
      },
    ],
  },
  {
    type: 'note',
    id: stepId('q1.n1'),
    placement: 'over',
    participants: [participant(2), participant(3)],
    text: '100%',
  },
  message(6, 2, 4, 'destroy', ''),
  message(7, 2, 1, 'reply', '201 Created'),
]

/** A sequence with an element of every sort, small enough to be read. */
export const smallInteraction: Interaction = {
  id: interactionId('q1'),
  name: '下单',
  position: 0,
  numbering: { start: 10, step: 5 },
  boxes: [{ id: boxId('q1.b1'), name: 'Orders (team)', tint: 'blue' }],
  participants: [
    { id: participant(1), represents: { kind: 'other', name: '顾客' }, shape: 'actor' },
    { id: participant(2), represents: { kind: 'service', service: serviceId('api') }, box: boxId('q1.b1') },
    { id: participant(3), represents: { kind: 'service', service: serviceId('db') }, box: boxId('q1.b1') },
    { id: participant(4), represents: { kind: 'class', class: classId('c3') } },
  ],
  steps,
}

/** Classes, a sequence and a deployment of one small system. */
export const smallViews: MutableDesign = designFromData({
  ...designToData(services),
  packages: [
    { id: packageId('k1'), name: '订单', parent: null },
    { id: packageId('k2'), name: 'storage', parent: packageId('k1') },
    { id: packageId('k3'), name: 'empty', parent: packageId('k1') },
  ],
  classes: [
    {
      id: classId('c1'),
      name: 'OrderRepository',
      kind: 'abstract',
      stereotype: 'repository',
      origin: 'own',
      package: packageId('k1'),
      layer: 'data',
      attributes: [],
      operations: [
        {
          name: 'get',
          parameters: [
            { name: 'id', type: 'UUID', default: '' },
            { name: '**options', type: 'dict[str, int]', default: '' },
          ],
          returns: 'Order | None',
          visibility: 'public',
          binding: 'instance',
          async: true,
          abstract: true,
        },
      ],
    },
    {
      id: classId('c2'),
      name: 'SqlOrderRepository',
      kind: 'class',
      origin: 'own',
      package: packageId('k2'),
      service: serviceId('db'),
      attributes: [
        { name: '_cache', type: 'dict[str, Order]', default: '{}', visibility: 'protected', static: true },
      ],
      operations: [
        {
          name: '__init__',
          parameters: [{ name: 'size', type: '', default: '10' }],
          returns: '',
          visibility: 'public',
          binding: 'instance',
          async: false,
          abstract: false,
        },
        {
          name: 'connect',
          parameters: [],
          returns: 'Self',
          visibility: 'public',
          binding: 'class',
          async: false,
          abstract: false,
          refuses: true,
        },
      ],
    },
    {
      id: classId('c3'),
      name: 'Session',
      kind: 'class',
      origin: 'library',
      package: null,
      attributes: [],
      operations: [],
    },
  ],
  classPlacements: [{ id: classId('c1'), x: 40, y: 80.5 }],
  classRelations: [
    {
      id: classRelationId('r1'),
      source: classId('c2'),
      target: classId('c1'),
      kind: 'inheritance',
      sourceMultiplicity: '',
      targetMultiplicity: '',
      label: '',
    },
    {
      id: classRelationId('r2'),
      source: classId('c2'),
      target: classId('c3'),
      kind: 'composition',
      sourceMultiplicity: '1',
      targetMultiplicity: '0..*',
      label: '打开: 会话',
    },
    {
      id: classRelationId('r3'),
      source: classId('c1'),
      target: classId('c3'),
      kind: 'call',
      sourceMultiplicity: '',
      targetMultiplicity: '',
      label: '',
    },
  ],
  patterns: [
    {
      id: patternId('p1'),
      pattern: 'singleton',
      roles: [{ role: 'singleton', classes: [classId('c2')] }],
    },
  ],
  interactions: [smallInteraction],
  deploymentNodes: [
    { id: deploymentNodeId('d1'), kind: 'region', name: '华东', parent: null },
    { id: deploymentNodeId('d2'), kind: 'zone', name: 'zone "a"', parent: deploymentNodeId('d1') },
    { id: deploymentNodeId('d3'), kind: 'host', name: '', parent: null },
  ],
  deployments: [
    { id: deploymentId('x1'), service: serviceId('api'), node: deploymentNodeId('d2'), replicas: 3 },
    { id: deploymentId('x2'), service: serviceId('db'), node: deploymentNodeId('d1'), replicas: 1 },
  ],
  deploymentPlacements: [{ id: deploymentNodeId('d1'), x: 0, y: 12 }],
})
