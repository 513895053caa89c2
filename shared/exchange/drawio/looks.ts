import { themes } from '../../shapes/themes'
import type { ServiceRole } from '../service-role'
import type { CellStyle } from './cells'

const { light } = themes

export const fonts = { fontFamily: 'Helvetica', fontColor: light.text } as const

/** A box as ours: white, with a thin border and round corners. */
export const boxStyle: CellStyle = {
  whiteSpace: 'wrap',
  rounded: 1,
  arcSize: 12,
  fillColor: light.node,
  strokeColor: light['node-line'],
  ...fonts,
  fontSize: 12,
}

/** What begins the style of a service: the shapes that draw.io has for it. */
export const serviceShapes: {
  readonly [R in ServiceRole]: { readonly shape: string; readonly style: CellStyle }
} = {
  client: { shape: '', style: boxStyle },
  service: { shape: '', style: boxStyle },
  store: { shape: 'shape=cylinder3', style: { ...boxStyle, boundedLbl: 1, backgroundOutline: 1, size: 8 } },
  broker: {
    shape: 'shape=cylinder3',
    style: { ...boxStyle, direction: 'south', boundedLbl: 1, size: 8 },
  },
  unknown: { shape: '', style: { ...boxStyle, dashed: 1 } },
}

/** A lane, a place or a package: a container with its name at the top, which what stands in it moves with. */
export const containerStyle = (stroke: string, fill: string, titleHeight: number): CellStyle => ({
  startSize: titleHeight,
  horizontal: 1,
  collapsible: 0,
  container: 1,
  rounded: 1,
  absoluteArcSize: 1,
  arcSize: 16,
  fillColor: fill,
  swimlaneFillColor: fill,
  swimlaneLine: 0,
  strokeColor: stroke,
  align: 'left',
  spacingLeft: 12,
  ...fonts,
  fontColor: light.muted,
  fontSize: 12,
  fontStyle: 1,
})

/** A line as ours; dashed where nobody waits for an answer. */
export const lineStyle = (isDashed: boolean): CellStyle => ({
  edgeStyle: 'orthogonalEdgeStyle',
  rounded: 1,
  arcSize: 12,
  jettySize: 'auto',
  ...(isDashed && { dashed: 1 }),
  strokeColor: light.edge,
  labelBackgroundColor: light.canvas,
  ...fonts,
  fontColor: light.muted,
  fontSize: 11,
})
