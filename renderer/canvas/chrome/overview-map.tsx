import { MiniMap, type Node, useStore } from 'reactflow'
import { useText } from '../../state/language'
import './overview-map.css'

export const mapLabel = { en: 'Overview of the design', zh: '设计缩略图' } as const

/** px; the smaller one where the canvas itself is low. */
export const mapSizes = {
  usual: { width: 150, height: 96 },
  small: { width: 104, height: 66 },
  /** A canvas less high than this has the small one. */
  lowCanvas: 560,
} as const

/** Nodes that hold others: only their outlines are drawn, so that what is in them can be seen. */
const holders: readonly (string | undefined)[] = ['package', 'place', 'fragment']
const isHolder = ({ type }: Node): boolean => holders.includes(type)

/** The whole design in the corner, and which part of it is in view. */
export function OverviewMap() {
  const text = useText()
  const isLow = useStore(({ height }) => height < mapSizes.lowCanvas)
  return (
    <MiniMap
      className="canvas-map"
      ariaLabel={text(mapLabel)}
      nodeColor={(node) => (isHolder(node) ? 'transparent' : 'var(--faint)')}
      nodeStrokeColor={(node) => (isHolder(node) ? 'var(--faint)' : 'transparent')}
      nodeStrokeWidth={8}
      nodeBorderRadius={12}
      maskColor="color-mix(in srgb, var(--canvas) 60%, transparent)"
      maskStrokeColor="var(--accent)"
      maskStrokeWidth={1.5}
      style={isLow ? mapSizes.small : mapSizes.usual}
      pannable
      zoomable
    />
  )
}
