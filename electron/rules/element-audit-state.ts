import type { CommandCall } from '../../shared/model/command-call'
import { subjectId } from '../../shared/model/finding-subject'
import type { Profile } from '../../shared/model/profile'
import type { Accepted, AuditResult, Evidence, FixOffer } from '../../shared/report/report'
import {
  type AuditState,
  broken,
  errorNote,
  maxEvidence,
  millionths,
  notApplicable,
  type Standing,
  toMillionths,
} from './audit-state'
import type { AuditDecisions } from './decisions'
import type { AuditContext, Check, LinkAudit, ServiceAudit } from './define-audit'
import type { Facts } from './define-fact'
import type { DesignGraph, Touched } from './design-graph'
import { absent, ElementScores, isFailing } from './element-scores'
import type { FactReader, Reading } from './fact-reader'
import { type Failure, unknown, worseFirst } from './failure'
import { firstFew } from './first-few'
import type { LinkNode, ServiceNode } from './nodes'
import { placeOf } from './place-of'
import { ProfileReads } from './profile-reads'
import { isLoose } from './site'
import { WorstPlaces } from './worst-places'

type Node = ServiceNode | LinkNode

/** The worst places and what would repair them. */
interface Shown {
  readonly evidence: readonly Evidence[]
  readonly fixes: readonly FixOffer[]
  readonly accepted?: Accepted
}

const nothingShown: Shown = { evidence: [], fixes: [] }

/**
 * An audit that looks at every service or link by itself. An edit makes it look again at the touched elements only;
 * sums of whole numbers keep the mean. Of an element nothing but its score and weight is kept: the few that are shown
 * are looked at once more, since a check says the same of the same element.
 */
export class ElementAuditState implements AuditState {
  readonly #graph: DesignGraph
  readonly #reading: Reading<Facts>
  readonly #reads: ProfileReads
  #version = -1
  /** Made when a fact or the profile changes; a fact that has not changed is the same value. */
  #context: AuditContext<Facts>
  #applies = false
  #error: unknown = null
  #scores = new ElementScores()
  /** Places that nobody accepted. */
  #worst = new WorstPlaces()
  /** `null` where an element that is shown, or would be, was looked at again. */
  #shown: Shown | null = nothingShown
  #standing: Standing = notApplicable
  #result: AuditResult | null = null

  constructor(
    readonly audit: ServiceAudit | LinkAudit,
    graph: DesignGraph,
    facts: FactReader,
    profile: Profile,
    readonly decided: AuditDecisions,
  ) {
    this.#graph = graph
    this.#reading = facts.reading(audit.facts ?? {})
    this.#reads = new ProfileReads(profile)
    this.#context = { profile, facts: {} }
  }

  reset(profile: Profile): void {
    this.#reads.startOver(profile)
    this.#version = -1
    this.#guard(() => this.#renew())
  }

  setProfile(profile: Profile): void {
    if (this.#reads.moveTo(profile)) {
      this.reset(profile)
      return
    }
    this.#context = { ...this.#context, profile: this.#reads.watched() }
    this.#guard(() => this.#renew())
  }

