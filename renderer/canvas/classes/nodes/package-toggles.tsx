import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { tabWidth } from '../../../../shared/shapes/class/package-shape'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Box } from '../../../../shared/views/positioned-view'
import { useText } from '../../../state/language'
import { Icon } from '../../../ui/icon'
import { collapseTexts } from '../../layered/collapsing'
import { classesWithin } from '../adapter/open-class-view'
import { togglePackage } from '../collapsing'
import '../../collapse-toggle.css'

interface PackageTogglesProps {
  readonly design: Design
  /** What is mounted of it. */
  readonly view: Pick<ClassView, 'packages' | 'nodes'>
}

/** Beside the tab of every package with classes, what collapses and expands it by pointer; keys have an action of their own. */
export function PackageToggles({ design, view: { packages, nodes } }: PackageTogglesProps) {
  const text = useText()
  const open = packages.flatMap((frame) =>
    classesWithin(design, frame.package).length > 0
      ? [{ id: frame.package, name: frame.name, box: frame, collapsed: false }]
      : [],
  )
  const blocks = nodes.flatMap((node) =>
    node.block?.of.kind === 'package'
      ? [{ id: node.block.of.package, name: node.block.name, box: node, collapsed: true }]
      : [],
  )
  return (
    <ViewportPortal>
      {[...open, ...blocks].map(({ id, name, box, collapsed }) => (
        <button
          key={id}
          type="button"
          className="collapse-toggle nodrag nopan"
          data-toggles={id}
          data-collapsed={collapsed}
          aria-hidden="true"
          tabIndex={-1}
          title={text(collapsed ? collapseTexts.expand : collapseTexts.collapse)}
          style={{ transform: collapsed ? inBlock(box) : besideTab(name, box) }}
          onClick={() => togglePackage(id)}
        >
          <Icon name={collapsed ? 'chevron-right' : 'chevron-down'} size={14} />
        </button>
      ))}
    </ViewportPortal>
  )
}

const besideTab = (name: string, { x, y, width }: Box): string =>
  `translate(${x + tabWidth(name, width) + 2}px, ${y + 2}px)`

/** In the upper right corner of a block, above the line of its name. */
const inBlock = ({ x, y }: Box): string => `translate(${x + serviceSize.width - 22}px, ${y}px)`
