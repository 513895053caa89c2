import { useMemo } from 'react'
import type { Point } from '../../../shared/views/positioned-view'
import type { Carried } from './far-view'
import { useSameSet } from './use-same-set'

/** Up to as many things are mounted while they are moved; more are shifted as a picture of them. */
const mostMounted = 40

const nothing: ReadonlySet<string> = new Set()

/** What is being moved, as far as the far layer has to know it. */
export interface Held {
  /** Mounted where they are held, with the lines at them. The same set as long as it holds the same. */
  readonly mounted: ReadonlySet<string>
  readonly carried: Carried | null
}

/**
 * What of a large view is being moved, and by how much.
 *
 * @param corners where the upper left corners are held
 * @param lines at what is held
 * @param placeOf where a thing stands in the view
 */
export function useHeld<I extends string>(
  corners: ReadonlyMap<I, Point>,
  lines: readonly string[],
  placeOf: (id: I) => Point | undefined,
): Held {
  const isMany = corners.size > mostMounted
  const ids = useSameSet(
    corners.size === 0 ? nothing : new Set<string>([...corners.keys(), ...(isMany ? [] : lines)]),
  )
  return useMemo(() => {
    if (!isMany) return { mounted: ids, carried: null }
    const [first] = corners
    const stood = first && placeOf(first[0])
    if (!first || !stood) return { mounted: nothing, carried: null }
    return { mounted: nothing, carried: { ids, dx: first[1].x - stood.x, dy: first[1].y - stood.y } }
  }, [isMany, ids, corners, placeOf])
}