  update(touched: Touched): void {
    this.#guard(() => {
      if (this.#renew() || !this.#applies) return
      const nodes: Iterable<Node> = this.audit.over === 'services' ? touched.services : touched.links
      let changed = false
      for (const node of nodes) changed = this.#look(node, this.#check(node)) || changed
      if (changed) this.#settle()
    })
  }

  standing(): Standing {
    return this.#standing
  }

  /** An element that is no blocker by itself holds nothing down; one that is does so whatever the others score. */
  blockers(blocker: boolean): readonly string[] {
    let counting = this.#scores.weight
    const own: string[] = []
    for (const [element, severity] of this.decided.severities) {
      const slot = this.#nodes().get(element)?.slot ?? absent
      const score = this.#scores.of(slot)
      if (score === absent || score === unknown) continue
      if (severity !== 'blocker') counting -= this.#scores.weightOf(slot)
      else if (score === 0) own.push(subjectId(this.audit.id, element))
    }
    return blocker && this.#scores.weighted === 0 && counting > 0 ? [this.audit.id] : own.sort()
  }

  result(): AuditResult {
    this.#result ??= this.#describe()
    return this.#result
  }

  /** Looks at everything again where a fact changed. @returns whether it did. */
  #renew(): boolean {
    const version = this.#reading.refresh()
    if (version === this.#version && this.#error === null) return false
    this.#version = version
    this.#error = null
    this.#scores = new ElementScores()
    this.#worst = new WorstPlaces()
    this.#shown = nothingShown
    this.#result = null
    const context = { profile: this.#reads.watched(), facts: this.#reading.values() }
    this.#context = context
    this.#applies = this.decided.whole !== 'not-applicable' && (this.audit.appliesTo?.(context) ?? true)
    if (this.#applies) this.#lookAtAll()
    this.#settle()
    return true
  }

  #nodes(): ReadonlyMap<string, Node> {
    return this.audit.over === 'services' ? this.#graph.services : this.#graph.links
  }

  /** A first look; at services of other categories there is nothing to see. */
  #lookAtAll(): void {
    const { audit } = this
    if (audit.over === 'links') {
      for (const node of this.#graph.bySlot('links')) if (node) this.#keep(node, this.#checkLink(audit, node))
    } else if (audit.of) {
      for (const category of audit.of)
        for (const node of this.#graph.servicesOf(category)) this.#keep(node, this.#checkService(audit, node))
    } else {
      for (const node of this.#graph.bySlot('services'))
        if (node) this.#keep(node, this.#checkService(audit, node))
    }
    if (this.#scores.failing > 0) this.#shown = null
  }

  /** Keeps what a first look at an element found. */
  #keep({ slot }: Node, check: Check | null): void {
    if (check) this.#scores.add(slot, scoreOf(check), check.weight ?? 1, this.#graph.slots(this.audit.over))
  }

  #check(node: Node): Check | null {
    return this.#isOfCategory(node) ? this.#checkAny(node) : null
  }

  #isOfCategory(node: Node): boolean {
    const { audit } = this
    if (audit.over === 'links' || !audit.of) return true
    const { technology } = node as ServiceNode
    return technology !== undefined && audit.of.includes(technology.category)
  }

  /** @param node of a category that the audit looks at */
  #checkAny(node: Node): Check | null {
    return this.audit.over === 'services'
      ? this.#checkService(this.audit, node as ServiceNode)
      : this.#checkLink(this.audit, node as LinkNode)
  }

  #checkService(audit: ServiceAudit, node: ServiceNode): Check | null {
    const site = this.#graph.site(node)
    if (!site || (!audit.loose && isLoose(site)) || this.#isLeftOut(node)) return null
    return audit.check(site, this.#context)
  }

  #checkLink(audit: LinkAudit, node: LinkNode): Check | null {
    const site = this.#graph.linkSite(node)
    return site && !this.#isLeftOut(node) ? audit.check(site, this.#context) : null
  }

  #isLeftOut({ id }: Node): boolean {
    const { elements } = this.decided
    return elements.size > 0 && elements.get(id) === 'not-applicable'
  }

  /** @returns whether the audit concerns the element, or did before. */
  #look(node: Node, check: Check | null): boolean {
    const { slot } = node
    const before = this.#scores.of(slot)
    if (!check && before === absent) return false
    const score = check ? scoreOf(check) : absent
    this.#scores.set(slot, score, check?.weight ?? 1, this.#graph.slots(this.audit.over))
    if (this.#worst.takeIn(node, before, score) || this.#shown?.accepted) this.#shown = null
    return true
  }

  #settle(): void {
    const { weight, weighted, unknownWeight, failing } = this.#scores
    const all = weight + unknownWeight
    const standing: Standing =
      all === 0
        ? notApplicable
        : {
            state: weight === 0 ? 'unknown' : 'scored',
            score: weight === 0 ? 0 : weighted / (weight * millionths),
            known: weight / all,
            failing,
          }
    const old = this.#standing
    const same =
      standing.state === old.state &&
      standing.score === old.score &&
      standing.known === old.known &&
      standing.failing === old.failing
    if (!same) this.#standing = standing
    if (!same || !this.#shown) this.#result = null
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
    this.#shown ??= this.#show()
    return { id: this.audit.id, ...this.#standing, ...this.#shown }
  }

  #show(): Shown {
    const { whole, elements } = this.decided
    const isDecided = whole === 'accepted' || elements.size > 0
    const accepted = isDecided ? this.#failures().filter(({ node }) => this.#isAccepted(node)) : []
    const worst = this.#worst.among(() => this.#failures().filter(({ node }) => !this.#isAccepted(node)))
    const evidence = this.#worst.evidence(worst, (node) => this.#place(node))
    const shown = { evidence, fixes: this.#fixes(worst) }
    return accepted.length > 0 ? { ...shown, accepted: this.#accepted(accepted) } : shown
  }

  #failures(): Failure[] {
    const found: Failure[] = []
    const nodes = this.#graph.bySlot(this.audit.over)
    for (let slot = 0; slot < nodes.length && found.length < this.#scores.failing; slot += 1) {
      const score = this.#scores.of(slot)
      const node = isFailing(score) ? nodes[slot] : undefined
      if (node) found.push({ node, score })
    }
    return found
  }

  #place(node: Node): Evidence | null {
    const check = this.#check(node)
    return check && placeOf(this.audit, node, check)
  }

  #isAccepted({ id }: Node): boolean {
    const { whole, elements } = this.decided
    return whole === 'accepted' || (elements.size > 0 && elements.get(id) === 'accepted')
  }

  #accepted(failures: readonly Failure[]): Accepted {
    const lost = failures.reduce(
      (sum, { score, node }) =>
        score === unknown ? sum : sum + this.#scores.weightOf(node.slot) * (millionths - score),
      0,
    )
    const all = this.#scores.weight * millionths - this.#scores.weighted
    return {
      evidence: firstFew(failures, maxEvidence, worseFirst)
        .map(({ node }) => this.#place(node))
        .filter((place) => place !== null),
      failing: failures.length,
      share: all === 0 ? 0 : lost / all,
    }
  }

  #fixes(worst: readonly Failure[]): FixOffer[] {
    const { fix } = this.audit
    if (!fix) return []
    const calls: CommandCall[] = []
    for (const { node } of worst) {
      const found = this.#fixCalls(node)
      if (found) calls.push(...found)
      if (found && !fix.all) break
    }
    return calls.length === 0 ? [] : [{ id: `${this.audit.id}#0`, label: fix.label, calls }]
  }

  #fixCalls(node: Node): readonly CommandCall[] | null {
    if (this.audit.over === 'services') {
      const site = this.#graph.site(node as ServiceNode)
      return (site && this.audit.fix?.calls(site, this.#context)) ?? null
    }
    const site = this.#graph.linkSite(node as LinkNode)
    return (site && this.audit.fix?.calls(site, this.#context)) ?? null
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

const scoreOf = ({ score }: Check): number => (score === 'unknown' ? unknown : toMillionths(score))
