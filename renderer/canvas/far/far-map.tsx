import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'reactflow'
import type { Design } from '../../../shared/model/design'
import { markBounds } from '../../../shared/shapes/mark/mark-box'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useText } from '../../state/language'
import { boxAround } from '../box-around'
import { mapHandlers } from '../chrome/map-handlers'
import { MapMarks } from '../chrome/map-marks'
import { mapLabel, mapSizes } from '../chrome/overview-map'
import { useShownMarks } from '../marks/use-shown-marks'
import type { FarView, Whole } from './far-view'
import { type Placed, placeInMap } from './map-place'
import './far-map.css'

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
  const around = useSameBox(boxAround(marks.map(markBounds)))

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
        if (canvas.current) place.current = draw(canvas.current, whole, around, width, height)
        setPlaced(place.current)
        mark()
      }),
      view.onMove(mark),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [view, around, width, height])

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

/** The same box as long as it is alike: marks are worked out anew at every edit. */
function useSameBox(box: Box | null): Box | null {
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const isNone = box === null
  return useMemo(() => (isNone ? null : { x, y, width, height }), [isNone, x, y, width, height])
}

/** Draws the whole view, small, in a map that has room for its marks, too. @param marks the box around them */
function draw(
  canvas: HTMLCanvasElement,
  { frame, bitmap }: Whole,
  marks: Box | null,
  width: number,
  height: number,
): Placed {
  const { area } = frame
  const placed = placeInMap(area, marks, { width, height })
  const { left, top, scale } = placed
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  if (context) context.imageSmoothingQuality = 'high'
  context?.scale(density, density)
  // The bitmap may be larger than what is painted on it.
  const [painted, high] = [area.width * frame.scale, area.height * frame.scale]
  const [x, y] = [left + (area.x - placed.x) * scale, top + (area.y - placed.y) * scale]
  context?.drawImage(bitmap, 0, 0, painted, high, x, y, area.width * scale, area.height * scale)
  return placed
}
