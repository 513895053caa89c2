import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import type { Point } from '../../../shared/views/positioned-view'
import { useText } from '../../state/language'
import { mapHandlers } from '../chrome/map-handlers'
import { MapMarks } from '../chrome/map-marks'
import { mapLabel, mapSizes } from '../chrome/overview-map'
import { useShownMarks } from '../marks/use-shown-marks'
import type { FarView, Whole } from './far-view'
import './far-map.css'

/** px round the picture. */
const rim = 4

/** The whole of a large view with its marks in the corner, and which part of it is in sight; a drag or a click moves there. */
export function FarMap({ view, design }: { readonly view: FarView; readonly design: Design }) {
  const text = useText()
  const { width, height } = useStore((state) =>
    state.height < mapSizes.lowCanvas ? mapSizes.small : mapSizes.usual,
  )
  const canvas = useRef<HTMLCanvasElement>(null)
  const seen = useRef<HTMLDivElement>(null)
  const place = useRef<Placed | null>(null)
  const [placed, setPlaced] = useState<Placed | null>(null)
  const marks = useShownMarks(design)

  useEffect(() => {
    const mark = (): void => {
      const [at, sight] = [place.current, view.sight()]
      if (!seen.current || !at || !sight) return
      const { style } = seen.current
      style.transform = `translate(${at.left - (sight.x / sight.zoom + at.x) * at.scale}px, ${at.top - (sight.y / sight.zoom + at.y) * at.scale}px)`
      style.width = `${(sight.width / sight.zoom) * at.scale}px`
      style.height = `${(sight.height / sight.zoom) * at.scale}px`
    }
    const stops = [
      view.onWhole((whole) => {
        if (canvas.current) place.current = draw(canvas.current, whole, width, height)
        setPlaced(place.current)
        mark()
      }),
      view.onMove(mark),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [view, width, height])

  const at = (event: PointerEvent<Element>): Point | null => {
    if (!placed) return null
    const box = event.currentTarget.getBoundingClientRect()
    return {
      x: (event.clientX - box.left - placed.left) / placed.scale + placed.x,
      y: (event.clientY - box.top - placed.top) / placed.scale + placed.y,
    }
  }

  return (
    <div
      className="canvas-map far-map"
      role="img"
      aria-label={text(mapLabel)}
      style={{ width, height }}
      {...mapHandlers(at)}
    >
      <canvas ref={canvas} style={{ width, height }} />
      {placed && marks.length > 0 && (
        <svg
          className="far-map-marks"
          width={width}
          height={height}
          viewBox={`${placed.x - placed.left / placed.scale} ${placed.y - placed.top / placed.scale} ${width / placed.scale} ${height / placed.scale}`}
          aria-hidden="true"
        >
          <MapMarks marks={marks} />
        </svg>
      )}
      <div ref={seen} className="far-map-seen" />
    </div>
  )
}

/** Where the picture lies in the map, px, and which corner of the view that is. */
interface Placed {
  readonly left: number
  readonly top: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

function draw(canvas: HTMLCanvasElement, { frame, bitmap }: Whole, width: number, height: number): Placed {
  const { area } = frame
  const scale = Math.min((width - 2 * rim) / area.width, (height - 2 * rim) / area.height)
  const [left, top] = [(width - area.width * scale) / 2, (height - area.height * scale) / 2]
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.scale(density, density)
  // The bitmap may be larger than what is painted on it.
  const [painted, high] = [area.width * frame.scale, area.height * frame.scale]
  context?.drawImage(bitmap, 0, 0, painted, high, left, top, area.width * scale, area.height * scale)
  return { left, top, x: area.x, y: area.y, scale }
}
