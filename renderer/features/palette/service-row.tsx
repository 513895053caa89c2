import { technologyName } from '../../../shared/catalog/catalog'
import type { Service } from '../../../shared/model/service'
import { technologyMark } from '../../../shared/shapes/technology-mark'
import { dragService, showService } from '../../canvas'
import { useText } from '../../state/language'
import { Mark } from '../../ui/mark'
import { moveInPalette } from './move-in-palette'

/** One service of the design: it can be dragged onto a view, double-clicked, or entered. */
export function ServiceRow({ service }: { readonly service: Service }) {
  const text = useText()
  return (
    <li>
      <button
        type="button"
        className="palette-row"
        tabIndex={-1}
        draggable
        title={service.name}
        onDragStart={(event) => {
          event.dataTransfer.setData(dragService, service.id)
          event.dataTransfer.effectAllowed = 'copy'
        }}
        // A keyboard or a screen reader clicks without a pointer: `detail` is 0. A pointer clicks twice to add.
        onClick={(event) => event.detail === 0 && showService(service.id)}
        onDoubleClick={() => showService(service.id)}
        onKeyDown={moveInPalette}
      >
        <Mark {...technologyMark(service.technology)} />
        <span className="palette-row-name ellipsis">{service.name}</span>
        <span className="palette-row-lane ellipsis">{text(technologyName(service.technology))}</span>
      </button>
    </li>
  )
}
