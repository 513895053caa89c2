import { deploymentId, deploymentNodeId, linkId, serviceId, wireId } from '../../../shared/base/ids'
import { layerNames } from '../../../shared/model/layer'
import { linkKinds } from '../../../shared/model/link'
import type { Field } from '../../../shared/model/settings/field'
import { linkFields } from '../../../shared/model/settings/link-settings'
import { serviceFields } from '../../../shared/model/settings/service-settings'
import { type CarriedRow, type Change, more, to } from './carried-row'

/** A value of a setting; the rich design states none of these. */
function otherValue(field: Field): unknown {
  switch (field.kind) {
    case 'number':
      return field.min
    case 'flag':
      return true
    case 'choice':
      return Object.keys(field.options).at(-1)
    case 'part':
      return 'postgresql'
    case 'service':
      return 'db'
    case 'text':
      return '3.9'
  }
}

const everySetting = (
  of: string,
  fields: Readonly<Record<string, Field>>,
  change: (settings: object) => Change,
): Record<string, Change> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [`${of}: ${key}`, change({ [key]: otherValue(field) })]),
  )

const bends = { points: [{ x: 450, y: 290 }], source: { x: 0, y: 0 }, target: { x: 376, y: 17 } }
const label = { at: 0.25, dx: 8, dy: -8 }

const nowhere = { svg: [], mermaid: [], pinned: [], plantuml: [], structurizr: [], d2: [], drawio: [] }
/** Links that only keep others running are faint. */
const quietKinds = ['labelled', 'silent'].flatMap((id) =>
  ['monitors', 'depends-on'].map((kind) => `${kind} of a ${id} link`),
)
/** What a link says that has no label. */
const spoken = ['silent: protocol']

