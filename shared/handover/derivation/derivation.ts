import type { Locale, Localized } from '../../base/localized'
import { type Block, bullets, heading, type TextDocument } from '../../exchange/document/document'
import type { RichText } from '../../exchange/document/rich-text'
import type { Design } from '../../model/design'
import type { Ranking } from '../../report/ranking'
import type { HandedOver } from '../handed-over'
import { openFindings } from '../open-findings'
import { tellerOf } from '../teller'
import type { Derived } from './derived'
import { designed } from './design'
import { generated } from './generate'
import { iterated } from './iterate'
import { understood } from './understand'
import { comparisonTable, verified } from './verify'

const steps: readonly {
  readonly title: Localized
  readonly tell: (derived: Derived) => readonly RichText[]
}[] = [
  { title: { en: '1. Understand the project', zh: '1. 理解需求' }, tell: understood },
  { title: { en: '2. Generate candidates', zh: '2. 生成候选方案' }, tell: generated },
  { title: { en: '3. Verify and rank', zh: '3. 验证与排名' }, tell: verified },
  { title: { en: '4. Design', zh: '4. 架构设计' }, tell: designed },
  { title: { en: '5. Iterate', zh: '5. 迭代优化' }, tell: iterated },
]

/** The way from the profile to the recommendation and on, in five steps; what it claims opens its evidence. A step of which nothing is known yet is left out. */
export function derivation(
  handedOver: HandedOver,
  ranking: Ranking | null,
  reference: Design | null | undefined,
  language: Locale,
): TextDocument {
  const teller = tellerOf(handedOver, language)
  const derived: Derived = { ...handedOver, ranking, reference, open: openFindings(handedOver), teller }
  return {
    title: `${handedOver.title}${language === 'zh' ? '：推导过程' : ': Derivation'}`,
    blocks: steps.flatMap(({ title, tell }): Block[] => {
      const told = tell(derived)
      const table = tell === verified ? comparisonTable(derived) : []
      return told.length === 0 ? [] : [heading(title[language]), ...table, bullets(told)]
    }),
  }
}
