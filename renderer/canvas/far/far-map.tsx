import { type PointerEvent, useEffect, useRef } from 'react'
import { useStore } from 'reactflow'
import { useText } from '../../state/language'
import { mapLabel, mapSizes } from '../chrome/overview-map'
import { stage } from '../stage'
import type { FarView, Whole } from './far-view'
import './far-map.css'

/** px round the picture. */
const rim = 4

/** The whole of a large view in the corner, and which part of it is in sight; a drag or a click moves there. */
export function FarMap({ view }: { readonly view: FarView }) {
  const text = useText()
  const { width, height } = useStore((state) =>
    state.height < mapSizes.lowCanvas ? mapSizes.small : mapSizes.usual,
  )
  const canvas = useRef<HTMLCanvasElement>(null)
  const seen = useRef<HTMLDivElement>(null)
  const place = useRef<Placed | null>(null)

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
        mark()
      }),
      view.onMove(mark),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [view, width, height])

  const go = (event: PointerEvent<HTMLDivElement>): void => {
    const [at, on] = [place.current, stage()]
    if (event.buttons !== 1 || !at || !on) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.left - at.left) / at.scale + at.x
    const y = (event.clientY - box.top - at.top) / at.scale + at.y
    void on.flow.setCenter(x, y, { zoom: on.flow.getViewport().zoom })
  }

  return (
    <div
      className="canvas-map far-map"
      role="img"
      aria-label={text(mapLabel)}
      style={{ width, height }}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={canvas} style={{ width, height }} />
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
  context?.drawImage(bitmap, left, top, area.width * scale, area.height * scale)
  return { left, top, x: area.x, y: area.y, scale }
}
