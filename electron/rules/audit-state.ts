import { toAppError } from '../../shared/base/app-error'
import type { ElementId } from '../../shared/base/ids'
import type { Profile } from '../../shared/model/profile'
import type { AuditResult, Evidence, FixOffer } from '../../shared/report/report'
import type { AuditDecisions } from './decisions'
import type { Audit, AuditContext, DesignAudit } from './define-audit'
import type { Facts } from './define-fact'
import type { Touched } from './design-graph'
import type { FactReader, Reading } from './fact-reader'
import { ProfileReads } from './profile-reads'

/** Scores are kept as whole millionths: their sums are exact, so any order of edits gives the same mean. */
export const millionths = 1_000_000

/** Places shown of one finding. */
export const maxEvidence = 20

/** What the score of one audit comes to, without its evidence. */
export interface Standing {
  readonly state: AuditResult['state']
  /** 0…1. */
  readonly score: number
  /** 0…1. */
  readonly known: number
  readonly failing: number
}

/** One audit over one design, kept up to date edit by edit. */
export interface AuditState {
  readonly audit: Audit
  readonly decided: AuditDecisions
  update(touched: Touched, profile: Profile): void
  /** Everything again: a decision changed, or the design is new. */
  reset(profile: Profile): void
  /** Everything again, unless the profile says the same of all that was read of it. */
  setProfile(profile: Profile): void
  standing(): Standing
  /**
   * Which blockers at 0 there are, once it is scored: the audit as a whole, by its id, or single elements of it, by the
   * ids of subjects.
   *
   * @param blocker whether the audit is one in this design
   */
  blockers(blocker: boolean): readonly string[]
  /** The standing with evidence and fixes; the same object as long as nothing changed. */
  result(): AuditResult
}

export const notApplicable: Standing = { state: 'not-applicable', score: 0, known: 0, failing: 0 }
export const broken: Standing = { state: 'error', score: 0, known: 0, failing: 0 }

/** A score as whole millionths. Out of range is a broken audit. */
export function toMillionths(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new Error(`score ${score} is outside 0…1`)
  return Math.round(score * millionths)
}

/** An audit of the whole design: computed again when a fact that it reads changed. */
export class DesignAuditState implements AuditState {
  readonly #reading: Reading<Facts>
  readonly #reads: ProfileReads
  #version = -1
  #standing: Standing = notApplicable
  #result: AuditResult

  constructor(
    readonly audit: DesignAudit,
    facts: FactReader,
    profile: Profile,
    readonly decided: AuditDecisions,
  ) {
    this.#reading = facts.reading(audit.facts ?? {})
    this.#reads = new ProfileReads(profile)
    this.#result = { id: audit.id, ...notApplicable, evidence: [], fixes: [] }
  }

  reset(profile: Profile): void {
    this.#reads.startOver(profile)
    this.#version = -1
    this.update()
  }

  setProfile(profile: Profile): void {
    if (this.#reads.moveTo(profile)) this.reset(profile)
    else this.update()
  }

  update(): void {
    try {
      const version = this.#reading.refresh()
      if (version === this.#version) return
      this.#version = version
      this.#measure({ profile: this.#reads.watched(), facts: this.#reading.values() })
    } catch (cause) {
      this.#set(broken, [{ elements: [], note: errorNote(cause) }], [])
    }
  }

  standing(): Standing {
    return this.#standing
  }

  blockers(blocker: boolean): readonly string[] {
    return blocker && this.#standing.score === 0 ? [this.audit.id] : []
  }

  result(): AuditResult {
    return this.#result
  }

  #measure(context: AuditContext<Facts>): void {
    const applies = this.decided.whole !== 'not-applicable' && this.audit.appliesTo?.(context) !== false
    const found = applies ? this.audit.check(context) : null
    if (found === null) {
      this.#set(notApplicable, [], [])
      return
    }
    const evidence = found.evidence.slice(0, maxEvidence)
    const fixes = (found.fixes ?? []).map((fix, n) => ({ id: `${this.audit.id}#${n}`, ...fix }))
    if (found.score === 'unknown') {
      const standing: Standing = { state: 'unknown', score: 0, known: 0, failing: found.evidence.length }
      this.#set(standing, evidence, fixes)
      return
    }
    const score = toMillionths(found.score) / millionths
    const perfect = score === 1
    const standing: Standing = {
      state: 'scored',
      score,
      known: 1,
      failing: perfect ? 0 : found.evidence.length,
    }
    this.#set(standing, perfect ? [] : evidence, perfect ? [] : fixes)
  }

  #set(standing: Standing, evidence: readonly Evidence[], fixes: readonly FixOffer[]): void {
    this.#standing = standing
    const falls = standing.failing > 0 || (standing.state === 'scored' && standing.score < 1)
    const accepted = falls && this.decided.whole === 'accepted'
    this.#result = {
      id: this.audit.id,
      ...standing,
      ...(accepted
        ? { evidence: [], fixes: [], accepted: { evidence, failing: standing.failing, share: 1 } }
        : { evidence, fixes }),
    }
  }
}

/** What the report says of an audit that failed to run; the other audits are not affected. */
export function errorNote(cause: unknown): Evidence['note'] {
  const error = toAppError(cause)
  const detail = error.code === 'unexpected' ? error.detail : error.code
  return { en: `this check could not run: ${detail}`, zh: `此项检查未能运行：${detail}` }
}

/** Elements of a check: those it names, or the element itself. */
export const elementsOf = (named: readonly ElementId[] | undefined, self: ElementId): readonly ElementId[] =>
  named ?? [self]
