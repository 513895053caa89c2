import { create } from 'zustand'
import { isLegible } from './detail'
import type { FarBox, FarLine } from './far-scene'
import { type Sight, seenBy } from './frames'
import type { SceneIndex } from './scene-index'
import { useSameSet } from './use-same-set'

/** What of a large view is mounted, as ids of boxes and lines. */
interface Mounting {
  /** In sight, and large enough to be read. */
  readonly near: ReadonlySet<string>
  /** Under the pointer, so that it can be taken hold of. */
  readonly hovered: string | null
  /** With the keyboard focus. */
  readonly focused: string | null
}

export const nothingMounted: Mounting = { near: new Set(), hovered: null, focused: null }

export const useMounting = create<Mounting>()(() => nothingMounted)

/** More selected things than this are not mounted for being selected. */
const mostPinned = 40
/** More boxes than this in sight are not mounted, whatever the zoom: the page would no longer keep up. */
const mostMounted = 150
/** Nor are more lines in sight. */
const mostLines = 80
/** Share of the window round it in which things are mounted as well. */
const margin = 0.1
/** Things that come into the page in one frame. */
const atOnce = 24

/** The ids of what is mounted; `null`: everything is. @param pinned mounted whatever is in sight, if they are few */
export function useMounted(
  isFar: boolean,
  pinned: readonly Iterable<string | null>[],
): ReadonlySet<string> | null {
  const { near, hovered, focused } = useMounting()
  const ids = new Set(isFar ? near : [])
  for (const some of pinned) {
    const list = [...some]
    if (list.length <= mostPinned) for (const id of list) if (id !== null) ids.add(id)
  }
  for (const id of [hovered, focused]) if (id !== null) ids.add(id)
  const same = useSameSet(ids)
  return isFar ? same : null
}

/** What is worth mounting of what the window shows: nothing where it cannot be read. */
export function readableIn(index: SceneIndex<FarBox, FarLine>, sight: Sight): Set<string> {
  const seen = seenBy(sight)
  const area = {
    x: seen.x - seen.width * margin,
    y: seen.y - seen.height * margin,
    width: seen.width * (1 + 2 * margin),
    height: seen.height * (1 + 2 * margin),
  }
  if (!isLegible(sight.zoom)) return new Set()
  const boxes = index.boxesIn(area)
  if (boxes.length > mostMounted) return new Set()
  const lines = index.linesIn(area)
  // Lines come from far away: where there are many, the picture of them stays, and only those at work are mounted.
  return new Set([...boxes, ...(lines.length <= mostLines ? lines : [])].map(({ id }) => id))
}

/** Whether nothing in sight is left for others to draw. */
export const coversAll = (
  index: SceneIndex<FarBox, FarLine>,
  sight: Sight,
  ids: ReadonlySet<string>,
): boolean =>
  index.backsIn(seenBy(sight)).length === 0 && index.linesIn(seenBy(sight)).every(({ id }) => ids.has(id))

let filling = 0

/**
 * Mounts what is wanted and nothing else, some of it in each frame.
 *
 * @param done is called when all of it is there
 */
export function mountNear(wanted: ReadonlySet<string>, done: () => void): void {
  cancelAnimationFrame(filling)
  const { near } = useMounting.getState()
  const kept = new Set([...near].filter((id) => wanted.has(id)))
  const missing = [...wanted].filter((id) => !kept.has(id))
  const fill = (): void => {
    for (const id of missing.splice(0, atOnce)) kept.add(id)
    useMounting.setState({ near: new Set(kept) })
    if (missing.length > 0) filling = requestAnimationFrame(fill)
    else done()
  }
  if (missing.length > 0 || kept.size !== near.size) fill()
  else done()
}

/** The id of the element of a view that a part of the page belongs to. */
export function elementUnder(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(elements) : null
  const data = element?.dataset
  const found = data && Object.keys(data).find((key) => attributes.has(key))
  return (found && data[found]) ?? null
}

const attributes: ReadonlySet<string> = new Set([
  'service',
  'link',
  'class',
  'relation',
  'package',
  'place',
  'tile',
  'wire',
])
const elements = [...attributes].map((name) => `[data-${name}]`).join()
