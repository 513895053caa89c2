import { memo, useMemo } from 'react'
import type { NodeProps } from 'reactflow'
import { maxNameLength } from '../../../../shared/model/service'
import { drawPackage, packageMetrics } from '../../../../shared/shapes/class/package-shape'
import { openDesign } from '../../../state/edit'
import { useLanguage, useText } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { useLight } from '../../layered/nodes/standing-out'
import type { PackageNodeData } from '../adapter/class-flow-nodes'
import { packageName } from '../adapter/class-names'
import { classesWithin } from '../adapter/open-class-view'
import { useClassCanvas } from '../class-canvas-state'
import { rename, typeName } from '../gestures/naming'
import { useClassFocus } from '../use-class-focus'
import { TypedLine } from './typed-line'
import './package-node.css'

const label = { en: 'Name of the package', zh: '包名' } as const

/** A package: its frame, whose tab and border the pointer can take hold of. */
export const PackageNode = memo(function PackageNode({ data, selected }: NodeProps<PackageNodeData>) {
  const { package: id, name, width, height } = data
  const language = useLanguage()
  const text = useText()
  const light = useLight(id)
  const takes = useClassCanvas((state) => state.dropPackage === id)
  const isTyping = useClassCanvas(({ typing }) => typing?.what === 'name' && typing.element === id)
  const element = useClassFocus<HTMLDivElement>(id)
  const drawing = useMemo(
    () => drawPackage(name, width, height, { selected, lit: light === 'lit', takes }),
    [name, width, height, selected, light, takes],
  )
  const design = openDesign()
  const close = (): void => useClassCanvas.setState({ typing: null, focus: id })
  return (
    <>
      <div
        ref={element}
        className={`package-node package-node-${light}`}
        data-package={id}
        role="option"
        aria-label={packageName(name, design ? classesWithin(design, id).length : 0, language)}
        aria-selected={selected}
        tabIndex={-1}
        onDoubleClick={(event) => {
          event.stopPropagation()
          typeName(id)
        }}
      >
        <svg className="package-node-drawing" width={width} height={height} aria-hidden="true">
          <DrawingView drawing={drawing} />
          <rect className="package-node-tab" width={width} height={packageMetrics.tab} />
          <rect
            className="package-node-border"
            y={packageMetrics.tab}
            width={width}
            height={height - packageMetrics.tab}
            rx={8}
          />
        </svg>
      </div>
      {isTyping && (
        <TypedLine
          label={text(label)}
          value={name}
          maxLength={maxNameLength}
          face="name"
          at={{ x: 4, y: 2, width: Math.min(220, width - 8) }}
          onDone={(typed) => {
            close()
            rename(id, typed)
            return null
          }}
          onEscape={close}
        />
      )}
    </>
  )
})
