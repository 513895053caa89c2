import type { Locale, Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import type { StackNature } from '../../shared/catalog/stack'
import { parsePart } from '../../shared/file/damage'
import { jsonErrorPosition } from '../../shared/file/json-error-position'
import { formatScore } from '../../shared/i18n/format'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { features, type Profile, profileSchema } from '../../shared/model/profile'
import type { OwnSeverities } from '../../shared/model/severity'
import { offeredScenarios, type Scenario } from '../../shared/model/workspace'
import { bandOf } from '../../shared/report/band'
import { dimensionNames, dimensions } from '../../shared/report/dimension'
import type { Ranking } from '../../shared/report/ranking'
import { rankCandidates } from '../rules/ranking/rank'
import { readTextFile } from '../storage/text-files'
import { openScenario } from './open-scenario'
import { done, failed, json, type Outcome } from './outcome'
import { packsInForce } from './rule-packs'

export interface RankRequest {
  /** A workspace, or with `profile` a profile by itself. */
  readonly path: string
  readonly from: 'workspace' | 'profile'
  readonly json: boolean
  /** Files of rule packs that count beside those of the workspace. */
  readonly rules: readonly string[]
  readonly language: Locale
}

const notJson: Localized = { en: 'this is not valid JSON', zh: '不是有效的 JSON' }

/** Far more than all features take, MB. */
const maxProfileMegabytes = 1

async function readProfile(path: string): Promise<Result<Profile>> {
  const text = await readTextFile(path, maxProfileMegabytes)
  if (!text.ok) return text
  let raw: unknown
  try {
    raw = JSON.parse(text.value)
  } catch {
    const { line, column } = jsonErrorPosition(text.value)
    return err({ code: 'profile-invalid', path, where: `${line}:${column}`, detail: notJson })
  }
  const parsed = parsePart(profileSchema, raw)
  return parsed.ok ? parsed : err({ code: 'profile-invalid', path, ...parsed.error })
}

/** What the candidates are ranked for. A profile by itself says nothing of weights and severities: they are the usual ones. */
interface Project {
  readonly profile: Profile
  readonly weights?: DimensionWeights | undefined
  readonly severities?: OwnSeverities | undefined
  readonly rulePacks?: readonly RulePack[] | undefined
  readonly own?: readonly Scenario[] | undefined
}

async function projectOf({ path, from }: RankRequest): Promise<Result<Project>> {
  if (from === 'profile') {
    const profile = await readProfile(path)
    return profile.ok ? ok({ profile: profile.value }) : profile
  }
  const opened = await openScenario(path, undefined)
  if (!opened.ok) return opened
  const { workspace } = opened.value
  return ok({ ...workspace, own: offeredScenarios(workspace) })
}

function asText({ candidates, knockedOut, confidence, robustness }: Ranking, language: Locale): string {
  const rows = candidates.map(
    ({ rank, id, name, total, tie, dimensions: scores, robustness: { sentence } }) => {
      const parts = dimensions
        .map((d) => `${dimensionNames[d][language]} ${formatScore(scores[d])}`)
        .join(' · ')
      return `${rank}. ${id.padEnd(10)} ${formatScore(total)}  ${name[language]} · ${bandOf(total).name[language]}${tie ? tieText[language] : ''}\n     ${parts}\n     ${sentence[language]}`
    },
  )
  const out = knockedOut.map(
    ({ id, name, reasons }) =>
      `-  ${id.padEnd(10)} ${name[language]} · ${reasons.map((r) => r[language]).join(' · ')}`,
  )
  const stated = Math.round(confidence * features.length)
  return [
    ...rows,
    ...out,
    robustness.statement[language],
    statedText(stated, features.length)[language],
  ].join('\n')
}

const tieText: Localized = {
  en: ' · a tie with the one before',
  zh: ' · 与前一名并列',
}

const statedText = (stated: number, all: number): Localized => ({
  en: `Features stated: ${stated} of ${all}`,
  zh: `已填特征：${stated}/${all} 项`,
})

const natureText = (nature: StackNature | null, language: Locale) =>
  nature && {
    suits: nature.suits[language],
    strengths: nature.strengths[language],
    weaknesses: nature.weaknesses[language],
  }

/** `rank`: the candidate stacks for a project. */
export async function rank(request: RankRequest): Promise<Outcome> {
  const { language } = request
  const project = await projectOf(request)
  if (!project.ok) return failed(project.error, language)
  const { profile, weights, severities, rulePacks = [], own } = project.value
  const packs = await packsInForce(rulePacks, request.rules, language)
  if (!packs.ok) return packs.error
  const ranking = rankCandidates(profile, weights, severities, packs.value, own)
  if (!request.json) return done(asText(ranking, language))
  return done(
    json({
      confidence: ranking.confidence,
      robustness: { ...ranking.robustness, statement: ranking.robustness.statement[language] },
      candidates: ranking.candidates.map((c) => ({
        ...c,
        name: c.name[language],
        summary: c.summary[language],
        changes: c.changes?.[language] ?? null,
        nature: natureText(c.nature, language),
        robustness: { ...c.robustness, sentence: c.robustness.sentence[language] },
      })),
      knockedOut: ranking.knockedOut.map((k) => ({
        ...k,
        name: k.name[language],
        nature: natureText(k.nature, language),
        reasons: k.reasons.map((reason) => reason[language]),
      })),
    }),
  )
}
