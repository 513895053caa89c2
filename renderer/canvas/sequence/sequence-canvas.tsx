import { useOpenDesign } from '../../state/open-design'
import { CanvasFrame } from '../canvas-frame'
import type { ViewCanvasProps } from '../view-canvas-props'
import { sequenceDriver } from './sequence-driver'

const label = { en: 'Sequence canvas', zh: '时序图画布' } as const

/** The sequence view of the open design, to be seen and edited. */
export function SequenceCanvas({ emptyAction }: ViewCanvasProps) {
  const design = useOpenDesign()
  return (
    design && (
      <CanvasFrame
        label={label}
        design={design}
        view="sequence"
        driver={sequenceDriver}
        surface={{}}
        flow={{ nodes: [] }}
        isEmpty
        emptyAction={emptyAction}
      />
    )
  )
}
