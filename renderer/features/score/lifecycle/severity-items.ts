import type { Localized } from '../../../../shared/base/localized'
import { type Severity, severities } from '../../../../shared/model/severity'
import { severityNames } from '../../../../shared/report/report'
import type { MenuItem } from '../../../ui/menu'

interface SeverityChoice {
  /** Makes the ids of the items differ from those of other choices in the menu. */
  readonly id: string
  /** What was set; `undefined`: nothing. */
  readonly chosen: Severity | undefined
  /** What stands for nothing. */
  readonly usual: Localized
  readonly text: (text: Localized) => string
  /** `null`: nothing is set any more. */
  readonly onChoose: (severity: Severity | null) => void
}

/** Every severity as items of a menu, and the one that takes the choice back. */
export const severityItems = ({ id, chosen, usual, text, onChoose }: SeverityChoice): MenuItem[] => [
  ...severities.map((severity) => ({
    id: `${id}-${severity}`,
    label: text(severityNames[severity]),
    checked: severity === chosen,
    onSelect: () => onChoose(severity),
  })),
  {
    id: `${id}-usual`,
    label: text(usual),
    checked: chosen === undefined,
    onSelect: () => onChoose(null),
  },
]
