import { memo, useMemo, useState } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { findingsAt } from '../../../../shared/report/findings-at'
import { type Badge, drawBadge } from '../../../../shared/shapes/service/finding-badge'
import type { Point } from '../../../../shared/views/positioned-view'
import { useAuditInfos } from '../../../state/audit-infos'
import { useText } from '../../../state/language'
import { useOpenDesign } from '../../../state/open-design'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { DrawingView } from '../../drawing-view'

interface FindingBadgeProps {
  readonly id: ElementId
  readonly badge: Badge
  readonly at: Point
  readonly onOpen: (() => void) | undefined
}

/**
 * How many findings point at a thing. Under the pointer it says which; a click selects the thing and opens what is said
 * of it. The keyboard hears the count with the thing's own name, and reads the rest in the inspector.
 */
export const FindingBadge = memo(function FindingBadge({ id, badge, at, onOpen }: FindingBadgeProps) {
  const drawing = useMemo(() => drawBadge(badge), [badge])
  // Looked up once somebody points at it: there may be hundreds, and the report changes with every edit.
  const [isPointedAt, setPointedAt] = useState(false)
  return (
    <g
      className="sequence-badge"
      transform={`translate(${at.x} ${at.y})`}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        select([id])
        onOpen?.()
      }}
    >
      {isPointedAt && <Titles id={id} />}
      <DrawingView drawing={drawing} />
    </g>
  )
})

/** What the findings are called, one a line. */
function Titles({ id }: { readonly id: ElementId }) {
  const text = useText()
  const report = useStudio((state) => state.score?.report)
  const infos = useAuditInfos()
  const design = useOpenDesign()
  const findings = report && design ? findingsAt(id, report, infos, design.severities) : []
  return <title>{findings.map(({ info }) => text(info.title.fail)).join('\n')}</title>
}
