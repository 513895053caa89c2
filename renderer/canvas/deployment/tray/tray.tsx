import type { DragEvent } from 'react'
import type { Design } from '../../../../shared/model/design'
import { technologyMark } from '../../../../shared/shapes/technology-mark'
import { unplacedServices } from '../../../../shared/views/deployment/unplaced'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Mark } from '../../../ui/mark'
import { dragService } from '../../drag-types'
import { placeAllRest, placeFromOutside } from '../deployment-actions'
import './tray.css'

const texts = {
  heading: { en: 'Not placed yet', zh: '尚未部署' },
  hint: { en: 'Drag onto a node', zh: '拖到节点上' },
  all: { en: 'Place all', zh: '全部部署' },
} as const

/** Services of which copies stand nowhere yet, to be dragged onto nodes; gone once everything is placed. */
export function Tray({ design }: { readonly design: Design }) {
  const text = useText()
  const waiting = unplacedServices(design)
  if (waiting.length === 0 || design.deploymentNodes.size === 0) return null
  return (
    <section className="tray floating" aria-label={text(texts.heading)}>
      <header className="tray-head">
        <h2 className="tray-title">{text(texts.heading)}</h2>
        <span className="tray-hint">{text(texts.hint)}</span>
      </header>
      <ul className="tray-list">
        {waiting.map(({ service, copies }) => (
          <li key={service.id}>
            <button
              type="button"
              className="tray-service"
              draggable
              title={service.name}
              data-unplaced={service.id}
              onClick={() => placeFromOutside(service.id)}
              onDragStart={(event: DragEvent) => {
                event.dataTransfer.setData(dragService, service.id)
                event.dataTransfer.effectAllowed = 'copy'
              }}
            >
              <Mark {...technologyMark(service.technology)} size={18} />
              <span className="tray-name">{service.name}</span>
              {copies > 1 && <span className="tray-count">×{copies}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={placeAllRest}>
        {text(texts.all)}
      </Button>
    </section>
  )
}
