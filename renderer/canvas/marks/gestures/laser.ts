import type { Point } from '../../../../shared/views/positioned-view'
import { useMarks } from '../marks-state'

/** ms until the trail of the laser pointer is gone. */
export const laserLife = 900

let frame = 0

/** Points with the laser: a trail that fades, and that nothing keeps. */
export function pointLaser({ x, y }: Point): void {
  const now = performance.now()
  const { trail } = useMarks.getState()
  useMarks.setState({ trail: [...trail.filter(({ at }) => now - at < laserLife), { x, y, at: now }] })
  if (frame === 0) frame = requestAnimationFrame(fade)
}

function fade(): void {
  const now = performance.now()
  const left = useMarks.getState().trail.filter(({ at }) => now - at < laserLife)
  useMarks.setState({ trail: left })
  frame = left.length > 0 ? requestAnimationFrame(fade) : 0
}
