import { ViewportPortal } from 'reactflow'
import type { ElementId } from '../../../../shared/base/ids'
import type { ShownClasses } from '../../../../shared/views/classes/collapsed-classes'
import type { RelationRoute } from '../../../../shared/views/classes/positioned-classes'
import { RelationLine } from './relation-line'
import { RelationTexts } from './relation-texts-view'

interface RelationLayerProps {
  readonly shown: ShownClasses
  /** As the view shows it. */
  readonly selection: ReadonlySet<ElementId>
  readonly routes: readonly RelationRoute[]
}

/** The relations: all lines between packages and classes, all texts above these, where one may have to stand. */
export function RelationLayer({ shown: { design, atBlocks }, selection, routes }: RelationLayerProps) {
  const relations = routes.flatMap((route) => {
    const relation = design.classRelations.get(route.relation)
    return relation ? [{ relation, route, selected: selection.has(relation.id) }] : []
  })
  return (
    <ViewportPortal>
      <svg className="view-layer relation-layer" role="presentation">
        {relations.map(({ relation, route, selected }) => (
          <RelationLine
            key={relation.id}
            relation={relation}
            route={route}
            selected={selected}
            alone={selected && selection.size === 1 && !atBlocks.has(relation.id)}
            source={design.classes.get(relation.source)?.name ?? ''}
            target={design.classes.get(relation.target)?.name ?? ''}
          />
        ))}
      </svg>
      <svg className="view-layer relation-texts" aria-hidden="true">
        {relations.map(
          ({ relation, route, selected }) =>
            (route.label || route.sourceEnd || route.targetEnd) && (
              <RelationTexts key={relation.id} route={route} selected={selected} />
            ),
        )}
      </svg>
    </ViewportPortal>
  )
}
