import type { ComponentType } from 'react'
import type { Localized } from '../../../shared/base/localized'
import type { IconName } from '../../ui/icons'
import { CoveragePage } from './coverage/coverage-page'
import { DerivationPage } from './derivation-page'
import { EvolutionPage } from './evolution/evolution-page'
import { ExplanationPage } from './explanation-page'
import type { PageProps } from './page-props'
import { RecordPage } from './record/record-page'
import { ReportPage } from './report/report-page'
import { RoadmapPage } from './roadmap/roadmap-page'
import { StarterPage } from './starter/starter-page'

interface HandoverPage {
  readonly id: string
  readonly title: Localized
  readonly icon: IconName
  readonly Page: ComponentType<PageProps>
}

/** What is handed over, a line a page, in the order of the list. */
export const pages: readonly [HandoverPage, ...HandoverPage[]] = [
  { id: 'explanation', title: { en: 'Explanation', zh: '方案说明' }, icon: 'text', Page: ExplanationPage },
  { id: 'derivation', title: { en: 'Derivation', zh: '推导过程' }, icon: 'numbers', Page: DerivationPage },
  { id: 'coverage', title: { en: 'Coverage map', zh: '覆盖图' }, icon: 'layers', Page: CoveragePage },
  { id: 'roadmap', title: { en: 'Roadmap', zh: '路线图' }, icon: 'arrange', Page: RoadmapPage },
  { id: 'evolution', title: { en: 'Evolution', zh: '演进路径' }, icon: 'arrow', Page: EvolutionPage },
  { id: 'record', title: { en: 'Decision record', zh: '决策记录' }, icon: 'check', Page: RecordPage },
  { id: 'report', title: { en: 'Report', zh: '完整报告' }, icon: 'file', Page: ReportPage },
  { id: 'starter', title: { en: 'Starter project', zh: '起步工程' }, icon: 'package', Page: StarterPage },
]
