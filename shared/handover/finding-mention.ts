import type { Locale } from '../base/localized'
import type { Span } from '../exchange/document/rich-text'
import type { AuditInfo } from '../report/report'

/** The title of a finding, which opens it. One of an audit that is gone is shown by its id. */
export const findingMention = (
  infos: ReadonlyMap<string, AuditInfo>,
  audit: string,
  language: Locale,
): Span => ({ kind: 'audit', text: infos.get(audit)?.title.fail[language] ?? audit, audit })

/** A dash between two clauses, as each language sets it. */
export const colon = (language: Locale): string => (language === 'zh' ? '：' : ': ')
