import type { Design } from '../../model/design'
import type { MarkedShape } from '../../shapes/difference/difference-shape'
import { classView } from '../../views/classes/class-view'
import { deploymentView } from '../../views/deployment/deployment-view'
import { layeredView } from '../../views/layered/layered-view'
import type { Box } from '../../views/positioned-view'
import { extentOf, sequenceView } from '../../views/sequence/sequence-view'
import type { Viewed } from '../view-text'

/** Where an element is seen in a view: a box, or a line with its ends. */
export type Place =
  | Extract<MarkedShape, { kind: 'box' }>
  | (Extract<MarkedShape, { kind: 'line' }> & { readonly ends: readonly [string, string] })

const box = ({ x, y, width, height }: Box): Place => ({ kind: 'box', x, y, width, height })

/** Where the elements of a view are, by id. */
export function elementPlaces(design: Design, { view, interaction }: Viewed): ReadonlyMap<string, Place> {
  switch (view) {
    case 'layered': {
      const { nodes, edges } = layeredView(design)
      return new Map<string, Place>([
        ...nodes.map((node) => [node.service, box(node)] as const),
        ...edges.flatMap(({ link: id, points }) => {
          const link = design.links.get(id)
          return link ? [[id, { kind: 'line', points, ends: [link.source, link.target] }] as const] : []
        }),
      ])
    }
    case 'classes': {
      const { packages, nodes, routes, shown } = classView(design)
      return new Map<string, Place>([
        ...packages.map((each) => [each.package, box(each)] as const),
        ...nodes.map((each) => [each.class, box(each)] as const),
        ...routes.flatMap(({ relation: id, points }) => {
          const relation = shown.design.classRelations.get(id)
          return relation
            ? [[id, { kind: 'line', points, ends: [relation.source, relation.target] }] as const]
            : []
        }),
      ])
    }
    case 'deployment': {
      const { nodes, tiles, wires } = deploymentView(design)
      return new Map<string, Place>([
        ...nodes.map((node) => [node.node, box(node)] as const),
        ...tiles.map((tile) => [tile.deployment, box(tile)] as const),
        // A link that runs between several copies is marked at the first of them.
        ...wires
          .toReversed()
          .map(({ link, points, from, to }) => [link, { kind: 'line', points, ends: [from, to] }] as const),
      ])
    }
    case 'sequence': {
      if (!interaction) return new Map()
      const { lifelines, rows, fragments } = sequenceView(design, interaction)
      return new Map<string, Place>([
        ...lifelines.map(({ participant, head }) => [participant.id, box(head)] as const),
        ...fragments.map((each) => [each.id, box(each)] as const),
        ...rows.map((row) => [row.id, box(extentOf(row))] as const),
      ])
    }
  }
}
