import type { CommandCall } from '../../shared/model/command-call'
import type { Profile } from '../../shared/model/profile'
import type { AuditResult, Evidence, FixOffer } from '../../shared/report/report'
import {
  type AuditState,
  broken,
  elementsOf,
  errorNote,
  maxEvidence,
  millionths,
  notApplicable,
  type Standing,
  toMillionths,
} from './audit-state'
import type { AuditContext, Check, LinkAudit, ServiceAudit } from './define-audit'
import type { Facts } from './define-fact'
import type { DesignGraph, Touched } from './design-graph'
import type { FactReader } from './fact-reader'

interface Entry {
  readonly check: Check
  /** Millionths; -1 for unknown. */
  readonly score: number
  readonly weight: number
}

const unknown = -1

/**
 * An audit that looks at every service or link by itself. An edit makes it look again at the touched elements only;
 * sums of whole numbers keep the mean.
 */
export class ElementAuditState implements AuditState {
  readonly #graph: DesignGraph
  readonly #facts: FactReader
  readonly #declared: Facts
  #profile: Profile
  #version = -1
  /** Made when a fact or the profile changes; a fact that has not changed is the same value. */
  #context: AuditContext<Facts>
  #applies = false
  #error: unknown = null
  #entries = new Map<string, Entry>()
  #failing = new Set<string>()
  #weight = 0
  #weighted = 0
  #unknownWeight = 0
  #worst: string[] = []
  #standing: Standing = notApplicable
  #result: AuditResult | null = null

  constructor(
    readonly audit: ServiceAudit | LinkAudit,
    graph: DesignGraph,
    facts: FactReader,
    profile: Profile,
  ) {
    this.#graph = graph
    this.#facts = facts
    this.#declared = audit.facts ?? {}
    this.#profile = profile
    this.#context = { profile, facts: {} }
  }

  reset(profile: Profile): void {
    this.#profile = profile
    this.#version = -1
    this.#guard(() => this.#renew())
  }

