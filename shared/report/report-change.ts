import type { AuditResult, Report } from './report'

/** A report as it differs from the one before: an edit changes few audits, and only those travel to the window. */
export interface ReportChange extends Omit<Report, 'audits'> {
  /** Those that do not say the same as before, in the order of their ids. */
  readonly audits: readonly AuditResult[]
  /** These are all audits: there is nothing before to compare with. */
  readonly whole: boolean
}

/** What changed from one report to the next. One of other audits than before, as with other house rules, is whole. */
export function reportChange(before: Report | null, after: Report): ReportChange {
  const same =
    before?.audits.length === after.audits.length &&
    after.audits.every(({ id }, n) => id === before.audits[n]?.id)
  const audits = same
    ? after.audits.filter((result, n) => !saysTheSame(result, before.audits[n]))
    : after.audits
  return { ...after, audits, whole: audits.length === after.audits.length }
}

/**
 * Whether two results are equal in content. Trying out fixes makes many results anew that then say what they said
 * before. A result is plain data, written in one order, so its text tells.
 */
const saysTheSame = (a: AuditResult, b: AuditResult | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

/** The report after a change. @returns `null` where the change rests on a report that is not there. */
export function changedReport(
  before: Report | null,
  { whole, audits, ...rest }: ReportChange,
): Report | null {
  if (whole) return { ...rest, audits }
  if (!before) return null
  const changed = new Map(audits.map((result) => [result.id, result]))
  return { ...rest, audits: before.audits.map((result) => changed.get(result.id) ?? result) }
}