/** What the layered view shows. */
export const layeredRows: readonly CarriedRow[] = [
  {
    name: 'Lanes of services',
    view: 'layered',
    things: { 'lane of a service': to('services', 'api', { layer: 'api' }) },
    said: { structurizr: 'groups' },
  },
  {
    name: 'Empty lanes',
    view: 'layered',
    things: { 'name of an empty lane': { shows: layerNames.observability.en } },
    kept: { mermaid: [], pinned: [], plantuml: [], structurizr: [], d2: [] },
  },
  {
    name: 'Technology, replicas',
    view: 'layered',
    things: {
      technology: to('services', 'api', { technology: 'flask' }),
      'technology that the catalogue does not know': to('services', 'api', { technology: 'mainframe' }),
      replicas: to('services', 'api', { replicas: 4 }),
    },
    inComments: ['technology', 'replicas'],
  },
  {
    name: 'Links, waiting or not',
    view: 'layered',
    things: {
      'a link': more('links', {
        id: linkId('more'),
        source: serviceId('jobs'),
        target: serviceId('db'),
        kind: 'call',
        sync: true,
        label: '',
        settings: {},
      }),
      waiting: to('links', 'labelled', { sync: false }),
    },
    said: { structurizr: 'tags' },
  },
  {
    name: 'Kind of link',
    view: 'layered',
    things: Object.fromEntries(
      ['labelled', 'silent'].flatMap((id) =>
        linkKinds
          .filter((kind) => kind !== (id === 'labelled' ? 'write' : 'publish'))
          .map((kind) => [`${kind} of a ${id} link`, to('links', id, { kind })]),
      ),
    ),
    kept: {
      svg: quietKinds,
      plantuml: [],
      structurizr: linkKinds.filter((kind) => kind !== 'publish').map((kind) => `${kind} of a silent link`),
      d2: [],
      drawio: [],
    },
    inComments: 'all',
    said: { svg: '2', structurizr: '2' },
  },
  {
    name: 'Settings of services',
    view: 'layered',
    things: everySetting('service', serviceFields, (settings) => to('services', 'api', { settings })),
    kept: {
      svg: ['service: version', 'service: server', 'service: orm', 'service: queueType'],
      plantuml: [],
      structurizr: [],
      d2: [],
      drawio: [],
    },
    inComments: 'all',
    said: { svg: '3' },
  },
  {
    name: 'Settings of links',
    view: 'layered',
    things: {
      ...everySetting('labelled', linkFields, (settings) => to('links', 'labelled', { settings })),
      'silent: protocol': to('links', 'silent', { settings: { protocol: 'Kafka' } }),
    },
    kept: {
      svg: spoken,
      plantuml: spoken,
      structurizr: ['labelled: protocol', ...spoken],
      d2: spoken,
      drawio: spoken,
    },
    inComments: Object.keys(linkFields).map((key) => `labelled: ${key}`),
    said: { svg: '3', plantuml: '3', structurizr: 'protocol', d2: '3', drawio: '3' },
  },
  {
    name: 'Places, sizes',
    isPlace: true,
    view: 'layered',
    things: {
      'place of a service': to('placements', 'db', { x: 420 }),
      'place of a deployment node': {
        view: 'deployment',
        to: to('deploymentPlacements', 'east', { x: 200 }),
      },
      'place of a class': { view: 'classes', to: to('classPlacements', 'session', { x: 400 }) },
    },
    kept: { plantuml: [], structurizr: [], d2: [] },
    inComments: 'all',
  },
  {
    name: 'Bends, places of labels',
    isPlace: true,
    view: 'layered',
    things: {
      bends: to('lineCourses', 'labelled', { bends }),
      'place of a label': to('lineCourses', 'labelled', { label: { ...label, at: 0.75 } }),
      'bends between places': {
        view: 'deployment',
        to: more('lineCourses', {
          id: wireId(linkId('labelled'), deploymentId('x1'), deploymentId('x2')),
          bends: { points: [{ x: 220, y: 260 }], source: { x: 0, y: 0 }, target: { x: 0, y: 0 } },
        }),
      },
    },
    kept: { mermaid: [], pinned: [], plantuml: [], structurizr: [], d2: [] },
  },
  {
    name: 'Groups',
    view: 'layered',
    things: {
      'name of a group': to('groups', 'team', { name: 'Another team' }),
      'members of a group': to('groups', 'team', { members: [serviceId('web'), serviceId('db')] }),
      'collapsed group': to('groups', 'team', { collapsed: true }),
      'collapsed lane': more('collapsedLanes', { id: 'business' }),
    },
    kept: {
      svg: ['collapsed group', 'collapsed lane'],
      mermaid: ['name of a group', 'members of a group'],
      pinned: ['name of a group', 'members of a group'],
      plantuml: [],
      structurizr: [],
      d2: [],
      drawio: [],
    },
    said: {
      svg: 'collapsed ones',
      mermaid: 'not that they are collapsed',
      pinned: 'not that they are collapsed',
    },
  },
  {
    name: 'Marks of the whiteboard',
    view: 'layered',
    things: {
      note: to('marks', 'note', { content: { kind: 'note', text: 'Else', colour: 'yellow', size: 'small' } }),
      text: to('marks', 'text', { content: { kind: 'text', text: 'Else', colour: 'blue', size: 'large' } }),
      frame: to('marks', 'frame', { content: { kind: 'frame', name: 'Another frame' } }),
      stroke: to('marks', 'stroke', { x: 1750 }),
      shape: to('marks', 'shape', {
        content: { kind: 'shape', shape: 'diamond', colour: 'green', size: 'small', text: 'A shape' },
      }),
      image: to('marks', 'image', { width: 180 }),
      comment: to('marks', 'comment', { content: { kind: 'comment', text: 'Else', resolved: false } }),
    },
    kept: {
      svg: ['note', 'text', 'frame', 'stroke', 'shape', 'image'],
      mermaid: [],
      pinned: [],
      plantuml: [],
      structurizr: [],
      d2: [],
      drawio: [],
    },
    said: { svg: 'no comments' },
  },
  {
    name: 'Statements kept of Mermaid',
    view: 'layered',
    things: { 'style of a service': to('keptStatements', 'remark', { text: 'fill:#dddddd' }) },
    kept: { svg: [], plantuml: [], structurizr: [], d2: [], drawio: [] },
  },
  {
    name: 'Locks',
    view: 'layered',
    things: { lock: more('locks', { id: serviceId('api') }) },
    kept: nowhere,
  },
  {
    name: 'Decisions, severities',
    view: 'layered',
    things: {
      decision: more('decisions', { id: 'layer-order', status: 'accepted', reason: 'We know.' }),
      severity: more('severities', { id: 'layer-order', severity: 'low' }),
    },
    kept: nowhere,
  },
]

/** What the deployment view shows. */
export const deploymentRows: readonly CarriedRow[] = [
  {
    name: 'Deployment nodes, what runs on them',
    view: 'deployment',
    things: {
      'kind of a node': to('deploymentNodes', 'b', { kind: 'cluster' }),
      'node round a node': to('deploymentNodes', 'b', { parent: null }),
      'empty node': more('deploymentNodes', {
        id: deploymentNodeId('spare'),
        kind: 'host',
        name: 'Spare',
        parent: null,
      }),
      'node of a replica': to('deployments', 'x2', { node: deploymentNodeId('a') }),
      replicas: to('deployments', 'x1', { replicas: 2 }),
      'another service': more('deployments', {
        id: deploymentId('x3'),
        service: serviceId('mq'),
        node: deploymentNodeId('b'),
        replicas: 1,
      }),
      'wait of a link': to('links', 'labelled', { sync: false }),
      technology: to('services', 'api', { technology: 'flask' }),
    },
    inComments: ['technology'],
  },
]
