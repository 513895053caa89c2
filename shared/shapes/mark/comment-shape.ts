import type { Drawing } from '../drawing'

/** px, each way. */
export const commentSize = 26

/** A speech bubble whose sharp corner, at the lower left, is the point that the comment is about. */
export function drawComment(resolved: boolean): Drawing {
  const r = commentSize / 2
  const bubble = `M0 ${commentSize}V${r}a${r} ${r} 0 1 1 ${r} ${r}Z`
  if (resolved) {
    return [
      { kind: 'path', d: bubble, fill: 'panel', stroke: 'muted', strokeWidth: 1.4 },
      { kind: 'path', d: 'm8 13.5 3.5 3.5 6.5-7.5', fill: 'none', stroke: 'muted', strokeWidth: 1.6 },
    ]
  }
  return [
    { kind: 'path', d: bubble, fill: 'accent', stroke: 'canvas', strokeWidth: 1.4 },
    { kind: 'path', d: 'M7.5 10.5h11M7.5 15.5h7', fill: 'none', stroke: 'on-accent', strokeWidth: 1.6 },
  ]
}
