import { useState } from 'react'
import type { FindingStatus } from '../../../../shared/model/decision'
import type { Design } from '../../../../shared/model/design'
import { subjectId } from '../../../../shared/model/finding-subject'
import { severityNames } from '../../../../shared/report/report'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { IconButton } from '../../../ui/button'
import { MenuButton } from '../../../ui/menu'
import type { ShownFinding } from '../shown-findings'
import { setSeverityHere, setSeverityOfWorkspace } from './decide'
import { ReasonDialog } from './reason-dialog'
import { severityItems } from './severity-items'
import { defaultSeverity, lifecycleTexts } from './texts'

interface FindingMenuProps {
  readonly finding: ShownFinding
  readonly design: Design
  readonly tabIndex: number
  /** The finding is about to leave the list. */
  readonly onDecide: () => void
}

/** What can be decided about an open finding, and how severe it is seen in this scenario and in the whole workspace. */
export function FindingMenu({ finding, design, tabIndex, onDecide }: FindingMenuProps) {
  const text = useText()
  const [asking, setAsking] = useState<FindingStatus | null>(null)
  const { info } = finding
  const own = info.seen?.own ?? info.severity
  const inWorkspace = useStudio(({ document }) => document?.workspace.severities?.[info.id])
  const here = design.severities.get(subjectId(info.id))?.severity
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
          {
            heading: text(lifecycleTexts.severityHere),
            items: severityItems({
              id: 'here',
              chosen: here,
              usual: defaultSeverity.workspace(severityNames[inWorkspace ?? own]),
              text,
              onChoose: (severity) => setSeverityHere(info.id, severity),
            }),
          },
          {
            heading: text(lifecycleTexts.severityInWorkspace),
            items: severityItems({
              id: 'workspace',
              chosen: inWorkspace,
              usual: defaultSeverity.rule(severityNames[own]),
              text,
              onChoose: (severity) => setSeverityOfWorkspace(info.id, severity),
            }),
          },
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
