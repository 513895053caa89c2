import { auditInfos } from '../../electron/rules/audits/infos'
import { evaluate } from '../../electron/rules/engine'
import { candidateDesign, proposals } from '../../electron/rules/ranking/candidates'
import { reasonsAgainst } from '../../electron/rules/ranking/knock-out'
import { rankCandidates } from '../../electron/rules/ranking/rank'
import { features, type Profile } from '../../shared/model/profile'
import { featureTexts } from '../../shared/model/profile-texts'
import { dimensionNames, dimensions, equalWeights } from '../../shared/report/dimension'
import { pointsLost } from '../../shared/report/points-lost'
import type { Candidate } from '../../shared/report/ranking'

const schemes = [...new Set(proposals.map(({ scheme }) => scheme))]
const infos = new Map(auditInfos.map((info) => [info.id, info]))

/** Audits told of what sets two neighbours apart, in either direction. */
const told = 4

const points = (value: number): string => value.toFixed(2)
/** A name inside a sentence; what is a name in itself, such as Python, keeps its capital. */
const within = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function lossesOf(id: string, profile: Profile): ReadonlyMap<string, number> {
  const design = candidateDesign(id, 'en')
  if (!design) throw new Error(`no stack ${id}`)
  const losses = pointsLost(evaluate(design, profile), infos, equalWeights)
  return new Map(losses.map((loss) => [loss.audit, loss.points]))
}

/** What one candidate gains against another and what it loses, most telling first, in points of the total. */
function apart(one: string, other: string, profile: Profile): string {
  const [own, others] = [lossesOf(one, profile), lossesOf(other, profile)]
  const differences = [...new Set([...own.keys(), ...others.keys()])]
    .map((audit) => ({ audit, by: (others.get(audit) ?? 0) - (own.get(audit) ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= 0.1)
    .sort((a, b) => b.by - a.by || (a.audit < b.audit ? -1 : 1))
  const words = [
    ...differences.filter(({ by }) => by > 0).slice(0, told),
    ...differences.filter(({ by }) => by < 0).slice(-told),
  ].map(({ audit, by }) => `\`${audit}\` ${signed(by)}`)
  return words.length === 0 ? 'nothing of weight' : words.join(', ')
}

/** The best of each stack in the order of the ranking; further variants are no rivals of it. */
const bestOf = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((each, n) => candidates.findIndex(({ scheme }) => scheme === each.scheme) === n)

function rankingOf(name: string, profile: Profile): string {
  const { candidates, robustness } = rankCandidates(profile)
  const best = bestOf(candidates)
  const first = best[0]?.total ?? 0
  const lines = best.map(({ id, total, dimensions: scores }, n) =>
    row([
      `${n + 1}`,
      id,
      points(total),
      n === 0 ? '' : points(first - total),
      ...dimensions.map((each) => points(scores[each] ?? 0)),
    ]),
  )
  const out = schemes
    .filter((scheme) => !best.some((each) => each.scheme === scheme))
    .map((scheme) => {
      const stack = proposals.find(({ id }) => id === scheme)
      const reasons = stack ? reasonsAgainst(stack, profile).map(({ en }) => en) : []
      return `- ${scheme} is out. ${reasons.join(' ')}`
    })
  const [winner, second] = best
  return [
    `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
    '',
    features.map((feature) => `${within(featureTexts[feature].name.en)} ${profile[feature]}`).join(', '),
    '',
    row(['', 'stack', 'total', 'behind', ...dimensions.map((each) => within(dimensionNames[each].en))]),
    row(['---', '---', ...Array.from({ length: 2 + dimensions.length }, () => '---:')]),
    ...lines,
    '',
    ...(out.length > 0 ? [...out, ''] : []),
    winner && second ? `${winner.id} against ${second.id}: ${apart(winner.id, second.id, profile)}.` : '',
    '',
    robustness.statement.en,
    '',
  ].join('\n')
}

/** The order of the stacks for every project, with what it rests on, as a text for people. */
export const rankingMarkdown = (
  projects: readonly { readonly name: string; readonly profile: Profile }[],
): string =>
  [
    '# Which stack comes first for which project',
    '',
    'The best variant of each stack under equal weights: total, points behind the first, and the five dimensions. Below',
    'it the audits that set the first and the second apart, in points of the total, from a tenth of a point on; `+` is a',
    'gain of the first. What the cap of a blocker takes comes on top of them.',
    'Why each order is right is argued in ARCHITECTURE.md.',
    '',
    ...projects.map(({ name, profile }) => rankingOf(name, profile)),
  ].join('\n')
