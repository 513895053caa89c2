import {
  aboutId,
  boxId,
  classId,
  classRelationId,
  deploymentId,
  deploymentNodeId,
  groupId,
  imageId,
  interactionId,
  linkId,
  markId,
  packageId,
  participantId,
  patternId,
  serviceId,
  statementId,
  stepId,
} from '../../../shared/base/ids'
import { type DesignData, designFromData } from '../../../shared/file/design-data'
import type { MutableDesign } from '../../../shared/model/design'
import type { Interaction } from '../../../shared/model/interaction/interaction'
import type { FragmentKind, Message, Step } from '../../../shared/model/interaction/step'
import type { Mark } from '../../../shared/model/marks/mark'
import { strokePath } from '../../../shared/model/marks/stroke-path'
import { onePixel } from '../marks-arbitrary'

const who = (name: string): ReturnType<typeof participantId> => participantId(`q1.${name}`)

const message = (id: string, from: string, to: string, fields: Partial<Message> = {}): Message => ({
  type: 'message',
  id: stepId(`q1.${id}`),
  kind: 'sync',
  from: who(from),
  to: who(to),
  text: `says ${id}`,
  ...fields,
})

const fragment = (kind: FragmentKind, operands: number): Step => ({
  type: 'fragment',
  id: stepId(`q1.${kind}`),
  kind,
  operands: Array.from({ length: operands }, (_, n) => ({
    guard: `${kind} guard ${n + 1}`,
    steps: [message(`${kind}${n + 1}`, 'api', 'db')],
  })),
})

/** A sequence with every kind of step in it. */
const interaction: Interaction = {
  id: interactionId('q1'),
  name: 'Placing an order',
  position: 1,
  numbering: { start: 10, step: 5 },
  boxes: [{ id: boxId('q1.b1'), name: 'Orders team', tint: 'blue' }],
  participants: [
    { id: who('user'), represents: { kind: 'other', name: 'Customer' }, shape: 'actor' },
    { id: who('api'), represents: { kind: 'service', service: serviceId('api') }, box: boxId('q1.b1') },
    { id: who('db'), represents: { kind: 'service', service: serviceId('db') }, box: boxId('q1.b1') },
    { id: who('repository'), represents: { kind: 'class', class: classId('repository') } },
    { id: who('audit'), represents: { kind: 'other', name: 'Audit trail' } },
    { id: who('job'), represents: { kind: 'other', name: 'Nightly job' } },
  ],
  steps: [
    message('first', 'user', 'api'),
    message('second', 'api', 'db', { effect: 'write', timeoutMs: 2000, idempotent: true, expiresMs: 900 }),
    message('third', 'db', 'api', { kind: 'reply' }),
    message('aside', 'api', 'audit', { kind: 'async' }),
    message('birth', 'api', 'job', { kind: 'create' }),
    message('work', 'api', 'job'),
    message('own', 'api', 'api'),
    fragment('alt', 2),
    fragment('opt', 1),
    fragment('loop', 1),
    fragment('par', 2),
    fragment('critical', 2),
    fragment('break', 1),
    { ...fragment('rect', 1), tint: 'green' } as Step,
    {
      type: 'note',
      id: stepId('q1.note'),
      placement: 'over',
      participants: [who('api'), who('db')],
      text: 'Both see it',
    },
    message('death', 'api', 'job', { kind: 'destroy' }),
    message('last', 'api', 'user', { kind: 'reply' }),
  ],
}

const mark = (id: string, n: number, content: Mark['content'], fields: Partial<Mark> = {}): Mark => ({
  id: markId(id),
  board: { view: 'layered' },
  x: 900 + 200 * n,
  y: 20,
  width: 160,
  height: 120,
  order: n,
  content,
  ...fields,
})

