import { useState } from 'react'
import type { FindingStatus } from '../../../../shared/model/decision'
import type { Design } from '../../../../shared/model/design'
import { severities } from '../../../../shared/model/severity'
import { severityNames } from '../../../../shared/report/report'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { IconButton } from '../../../ui/button'
import { MenuButton } from '../../../ui/menu'
import type { ShownFinding } from '../shown-findings'
import { changeSeverity } from './decide'
import { ReasonDialog } from './reason-dialog'
import { lifecycleTexts, severityItem } from './texts'

interface FindingMenuProps {
  readonly finding: ShownFinding
  readonly design: Design
  readonly tabIndex: number
  /** The finding is about to leave the list. */
  readonly onDecide: () => void
}

/** What can be decided about an open finding, and how severe it is seen here. */
export function FindingMenu({ finding, design, tabIndex, onDecide }: FindingMenuProps) {
  const text = useText()
  const [asking, setAsking] = useState<FindingStatus | null>(null)
  const { info } = finding
  const own = useStudio(({ start }) => start?.audits.find(({ id }) => id === info.id)?.severity)
  return (
    <>
      <MenuButton
        label={text(lifecycleTexts.menu)}
        align="end"
        groups={[
          [
            { id: 'accept', label: text(lifecycleTexts.accept), onSelect: () => setAsking('accepted') },
            {
              id: 'dismiss',
              label: text(lifecycleTexts.dismiss),
              onSelect: () => setAsking('not-applicable'),
            },
          ],
          severities.map((severity) => ({
            id: severity,
            label: text(severityItem(severityNames[severity], severity === own)),
            checked: severity === info.severity,
            onSelect: () => changeSeverity(info.id, severity),
          })),
        ]}
      >
        {(opens) => (
          <IconButton
            icon="more"
            label={text(lifecycleTexts.menu)}
            className="finding-menu"
            tabIndex={tabIndex}
            {...opens}
          />
        )}
      </MenuButton>
      {asking && (
        <ReasonDialog
          finding={finding}
          design={design}
          status={asking}
          onDecide={onDecide}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
