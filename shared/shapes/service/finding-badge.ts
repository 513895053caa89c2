import type { Drawing, Paint } from '../drawing'

export type BadgeSeverity = 'high' | 'medium' | 'low'

/** How many findings point at a service, and how grave the gravest is. */
export interface Badge {
  readonly severity: BadgeSeverity
  readonly count: number
}

const octagon = 'M-3.9-9.4h7.8l5.5 5.5v7.8l-5.5 5.5h-7.8l-5.5-5.5v-7.8z'
const triangle = 'M-1.4-10.2a1.6 1.6 0 0 1 2.8 0l9.6 16.6a1.6 1.6 0 0 1-1.4 2.4h-19.2a1.6 1.6 0 0 1-1.4-2.4z'

/**
 * A badge centred on the origin: severity by shape and colour, the count inside; ten and more read “9+”. It goes to a lower
 * right corner, so far out that it leaves the text in there alone.
 */
export function drawBadge({ severity, count }: Badge): Drawing {
  const paint: Paint = `severity-${severity}`
  const ground = { fill: paint, stroke: 'node', strokeWidth: 1.5 } as const
  const isWide = count > 9
  return [
    severity === 'low'
      ? { kind: 'circle', cx: 0, cy: 0, r: isWide ? 10.5 : 9, ...ground }
      : {
          kind: 'path',
          d: severity === 'high' ? octagon : triangle,
          ...(isWide ? { scale: severity === 'high' ? 1.1 : 1.25 } : {}),
          ...ground,
        },
    {
      kind: 'text',
      x: 0,
      y: severity === 'medium' ? (isWide ? 8 : 6) : 4,
      text: isWide ? '9+' : String(count),
      size: 11,
      weight: 650,
      fill: 'on-accent',
      anchor: 'middle',
    },
  ]
}
