import type { MarkColour } from '../model/marks/mark-content'

/**
 * Colours of a drawing, by role. The canvas maps a role to a CSS variable, the SVG exporter to the value of the chosen
 * theme, so both draw the same thing.
 */
export type Paint =
  | 'none'
  | 'canvas'
  | 'panel'
  | 'node'
  | 'node-line'
  | 'line'
  | 'edge'
  | 'text'
  | 'muted'
  | 'accent'
  | 'accent-bg'
  | 'on-accent'
  | 'good'
  | 'severity-high'
  | 'severity-medium'
  | 'severity-low'
  | 'lane-client'
  | 'lane-edge'
  | 'lane-api'
  | 'lane-business'
  | 'lane-async'
  | 'lane-data'
  | 'lane-observability'
  | 'lane-security'
  | 'lane-platform'
  /** What sticky notes are made of, and what is written on them. */
  | `note-${MarkColour}`
  | 'on-note'
  /** What pens write with. */
  | `ink-${MarkColour}`
  /** A fixed colour such as a brand's own: `#RRGGBB`. */
  | `#${string}`

interface Painted {
  readonly fill?: Paint
  readonly stroke?: Paint
  /** px; 1 where a stroke is given without it. */
  readonly strokeWidth?: number
  /** Lengths of dash and gap, px. */
  readonly dash?: readonly number[]
  /** 0…1. */
  readonly opacity?: number
}

/** The primitives that every view is drawn with: what plain SVG 1.1 has, and nothing else. Coordinates in px. */
export type Primitive =
  | (Painted & {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius: number
    })
  | (Painted & {
      readonly kind: 'path'
      readonly d: string
      readonly scale?: number
      readonly x?: number
      readonly y?: number
    })
  | (Painted & { readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number })
  | {
      readonly kind: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: 450 | 550 | 600 | 650
      readonly fill: Paint
      readonly anchor: 'start' | 'middle' | 'end'
      /** The monospaced face of code; absent: the face of everything else. */
      readonly font?: 'mono'
      readonly italic?: boolean
      readonly underline?: boolean
    }
  | {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** Address with all the pixels in it: `data:image/…`. */
      readonly address: string
    }
  | {
      readonly kind: 'group'
      readonly x: number
      readonly y: number
      /** Turned clockwise by some degrees round a point of the group. */
      readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number }
      readonly children: readonly Primitive[]
    }

/** A drawing: primitives from back to front. */
export type Drawing = readonly Primitive[]
