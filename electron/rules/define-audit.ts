import type { ElementId } from '../../shared/base/ids'
import type { Localized } from '../../shared/base/localized'
import type { Category } from '../../shared/catalog/technology'
import type { CommandCall } from '../../shared/model/command-call'
import type { Profile } from '../../shared/model/profile'
import type { LinkSettingKey } from '../../shared/model/settings/link-settings'
import type { ServiceSettingKey } from '../../shared/model/settings/service-settings'
import type { Assumed } from '../../shared/report/quantities'
import type { AuditInfo, Evidence } from '../../shared/report/report'
import type { ThresholdName } from './audits/threshold-table/threshold-table'
import type { Facts, FactValues } from './define-fact'
import type { LinkSite, ServiceSite } from './site'

/** What an audit may look at beside its element. */
export interface AuditContext<F> {
  readonly profile: Profile
  readonly facts: FactValues<F>
}

/** What an audit found at one element. */
export interface Check {
  /** 0…1, 1 is good, continuous where the thing is continuous; `'unknown'` where what it measures is not stated. */
  readonly score: number | 'unknown'
  /** The numbers, in a few words; shown where the score is below 1. */
  readonly note: Localized
  /** Elements to light; absent: the element itself. */
  readonly elements?: readonly ElementId[]
  /** How much this element counts against the others of the audit, a whole number; absent: 1. */
  readonly weight?: number
  /** What the numbers rest on and nobody stated, asked for where the element is shown; absent: nothing. */
  readonly assumes?: () => readonly Assumed[]
}

/** A repair of one element. */
export interface ElementFix<S, F> {
  readonly label: Localized
  /** `true`: one click repairs every element shown; otherwise the worst one alone. */
  readonly all: boolean
  /** The edits; `null` where this element has no repair. */
  calls(site: S, context: AuditContext<F>): readonly CommandCall[] | null
}

/** Settings that an element states, or nobody. */
type Asked = ServiceSettingKey | LinkSettingKey

interface AuditOf<F> extends Omit<AuditInfo, 'ownNumbers'> {
  /** What it goes by of our own numbers, where no source gives one; shown beside the source. */
  readonly thresholds?: readonly ThresholdName[]
  readonly facts?: F
  /** Settings of the element without which nothing can be measured at it; where none is stated, they are named. */
  readonly asks?: readonly Asked[]
  /** Whether it concerns this project at all. Absent: always. */
  appliesTo?(context: AuditContext<F>): boolean
}

/** What the author of an audit over services writes. */
interface ServiceAuditBody<F> extends AuditOf<F> {
  /** Looks at technologies of these categories only; absent: at any, and at what the catalogue does not know. */
  readonly of?: readonly Category[]
  /** Looks at services without a link, too. Absent: it does not, so that what nothing uses earns nothing. */
  readonly loose?: true
  check(site: ServiceSite, context: AuditContext<F>): Check | null
  readonly fix?: ElementFix<ServiceSite, F>
}

/** Looks at every service by itself; its score is the weighted mean. A service it does not concern gives `null`. */
export interface ServiceAudit<F = Facts> extends ServiceAuditBody<F> {
  readonly over: 'services'
}

interface LinkAuditBody<F> extends AuditOf<F> {
  check(site: LinkSite, context: AuditContext<F>): Check | null
  readonly fix?: ElementFix<LinkSite, F>
}

/** Looks at every link by itself; its score is the weighted mean. A link it does not concern gives `null`. */
export interface LinkAudit<F = Facts> extends LinkAuditBody<F> {
  readonly over: 'links'
}

/** What an audit of the whole design found. */
export interface Finding {
  readonly score: number | 'unknown'
  /** Worst first. */
  readonly evidence: readonly Evidence[]
  readonly fixes?: readonly { readonly label: Localized; readonly calls: readonly CommandCall[] }[]
}

interface DesignAuditBody<F> extends AuditOf<F> {
  check(context: AuditContext<F>): Finding | null
}

/** Looks at the design as a whole, through facts. `null`: it does not concern this design. */
export interface DesignAudit<F = Facts> extends DesignAuditBody<F> {
  readonly over: 'design'
}

export type Audit = ServiceAudit | LinkAudit | DesignAudit

export function defineServiceAudit<F extends Facts = Record<never, never>>(
  audit: ServiceAuditBody<F>,
): Audit {
  const made: ServiceAudit<F> = { over: 'services', ...audit }
  return made
}

export function defineLinkAudit<F extends Facts = Record<never, never>>(audit: LinkAuditBody<F>): Audit {
  const made: LinkAudit<F> = { over: 'links', ...audit }
  return made
}

export function defineDesignAudit<F extends Facts = Record<never, never>>(audit: DesignAuditBody<F>): Audit {
  const made: DesignAudit<F> = { over: 'design', ...audit }
  return made
}
