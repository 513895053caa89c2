import type { ElementId } from '../../../shared/base/ids'
import { elementName } from '../../state/element-name'
import { useOpenDesign } from '../../state/open-design'
import { light, reveal, select } from '../../state/selection'
import '../../ui/element-link.css'

interface ElementChipProps {
  readonly element: ElementId
  /** What stays lit when the pointer goes on from here. */
  readonly rest?: readonly ElementId[]
}

/** An element by its name: lights it under the pointer, and brings it into view when pressed. */
export function ElementChip({ element, rest = [] }: ElementChipProps) {
  const design = useOpenDesign()
  const name = design && elementName(design, element)
  if (!name) return null
  return (
    <button
      type="button"
      className="element-link ellipsis"
      title={name}
      onPointerEnter={() => light([element])}
      onPointerLeave={() => light(rest)}
      onFocus={() => light([element])}
      onBlur={() => light(rest)}
      onClick={() => {
        select([element])
        reveal([element])
      }}
    >
      {name}
    </button>
  )
}
