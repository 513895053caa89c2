import { knowing } from '../../../shared/catalog/pattern'
import type { Stereotype } from '../../../shared/model/classes/class-element'
import type { Layer } from '../../../shared/model/layer'
import type { ClassEdge, ClassNode } from './class-graph.fact'

/** Layers in which a class of a stereotype does honest work; the first is its own. */
export const layersOf: { readonly [S in Stereotype]: readonly [Layer, ...Layer[]] } = {
  controller: ['api'],
  service: ['business'],
  repository: ['data', 'business'],
  client: ['data', 'async', 'business', 'edge'],
  adapter: ['data', 'async', 'business', 'api'],
  factory: ['business', 'data', 'api', 'async'],
  task: ['async', 'business'],
  entity: ['business', 'data'],
  'value-object': ['business', 'data', 'api'],
  event: ['business', 'async'],
  'unit-of-work': ['data', 'business'],
}

const business: ReadonlySet<Stereotype> = new Set(['service', 'entity', 'value-object', 'event', 'task'])
const infrastructure: ReadonlySet<Stereotype> = new Set(['repository', 'client', 'adapter', 'unit-of-work'])

/** A class that says what the business does: by its stereotype, or else by its layer. */
export const isBusiness = ({ class: { stereotype, layer, origin, service } }: ClassNode): boolean =>
  origin === 'own' && service === undefined && (stereotype ? business.has(stereotype) : layer === 'business')

/** A class that reaches something outside the code: by its stereotype, or since it fronts a service. */
export const isInfrastructure = ({ class: { stereotype, service } }: ClassNode): boolean =>
  stereotype ? infrastructure.has(stereotype) : service !== undefined

/** The source knows the target without being a kind of it. */
export const knows = ({ relation }: ClassEdge): boolean => knowing.includes(relation.kind)
