import type { Design } from '../../model/design'
import type { DimensionWeights } from '../../model/dimension-weights'
import type { Quantities } from '../../report/quantities'
import type { AuditInfo, Report } from '../../report/report'

/** A scored design. */
export interface Bundled {
  /** What the design is called. */
  readonly title: string
  readonly design: Design
  readonly report: Report
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly weights: DimensionWeights
  /** Absent: they were not worked out. */
  readonly quantities?: Quantities
}
