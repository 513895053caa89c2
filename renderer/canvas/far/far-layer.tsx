import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStoreApi, ViewportPortal } from 'reactflow'
import type { Box } from '../../../shared/views/positioned-view'
import { useLanguage } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import type { FarScene } from './far-scene'
import { type Carried, createFarView, type FarView } from './far-view'
import { coversAll, elementUnder, mountNear, nothingMounted, readableIn, useMounting } from './mounting'
import { usePalette } from './use-palette'
import './far-layer.css'

export interface FarLayerProps {
  readonly scene: FarScene
  /** Mounted at places of their own, as what is dragged: not drawn here. The same set as long as it holds the same. */
  readonly skipped: ReadonlySet<string>
  readonly carried: Carried | null
  /** A marquee is drawn over an area, round some boxes, mounted or not. */
  readonly onMarquee: (ids: readonly string[], area: Box) => void
  /** What is pointed at; absent: what a finding points at. */
  readonly lit?: ReadonlySet<string>
  /** What stands out where some elements do; absent: they themselves. The same function as long as the view is. */
  readonly withThem?: (elements: ReadonlySet<string>) => ReadonlySet<string>
}

const themselves = (elements: ReadonlySet<string>): ReadonlySet<string> => elements

/** px of the window within which the pointer reaches a line. */
const lineReach = 7

/** Draws everything of a large view that is not mounted, and mounts what the pointer, the focus and the eye need. */
export function FarLayer({
  scene,
  skipped,
  carried,
  onMarquee,
  withThem = themselves,
  lit: shownLit,
  onView,
}: FarLayerProps & { readonly onView: (view: FarView | null) => void }) {
  const [view, setView] = useState<FarView | null>(null)
  const store = useStoreApi()
  const language = useLanguage()
  const palette = usePalette()
  const selection = useStudio((state) => state.selection)
  const pointedAt = useStudio((state) => state.lit)
  const selected = useMemo(() => withThem(selection), [withThem, selection])
  const lit = useMemo(() => withThem(shownLit ?? pointedAt), [withThem, shownLit, pointedAt])

  const attach = useCallback(
    (host: HTMLDivElement) => {
      const created = createFarView(host, {
        standIn: (standsIn) => host.closest('.canvas-surface')?.toggleAttribute('data-moving', standsIn),
        rest: () => remount(created),
      })
      setView(created)
      onView(created)
      return () => {
        created.remove()
        onView(null)
        useMounting.setState(nothingMounted)
      }
    },
    [onView],
  )

  useLayoutEffect(() => {
    view?.setLook({ language, palette, selected, lit })
  }, [view, language, palette, selected, lit])
  useLayoutEffect(() => {
    view?.setSkipped(skipped)
  }, [view, skipped])
  useLayoutEffect(() => {
    if (!view) return
    view.show(scene)
    remount(view)
  }, [view, scene])
  useLayoutEffect(() => {
    view?.carry(carried)
  }, [view, carried])

  const marquee = useEffectEvent((of: FarView, area: Box): void => {
    const ids = of
      .index()
      ?.boxesIn(area)
      .map(({ id }) => id)
    if (ids) onMarquee(ids, area)
  })
  useEffect(() => {
    if (!view) return undefined
    const follow = (): void => {
      const { transform, width, height, userSelectionRect } = store.getState()
      const [x, y, zoom] = transform
      view.move({ x, y, zoom, width, height })
      if (userSelectionRect) {
        const { x: left, y: top, width: w, height: h } = userSelectionRect
        marquee(view, { x: (left - x) / zoom, y: (top - y) / zoom, width: w / zoom, height: h / zoom })
      }
    }
    follow()
    remount(view)
    return store.subscribe((state, before) => {
      const isMoved =
        state.transform !== before.transform || state.width !== before.width || state.height !== before.height
      if (isMoved || state.userSelectionRect !== before.userSelectionRect) follow()
    })
  }, [view, store])

  usePointing(view)

  return (
    <ViewportPortal>
      <div ref={attach} className="far-layer" />
    </ViewportPortal>
  )
}

/** Mounts what of a view can be read where it is now. */
function remount(view: FarView): void {
  const [index, sight] = [view.index(), view.sight()]
  if (!index || !sight) return
  const wanted = readableIn(index, sight)
  view.setCovered(false)
  mountNear(wanted, () => view.setCovered(wanted.size > 0 && coversAll(index, sight, wanted)))
}

/** Mounts what the pointer is over before it can be pressed, and keeps mounted what has the focus. */
function usePointing(view: FarView | null): void {
  useEffect(() => {
    const root = stage()?.root
    if (!view || !root) return undefined
    const hover = (event: PointerEvent): void => {
      if (event.buttons !== 0) return
      const mounted = elementUnder(event.target)
      // What holds others lies over the picture of them.
      const isOver = mounted === null || view.index()?.isBack(mounted)
      const hovered = isOver ? (under(view, event) ?? mounted) : mounted
      if (hovered !== useMounting.getState().hovered) flushSync(() => useMounting.setState({ hovered }))
    }
    const focus = (event: FocusEvent): void => useMounting.setState({ focused: elementUnder(event.target) })
    const blur = (): void => useMounting.setState({ focused: null })
    root.addEventListener('pointermove', hover, true)
    root.addEventListener('focusin', focus)
    root.addEventListener('focusout', blur)
    return () => {
      root.removeEventListener('pointermove', hover, true)
      root.removeEventListener('focusin', focus)
      root.removeEventListener('focusout', blur)
    }
  }, [view])
}

function under(view: FarView, event: PointerEvent): string | null {
  const [point, sight] = [
    stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    view.sight(),
  ]
  if (!point || !sight) return null
  return view.index()?.at(point, lineReach / sight.zoom)?.id ?? null
}
