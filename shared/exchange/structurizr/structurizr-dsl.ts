import { technology, technologyName } from '../../catalog/catalog'
import type { Design } from '../../model/design'
import { orderedInteractions } from '../../model/interaction/ordered-interactions'
import { layerNames } from '../../model/layer'
import { linkKindNames } from '../../model/link'
import { themes } from '../../shapes/themes'
import { caselessIdentifier } from '../identifier'
import { oneLine } from '../label-text'
import type { NotationOptions } from '../notation'
import { type ServiceRole, serviceRole } from '../service-role'
import { shownLanes, shownLinks } from '../shown'
import { uniqueTexts } from '../unique-texts'
import { deploymentStatements } from './deployment-dsl'
import { type Conversation, conversationsOf } from './dynamic-dsl'
import { braces, statement } from './structurizr-text'

/**
 * A whole design as a Structurizr workspace: one software system with a container a service in groups by lane, where they
 * are deployed, and views of all of that and of the sequences. Equal designs give equal texts.
 */
export function structurizrDsl(design: Design, options: NotationOptions): string {
  const { title, language } = options
  const conversations = conversationsOf(design, orderedInteractions(design))
  const deployment = deploymentStatements(design, language)
  const name = oneLine(title) || 'Pentarch'
  const lines = braces(statement('workspace', name), [
    ...braces('model', [
      ...conversations.elements,
      ...braces(statement('system = softwareSystem', name), groups(design, options)),
      ...relationships(design, conversations, options),
      ...deployment,
    ]),
    ...braces('views', [
      ...braces('container system "layers"', ['include *', 'autoLayout tb']),
      ...(deployment.length === 0
        ? []
        : braces('deployment system "Deployment" "deployment"', ['include *', 'autoLayout tb'])),
      ...conversations.views,
      ...braces('styles', styles()),
    ]),
  ])
  return `${lines.join('\n')}\n`
}

const tags: { readonly [R in ServiceRole]: string } = {
  client: 'Client',
  store: 'Store',
  broker: 'Broker',
  service: 'Service',
  unknown: 'Service',
}

/** Containers of one software system must differ by their names. */
function groups(design: Design, { language }: NotationOptions): string[] {
  const unique = uniqueTexts()
  return shownLanes(design).flatMap(({ layer, members }) =>
    braces(
      statement('group', layerNames[layer][language]),
      members.map((service) => {
        const { id, name, replicas } = service
        const made = technologyName(service.technology)[language]
        const called = unique('', oneLine(name) || made)
        const copies = replicas > 1 ? `× ${replicas}` : ''
        const category = technology(service.technology)?.category ?? ''
        const tag = [tags[serviceRole(service)], category].filter((each) => each !== '').join(',')
        return statement(`${caselessIdentifier('n', id)} = container`, called, copies, made, tag)
      }),
    ),
  )
}

/** Links, and what only a sequence speaks of: a dynamic view shows no message without a relationship. */
function relationships(design: Design, conversations: Conversation, { language }: NotationOptions): string[] {
  const unique = uniqueTexts()
  const joined = new Set<string>()
  const links = shownLinks(design).map(({ source, target, kind, sync, label, settings }) => {
    const pair = `${caselessIdentifier('n', source)} -> ${caselessIdentifier('n', target)}`
    joined.add(pair)
    const said = unique(pair, oneLine(label) || linkKindNames[kind][language])
    return statement(pair, said, settings.protocol ?? '', sync ? 'Sync' : 'Async')
  })
  const spoken = conversations.pairs.flatMap(({ from, to, text, sync }) => {
    if (joined.has(`${from} -> ${to}`) || joined.has(`${to} -> ${from}`)) return []
    joined.add(`${from} -> ${to}`)
    return [statement(`${from} -> ${to}`, text, '', sync ? 'Sync' : 'Async')]
  })
  return [...links, ...spoken]
}

/** Colours of the light theme, shapes by tag. */
function styles(): string[] {
  const { light } = themes
  return [
    ...braces('element "Element"', [
      'shape RoundedBox',
      `background "${light.node}"`,
      `color "${light.text}"`,
      `stroke "${light['node-line']}"`,
    ]),
    ...braces('element "Client"', ['shape WebBrowser']),
    ...braces('element "Store"', ['shape Cylinder']),
    ...braces('element "Broker"', ['shape Pipe']),
    ...braces('element "Person"', ['shape Person']),
    ...braces('relationship "Sync"', ['style solid']),
    ...braces('relationship "Async"', ['style dashed']),
  ]
}