  update(touched: Touched): void {
    this.#guard(() => {
      if (this.#renew() || !this.#applies) return
      const context = this.#context
      const ids = this.audit.over === 'services' ? touched.services : touched.links
      for (const id of ids) this.#look(id, context)
      this.#settle()
    })
  }

  standing(): Standing {
    return this.#standing
  }

  result(): AuditResult {
    this.#result ??= this.#describe()
    return this.#result
  }

  /** Looks at everything again where a fact changed. @returns whether it did. */
  #renew(): boolean {
    const version = this.#facts.version(this.#declared)
    if (version === this.#version && this.#error === null) return false
    this.#version = version
    this.#error = null
    this.#entries = new Map()
    this.#failing = new Set()
    this.#weight = this.#weighted = this.#unknownWeight = 0
    this.#worst = []
    this.#result = null
    const context = { profile: this.#profile, facts: this.#facts.pick(this.#declared) }
    this.#context = context
    this.#applies = this.audit.appliesTo?.(context) ?? true
    if (this.#applies) {
      const table = this.audit.over === 'services' ? this.#graph.services : this.#graph.links
      for (const id of table.keys()) this.#look(id, context)
    }
    this.#settle()
    return true
  }

  #check(id: string, context: AuditContext<Facts>): Check | null {
    if (this.audit.over === 'services') {
      const site = this.#graph.site(id)
      return site ? this.audit.check(site, context) : null
    }
    const site = this.#graph.linkSite(id)
    return site ? this.audit.check(site, context) : null
  }

  #look(id: string, context: AuditContext<Facts>): void {
    const check = this.#check(id, context)
    const before = this.#entries.get(id)
    if (!check && !before) return
    if (before) this.#count(before, -1)
    const after = check && {
      check,
      score: check.score === 'unknown' ? unknown : toMillionths(check.score),
      weight: check.weight ?? 1,
    }
    if (after) {
      this.#entries.set(id, after)
      this.#count(after, 1)
    } else {
      this.#entries.delete(id)
    }
    const fails = after !== null && after.score < millionths
    if (fails) this.#failing.add(id)
    else this.#failing.delete(id)
    this.#noteShown(id, fails)
  }

  #count(entry: Entry, sign: 1 | -1): void {
    if (entry.score === unknown) {
      this.#unknownWeight += sign * entry.weight
    } else {
      this.#weight += sign * entry.weight
      this.#weighted += sign * entry.weight * entry.score
    }
  }

  /** Drops the description where this element is shown in it, or would be. */
  #noteShown(id: string, fails: boolean): void {
    if (this.#worst.includes(id)) {
      this.#result = null
      return
    }
    const last = this.#worst.at(-1)
    if (fails && (this.#worst.length < maxEvidence || last === undefined || this.#order(id, last) < 0))
      this.#result = null
  }

  /** Worst first; unknown after what is known to be bad; then by id. */
  #order(a: string, b: string): number {
    const scoreOf = (id: string): number => {
      const score = this.#entries.get(id)?.score ?? millionths
      return score === unknown ? millionths : score
    }
    return scoreOf(a) - scoreOf(b) || (a < b ? -1 : a > b ? 1 : 0)
  }

  #settle(): void {
    const all = this.#weight + this.#unknownWeight
    const standing: Standing =
      all === 0
        ? notApplicable
        : {
            state: this.#weight === 0 ? 'unknown' : 'scored',
            score: this.#weight === 0 ? 0 : this.#weighted / (this.#weight * millionths),
            known: this.#weight / all,
            failing: this.#failing.size,
          }
    const old = this.#standing
    if (
      standing.state !== old.state ||
      standing.score !== old.score ||
      standing.known !== old.known ||
      standing.failing !== old.failing
    ) {
      this.#standing = standing
      this.#result = null
    }
  }

  #describe(): AuditResult {
    if (this.#error !== null) {
      return {
        id: this.audit.id,
        ...broken,
        evidence: [{ elements: [], note: errorNote(this.#error) }],
        fixes: [],
      }
    }
    this.#worst = this.#worstOf()
    const evidence = this.#worst.flatMap((id): Evidence[] => {
      const entry = this.#entries.get(id)
      const element = this.#graph.service(id)?.id ?? this.#graph.link(id)?.id
      return entry && element
        ? [{ elements: elementsOf(entry.check.elements, element), note: entry.check.note }]
        : []
    })
    return { id: this.audit.id, ...this.#standing, evidence, fixes: this.#fixes() }
  }

  /** The worst places, found in one pass: a small sorted list beats sorting everything that fails. */
  #worstOf(): string[] {
    const worst: string[] = []
    for (const id of this.#failing) {
      const last = worst.at(-1)
      if (worst.length === maxEvidence && last !== undefined && this.#order(id, last) > 0) continue
      let at = worst.length
      while (at > 0 && this.#order(id, worst[at - 1] ?? id) < 0) at -= 1
      worst.splice(at, 0, id)
      if (worst.length > maxEvidence) worst.pop()
    }
    return worst
  }

  #fixes(): FixOffer[] {
    const { fix } = this.audit
    if (!fix) return []
    const context = this.#context
    const calls: CommandCall[] = []
    for (const id of this.#worst) {
      const found = this.#fixCalls(id, context)
      if (found) calls.push(...found)
      if (found && !fix.all) break
    }
    return calls.length === 0 ? [] : [{ id: `${this.audit.id}#0`, label: fix.label, calls }]
  }

  #fixCalls(id: string, context: AuditContext<Facts>): readonly CommandCall[] | null {
    if (this.audit.over === 'services') {
      const site = this.#graph.site(id)
      return (site && this.audit.fix?.calls(site, context)) ?? null
    }
    const site = this.#graph.linkSite(id)
    return (site && this.audit.fix?.calls(site, context)) ?? null
  }

  /** One broken audit never breaks a report. */
  #guard(work: () => void): void {
    try {
      work()
    } catch (cause) {
      this.#error = cause
      this.#standing = broken
      this.#result = null
    }
  }
}
