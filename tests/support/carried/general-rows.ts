import { type CarriedRow, type Change, to } from './carried-row'

const participantName: Change = (design) => {
  const interaction = design.interactions.get('q1')
  if (!interaction) throw new Error('no sequence')
  const participants = interaction.participants.map((each) =>
    each.id === 'q1.user' ? { ...each, represents: { kind: 'other', name: 'Guest' } as const } : each,
  )
  to('interactions', 'q1', { participants })(design)
}

const called = (name: string): Change => to('services', 'api', { name })
const long = 'Everything that an order goes through, from the basket to the door of whoever ordered it'

const names = ['service', 'of many scripts', 'label of a link', 'deployment node']
const sequenceNames = ['participant', 'sequence']

/** What all views have. */
export const generalRows: readonly CarriedRow[] = [
  {
    name: 'Other views of the design',
    view: 'layered',
    things: {
      deployment: to('deploymentNodes', 'east', { name: 'Far East' }),
      classes: to('classes', 'session', { name: 'Connection' }),
      sequences: participantName,
    },
    kept: {
      svg: [],
      mermaid: [],
      pinned: [],
      plantuml: [],
      structurizr: ['deployment', 'sequences'],
      d2: [],
    },
    said: { structurizr: 'all but classes', drawio: 'a page each' },
  },
  {
    name: 'Names, labels',
    view: 'layered',
    things: {
      service: called('Billing API'),
      'of many scripts': called('计费 "C#" <v2>'),
      'label of a link': to('links', 'labelled', { label: 'keeps orders' }),
      'deployment node': { view: 'deployment', to: to('deploymentNodes', 'east', { name: 'Far East' }) },
      class: { view: 'classes', to: to('classes', 'session', { name: 'Connection' }) },
      participant: { view: 'sequence', to: participantName },
      sequence: { view: 'sequence', to: to('interactions', 'q1', { name: 'Ordering' }) },
      'end of a long name': { from: called(`${long}.`), to: called(`${long}!`) },
      'line break': { from: called('Order API'), to: called('Order\nAPI') },
      backslash: { from: called('Order＼API'), to: called('Order\\API') },
    },
    kept: {
      svg: [...names, 'class', ...sequenceNames, 'backslash'],
      structurizr: [...names, ...sequenceNames, 'end of a long name'],
    },
    said: { svg: 'cut to fit', structurizr: '1' },
  },
]

/** What no exporter of a view is told. */
export const lastRows: readonly CarriedRow[] = [
  { name: 'Profile, score, findings', view: 'layered', things: {} },
]
