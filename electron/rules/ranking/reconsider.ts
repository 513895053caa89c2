import type { Localized } from '../../../shared/base/localized'
import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import { type Feature, features, type Level, levels, type Profile } from '../../../shared/model/profile'
import type { OwnSeverities } from '../../../shared/model/severity'
import type { Scenario } from '../../../shared/model/workspace'
import { perDimension } from '../../../shared/report/dimension'
import type { Drive, Reconsidered } from '../../../shared/report/reconsidered'
import { createEngine, type Engine } from '../engine'
import { auditsWith } from '../house/load-packs'
import { ownProposal, type Proposal, proposals } from './candidates'
import { reasonsAgainst } from './knock-out'
import { rankCandidates } from './rank'

interface Placed {
  readonly id: string
  readonly family: string
  readonly name: Localized
  readonly total: number
}

/** The stacks that a project allows, best first: the best variant of each. */
function order(engine: Engine, among: readonly Proposal[], profile: Profile): Placed[] {
  const placed = among
    .filter((proposal) => reasonsAgainst(proposal, profile).length === 0)
    .map(({ id, family, name, design }) => {
      engine.load(design, profile)
      return { id, family, name, total: engine.scores().total ?? 0 }
    })
    .sort((a, b) => b.total - a.total)
  return placed.filter(({ family }, n) => placed.findIndex((other) => other.family === family) === n)
}

/** Points by which one stack is ahead of another; absent where one of them is ruled out. */
function leadOf(placed: readonly Placed[], first: string, second: string): number | undefined {
  const total = (family: string): number | undefined => placed.find((each) => each.family === family)?.total
  const [a, b] = [total(first), total(second)]
  return a === undefined || b === undefined ? undefined : a - b
}

/**
 * Ranks all stacks anew, the team's own among them, and says what the order owes to each level of the profile: the same
 * ranking with one level up and one level down. The design at hand is scored for the same profile, to be compared with.
 * Yields with the ranking alone, and again after every feature, so that the caller may stop there.
 */
export function* reconsider(
  design: Design,
  profile: Profile,
  weights: DimensionWeights,
  severities: OwnSeverities,
  rulePacks: readonly RulePack[],
  own: readonly Scenario[] = [],
): Generator<Reconsidered, Reconsidered, undefined> {
  const engine = createEngine(auditsWith(rulePacks))
  engine.setWeights(weights)
  engine.setSeverities(severities)
  engine.load(design, profile)
  const { total, dimensions } = engine.scores()
  const present = { total, dimensions: perDimension((dimension) => dimensions[dimension].score) }
  const ranking = rankCandidates(profile, weights, severities, rulePacks, own)
  let result: Reconsidered = { present, ranking, drives: [] }
  yield result
  const among = [...proposals, ...own.map(ownProposal)]
  const ordered = (of: Profile): Placed[] => order(engine, among, of)
  const [first, second] = ordered(profile)
  if (!first || !second) return result
  for (const feature of features) {
    const level = profile[feature]
    if (level === undefined) continue
    const tried = levels
      .filter((instead) => Math.abs(instead - level) === 1)
      .map((instead) => drive(ordered, profile, { feature, level, instead }, first, second))
    const [most, other] = tried
    const stronger = other && most && isStronger(other, most) ? other : most
    if (!stronger) continue
    result = { ...result, drives: [...result.drives, stronger].sort((a, b) => (isStronger(b, a) ? 1 : -1)) }
    yield result
  }
  return result
}

function drive(
  ordered: (profile: Profile) => readonly Placed[],
  profile: Profile,
  change: { readonly feature: Feature; readonly level: Level; readonly instead: Level },
  first: Placed,
  second: Placed,
): Drive {
  const then = ordered({ ...profile, [change.feature]: change.instead })
  const [leader] = then
  const before = first.total - second.total
  return {
    ...change,
    lead: (leadOf(then, first.family, second.family) ?? before) - before,
    first: leader && leader.family !== first.family ? { id: leader.id, name: leader.name } : null,
  }
}

/** Another stack in front says more than any change of the lead. */
const isStronger = (a: Drive, b: Drive): boolean =>
  (a.first !== null) === (b.first !== null) ? Math.abs(a.lead) > Math.abs(b.lead) : a.first !== null
