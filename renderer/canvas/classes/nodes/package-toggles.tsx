import { ViewportPortal } from 'reactflow'
import type { Design } from '../../../../shared/model/design'
import { tabWidth } from '../../../../shared/shapes/class/package-shape'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { CollapseToggle } from '../../collapse-toggle'
import { classesWithin } from '../adapter/open-class-view'
import { togglePackage } from '../collapsing'

interface PackageTogglesProps {
  readonly design: Design
  /** What is mounted of it. */
  readonly view: Pick<ClassView, 'packages' | 'nodes'>
}

/** Beside the tab of every package with classes, what collapses and expands it by pointer. */
export function PackageToggles({ design, view: { packages, nodes } }: PackageTogglesProps) {
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
        <CollapseToggle
          key={id}
          of={id}
          collapsed={collapsed}
          {...(collapsed ? inBlock(box) : besideTab(name, box))}
          onToggle={() => togglePackage(id)}
        />
      ))}
    </ViewportPortal>
  )
}

const besideTab = (name: string, { x, y, width }: Box): Point => ({
  x: x + tabWidth(name, width) + 2,
  y: y + 2,
})

/** In the upper right corner of a block, above the line of its name. */
const inBlock = ({ x, y }: Box): Point => ({ x: x + serviceSize.width - 22, y })
