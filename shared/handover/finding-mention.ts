import type { Locale } from '../base/localized'
import type { Span } from '../exchange/document/rich-text'
import type { AuditInfo } from '../report/report'

/** The title of a finding, which opens it. */
export const findingSpan = ({ id, title }: AuditInfo, language: Locale): Span => ({
  kind: 'audit',
  text: title.fail[language],
  audit: id,
})

/** The same, by the id. One of an audit that is gone is shown by its id. */
export const findingMention = (
  infos: ReadonlyMap<string, AuditInfo>,
  audit: string,
  language: Locale,
): Span => {
  const info = infos.get(audit)
  return info ? findingSpan(info, language) : { kind: 'audit', text: audit, audit }
}

/** The same within a sentence: an English title may be any part of one, so it is quoted. */
export function quotedFinding(infos: ReadonlyMap<string, AuditInfo>, audit: string, language: Locale): Span {
  const span = findingMention(infos, audit, language)
  return { ...span, text: quoted(span.text, language) }
}

/** A title of an audit within a sentence. */
export const quoted = (title: string, language: Locale): string => (language === 'en' ? `“${title}”` : title)
