import { ViewportPortal } from 'reactflow'
import type { ElementId } from '../../../../shared/base/ids'
import type { Shown } from '../../../../shared/views/layered/collapsed'
import type { EdgeRoute } from '../../../../shared/views/positioned-view'
import { useLanguage } from '../../../state/language'
import { linkName } from '../adapter/accessible-names'
import { LinkLabel } from './link-label'
import { LinkLine } from './link-line'

interface LinkLayerProps {
  readonly shown: Shown
  /** As the view shows it. */
  readonly selection: ReadonlySet<ElementId>
  readonly routes: readonly EdgeRoute[]
}

/**
 * The links: all lines between lanes and services, all labels above these, where a person may have put one. Their routes come from the view, so they need
 * nothing of React Flow's edges, each of which would ask the store again on every move of the pointer.
 */
export function LinkLayer({ shown, selection, routes }: LinkLayerProps) {
  const language = useLanguage()
  const { design, atBlocks } = shown
  const links = routes.flatMap((route) => {
    const link = design.links.get(route.link)
    return link ? [{ link, route, selected: selection.has(link.id) }] : []
  })
  return (
    <ViewportPortal>
      <svg className="view-layer link-layer" role="presentation">
        {links.map(({ link, route, selected }) => (
          <LinkLine
            key={link.id}
            link={link}
            route={route}
            selected={selected}
            alone={selected && selection.size === 1 && !atBlocks.has(link.id)}
            name={linkName(shown, link, language)}
          />
        ))}
      </svg>
      <svg className="view-layer link-labels" aria-hidden="true">
        {links.map(
          ({ link, route, selected }) =>
            route.label && <LinkLabel key={link.id} route={route} selected={selected} />,
        )}
      </svg>
    </ViewportPortal>
  )
}
