import { useStore } from 'reactflow'
import { formatPercent } from '../../../shared/i18n/format'
import { useText } from '../../state/language'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icons'
import { Tooltip } from '../../ui/tooltip'
import { fitDesign, zoomIn, zoomOut, zoomTo } from '../viewport'
import './zoom-bar.css'

const texts = {
  bar: { en: 'Zoom', zh: '缩放' },
  out: { en: 'Zoom out', zh: '缩小' },
  in: { en: 'Zoom in', zh: '放大' },
  full: { en: 'Zoom to 100%', zh: '缩放到 100%' },
  fit: { en: 'Show the whole design', zh: '显示全图' },
} as const

/** How near the canvas is, and the ways to change it. */
export function ZoomBar() {
  const text = useText()
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  return (
    <div className="zoom-bar" role="toolbar" aria-label={text(texts.bar)}>
      <ZoomButton icon="minus" name={text(texts.out)} onClick={zoomOut} />
      <Tooltip text={text(texts.full)} side="above">
        <button
          type="button"
          className="zoom-bar-value"
          aria-label={text(texts.full)}
          onClick={() => zoomTo(1)}
        >
          {formatPercent(percent / 100)}
        </button>
      </Tooltip>
      <ZoomButton icon="plus" name={text(texts.in)} onClick={zoomIn} />
      <ZoomButton icon="fit" name={text(texts.fit)} onClick={() => fitDesign()} />
    </div>
  )
}

interface ZoomButtonProps {
  readonly icon: IconName
  readonly name: string
  readonly onClick: () => void
}

function ZoomButton({ icon, name, onClick }: ZoomButtonProps) {
  return (
    <Tooltip text={name} side="above">
      <button type="button" className="zoom-bar-button" aria-label={name} onClick={onClick}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}