const data: DesignData = {
  services: [
    {
      id: serviceId('web'),
      name: 'Shop front',
      technology: 'web-client',
      layer: 'client',
      replicas: 1,
      settings: {},
    },
    {
      id: serviceId('api'),
      name: 'Order API',
      technology: 'fastapi',
      layer: 'business',
      replicas: 3,
      settings: {},
    },
    {
      id: serviceId('jobs'),
      name: 'Order jobs',
      technology: 'celery',
      layer: 'business',
      replicas: 1,
      settings: {},
    },
    {
      id: serviceId('db'),
      name: 'Orders',
      technology: 'postgresql',
      layer: 'data',
      replicas: 1,
      settings: {},
    },
    { id: serviceId('mq'), name: 'Events', technology: 'rabbitmq', layer: 'data', replicas: 1, settings: {} },
  ],
  placements: [{ id: serviceId('db'), x: 376, y: 17 }],
  links: [
    {
      id: linkId('labelled'),
      source: serviceId('api'),
      target: serviceId('db'),
      kind: 'write',
      sync: true,
      label: 'stores orders',
      settings: {},
    },
    {
      id: linkId('silent'),
      source: serviceId('api'),
      target: serviceId('mq'),
      kind: 'publish',
      sync: false,
      label: '',
      settings: { protocol: 'AMQP' },
    },
    {
      id: linkId('browsing'),
      source: serviceId('web'),
      target: serviceId('api'),
      kind: 'call',
      sync: true,
      label: 'browses',
      settings: {},
    },
  ],
  lineCourses: [
    {
      id: linkId('labelled'),
      bends: { points: [{ x: 500, y: 300 }], source: { x: 0, y: 0 }, target: { x: 376, y: 17 } },
      label: { at: 0.25, dx: 8, dy: -8 },
    },
  ],
  groups: [{ id: groupId('team'), name: 'Orders team', members: [serviceId('api'), serviceId('jobs')] }],
  locks: [],
  packages: [
    { id: packageId('outer'), name: 'shop', parent: null },
    { id: packageId('inner'), name: 'storage', parent: packageId('outer') },
    { id: packageId('bare'), name: 'drafts', parent: packageId('outer') },
  ],
  classes: [
    {
      id: classId('port'),
      name: 'Orders',
      kind: 'protocol',
      stereotype: 'repository',
      origin: 'own',
      package: packageId('outer'),
      layer: 'data',
      attributes: [
        { name: 'limit', type: 'int', default: '10', visibility: 'public', static: false },
        { name: '_seen', type: 'set[str]', default: '', visibility: 'protected', static: false },
      ],
      operations: [
        {
          name: 'get',
          parameters: [{ name: 'id', type: 'UUID', default: 'None' }],
          returns: 'Order',
          visibility: 'public',
          binding: 'instance',
          async: false,
          abstract: false,
        },
      ],
    },
    {
      id: classId('repository'),
      name: 'SqlOrders',
      kind: 'class',
      origin: 'own',
      package: packageId('inner'),
      service: serviceId('db'),
      attributes: [],
      operations: [],
    },
    {
      id: classId('session'),
      name: 'Session',
      kind: 'class',
      origin: 'own',
      package: null,
      attributes: [],
      operations: [],
    },
  ],
  classPlacements: [{ id: classId('session'), x: 40, y: 80 }],
  classRelations: [
    {
      id: classRelationId('uses'),
      source: classId('repository'),
      target: classId('session'),
      kind: 'association',
      sourceMultiplicity: '1',
      targetMultiplicity: '0..5',
      label: 'opens',
    },
  ],
  patterns: [
    {
      id: patternId('one'),
      pattern: 'singleton',
      roles: [{ role: 'singleton', classes: [classId('session')] }],
    },
  ],
  interactions: [interaction],
  deploymentNodes: [
    { id: deploymentNodeId('east'), kind: 'region', name: 'East', parent: null },
    { id: deploymentNodeId('a'), kind: 'zone', name: 'East A', parent: deploymentNodeId('east') },
    { id: deploymentNodeId('b'), kind: 'zone', name: 'East B', parent: deploymentNodeId('east') },
  ],
  deployments: [
    { id: deploymentId('x1'), service: serviceId('api'), node: deploymentNodeId('a'), replicas: 3 },
    { id: deploymentId('x2'), service: serviceId('db'), node: deploymentNodeId('b'), replicas: 1 },
  ],
  deploymentPlacements: [{ id: deploymentNodeId('east'), x: 0, y: 12 }],
  images: [{ id: imageId('pixel'), type: 'image/png', data: onePixel, width: 1, height: 1 }],
  marks: [
    mark('note', 1, { kind: 'note', text: 'A note', colour: 'yellow', size: 'small' }),
    mark('text', 2, { kind: 'text', text: 'A text', colour: 'blue', size: 'large' }),
    mark('frame', 3, { kind: 'frame', name: 'A frame' }),
    mark('stroke', 4, {
      kind: 'stroke',
      pen: 'pen',
      colour: 'pink',
      size: 'medium',
      path: strokePath([
        [0, 0, 0.5],
        [40, 40, 0.5],
      ]),
    }),
    mark('shape', 5, { kind: 'shape', shape: 'ellipse', colour: 'green', size: 'small', text: 'A shape' }),
    mark('image', 6, { kind: 'image', image: imageId('pixel'), text: 'An image' }),
    mark('comment', 7, { kind: 'comment', text: 'A comment', resolved: false }),
  ],
  keptStatements: [
    {
      id: statementId('remark'),
      board: { view: 'layered' },
      kind: 'style',
      about: aboutId('api'),
      text: 'fill:#eeeeee',
    },
  ],
}

/** A design with an element of every sort, and whatever can be said of one said once. */
export const richDesign = (): MutableDesign => designFromData(data)
