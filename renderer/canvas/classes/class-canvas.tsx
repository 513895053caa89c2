import { useOpenDesign } from '../../state/open-design'
import { CanvasFrame } from '../canvas-frame'
import type { ViewCanvasProps } from '../view-canvas-props'
import { classDriver } from './class-driver'

const label = { en: 'Class canvas', zh: '类图画布' } as const

/** The class view of the open design, to be seen and edited. */
export function ClassCanvas({ emptyAction }: ViewCanvasProps) {
  const design = useOpenDesign()
  return (
    design && (
      <CanvasFrame
        label={label}
        design={design}
        view="classes"
        driver={classDriver}
        surface={{}}
        flow={{ nodes: [] }}
        isEmpty
        emptyAction={emptyAction}
      />
    )
  )
}
