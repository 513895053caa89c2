import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DifferenceMark } from '../../../shared/exchange/comparison/difference-marks'
import type { Picture } from '../../../shared/exchange/svg/picture-svg'
import { useLanguage } from '../../state/language'
import { createFarView, type FarView } from '../far/far-view'
import { usePalette } from '../far/use-palette'
import { comparisonScene, drawnPicture } from './comparison-scene'
import type { Motion } from './motion'
import { usePixels } from './use-pixels'
import './comparison-picture.css'

interface ComparisonPictureProps {
  readonly picture: Picture
  /** What is marked over it. */
  readonly marks: readonly DifferenceMark[]
  /** Keys of the changes whose marks are chosen. */
  readonly chosen: ReadonlySet<string>
  /** What it is moved by. */
  readonly motion: Motion
  /** What there is to see, for those who do not. */
  readonly label: string
  /** Absent where nothing can be chosen. */
  readonly onChoose: ((key: string) => void) | null
}

/** px of the window within which the pointer reaches a line. */
const lineReach = 7
const nothing: ReadonlySet<string> = new Set()
const alone = { standIn: (): void => undefined, rest: (): void => undefined }

/**
 * A picture that is moved together with others, painted as large views are: bitmaps are shifted and stretched as long as it
 * moves, and painted as sharp as anything once it rests. Pressing a mark chooses it.
 */
export function ComparisonPicture(props: ComparisonPictureProps) {
  const { picture, marks, chosen, motion, label, onChoose } = props
  const [view, setView] = useState<FarView | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const page = usePalette()
  const drawn = useMemo(() => drawnPicture(picture), [picture])
  const pixels = usePixels(drawn.images)
  const palette = useMemo(() => ({ ...page, pixels }), [page, pixels])
  const scene = useMemo(() => comparisonScene(drawn, marks), [drawn, marks])
  const selected = useMemo(
    () => new Set([...scene.keys].flatMap(([id, key]) => (chosen.has(key) ? [id] : []))),
    [scene, chosen],
  )
  const attach = useCallback(
    (host: HTMLDivElement) => {
      const created = createFarView(host, alone)
      const follow = (): void => {
        const { clientWidth: width = 0, clientHeight: height = 0 } = host.parentElement ?? {}
        const now = motion.now()
        host.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.zoom})`
        created.move({ ...now, width, height })
      }
      const stop = motion.follow(follow)
      const observer = new ResizeObserver(follow)
      if (host.parentElement) observer.observe(host.parentElement)
      setView(created)
      return () => {
        stop()
        observer.disconnect()
        created.remove()
      }
    },
    [motion],
  )
  useLayoutEffect(() => {
    view?.setLook({ language, palette, selected, lit: nothing })
  }, [view, language, palette, selected])
  useLayoutEffect(() => view?.show(scene), [view, scene])

  const keyAt = ({ clientX, clientY }: MouseEvent): string | undefined => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return undefined
    const { x, y, zoom } = motion.now()
    const point = { x: (clientX - box.left - x) / zoom, y: (clientY - box.top - y) / zoom }
    return scene.keys.get(view?.index()?.at(point, lineReach / zoom)?.id ?? '')
  }
  const choose = useEffectEvent((event: MouseEvent): void => {
    const key = keyAt(event)
    if (key !== undefined) onChoose?.(key)
  })
  const point = useEffectEvent((event: PointerEvent): void => {
    if (event.buttons !== 0) return
    frame.current?.toggleAttribute('data-points', onChoose !== null && keyAt(event) !== undefined)
  })
  useEffect(() => {
    // The list of differences does the same by keyboard; the pictures are pointed at.
    const element = frame.current
    const onClick = (event: MouseEvent): void => choose(event)
    const onMove = (event: PointerEvent): void => point(event)
    element?.addEventListener('click', onClick)
    element?.addEventListener('pointermove', onMove)
    return () => {
      element?.removeEventListener('click', onClick)
      element?.removeEventListener('pointermove', onMove)
    }
  }, [])
  return (
    <div ref={frame} className="comparison-picture" role="img" aria-label={label}>
      <div ref={attach} className="comparison-picture-plates" />
    </div>
  )
}
