import type { ElementId } from '../base/ids'
import type { Locale } from '../base/localized'
import type { Span } from '../exchange/document/rich-text'
import type { Design } from '../model/design'
import type { DimensionWeights } from '../model/dimension-weights'
import type { OwnPerspective } from '../model/own-perspective'
import type { Profile } from '../model/profile'
import { elementName } from '../report/element-name'
import type { AuditInfo, FixGain, Report } from '../report/report'
import type { WorkedOut } from '../report/worked-out'

/** What the texts of the handover are made from: a scenario with everything that is known about it. */
export interface HandedOver {
  /** What the design is called. */
  readonly title: string
  readonly design: Design
  readonly profile: Profile
  /** Absent: all dimensions count the same. */
  readonly weights?: DimensionWeights | undefined
  /** Perspectives that the team has written down beside those of the catalogue. */
  readonly perspectives?: readonly OwnPerspective[] | undefined
  /** Candidate that the scenario started from; absent for a blank one. */
  readonly candidate?: string | undefined
  /** `null` until the design is scored. */
  readonly report: Report | null
  readonly infos: ReadonlyMap<string, AuditInfo>
  /** What the fixes of the report would truly bring, as far as they were tried. */
  readonly gains: ReadonlyMap<string, FixGain>
  /** `null` until the numbers are worked out. */
  readonly figures: WorkedOut | null
}

/** The name of an element, which leads to it. One that has no name, or is gone, is shown by its id. */
export function mention(design: Design, element: ElementId, language: Locale): Span {
  const name = elementName(design, element, language)
  return { kind: 'element', text: name === null || name.trim() === '' ? element : name, element }
}
