import { memo } from 'react'
import type { Mark } from '../../../shared/model/marks/mark'
import { strokePoints } from '../../../shared/model/marks/stroke-path'
import { drawGeometry } from '../../../shared/shapes/mark/geometry-shape'
import { markBox } from '../../../shared/shapes/mark/mark-box'
import './map-marks.css'

/** Points of a stroke that a map draws at most: it is a few px large there. */
const mostPoints = 48

/** The marks of a view on a map of it, in the coordinates of the view: each as what it is, with lines that stay thin. */
export const MapMarks = ({ marks }: { readonly marks: readonly Mark[] }) =>
  marks.map((mark) => <MapMark key={mark.id} mark={mark} />)

const MapMark = memo(function MapMark({ mark }: { readonly mark: Mark }) {
  const { content } = mark
  const { x, y, width, height } = markBox(mark)
  const look = { className: 'map-mark', 'data-kind': content.kind }
  switch (content.kind) {
    case 'note':
      return <rect {...look} {...{ x, y, width, height }} fill={`var(--note-${content.colour})`} />
    case 'text':
      return <rect {...look} {...{ x, y, width, height }} fill={`var(--ink-${content.colour})`} />
    case 'stroke':
    case 'shape': {
      const d = content.kind === 'stroke' ? courseOf(content.path) : outlineOf(content, width, height)
      const place = `translate(${x} ${y})`
      return <path {...look} d={d} transform={place} stroke={`var(--ink-${content.colour})`} />
    }
    case 'frame':
    case 'image':
    case 'comment':
      return <rect {...look} {...{ x, y, width, height }} rx={12} />
  }
})

/** The way that a pen went, through some of its points. */
function courseOf(path: string): string {
  const points = strokePoints(path)
  const step = Math.max(1, Math.ceil(points.length / mostPoints))
  const some = points.filter((_, at) => at % step === 0 || at === points.length - 1)
  return `M${some.map(([x, y]) => `${x} ${y}`).join('L')}`
}

function outlineOf(content: Parameters<typeof drawGeometry>[0], width: number, height: number): string {
  if (content.shape === 'rectangle') return `M0 0h${width}v${height}h${-width}Z`
  return drawGeometry(content, width, height)
    .flatMap((part) => (part.kind === 'path' ? [part.d] : []))
    .join('')
}
