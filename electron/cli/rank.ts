import { readFile } from 'node:fs/promises'
import type { Locale } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { jsonErrorPosition } from '../../shared/file/json-error-position'
import { type Profile, profileSchema } from '../../shared/model/profile'
import { bandOf } from '../../shared/report/band'
import { dimensionNames, dimensions } from '../../shared/report/dimension'
import type { Ranking } from '../../shared/report/ranking'
import { rankCandidates } from '../rules/ranking/rank'
import { openScenario } from './open-scenario'
import { done, failed, json, type Outcome } from './outcome'

export interface RankRequest {
  /** A workspace, or with `profile` a profile by itself. */
  readonly path: string
  readonly from: 'workspace' | 'profile'
  readonly json: boolean
  readonly language: Locale
}

async function readProfile(path: string): Promise<Result<Profile>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    return err(
      missing ? { code: 'file-not-found', path } : { code: 'file-unreadable', path, detail: String(cause) },
    )
  }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return err({ code: 'file-not-json', path, ...jsonErrorPosition(text) })
  }
  const parsed = profileSchema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err({ code: 'profile-invalid', where: issue?.path.join('.') || path, detail: issue?.message ?? '' })
}

async function profileOf({ path, from }: RankRequest): Promise<Result<Profile>> {
  if (from === 'profile') return readProfile(path)
  const opened = await openScenario(path, undefined)
  return opened.ok ? ok(opened.value.workspace.profile) : opened
}

function asText({ candidates, knockedOut, confidence }: Ranking, language: Locale): string {
  const rows = candidates.map(({ rank, id, name, total, dimensions: scores }) => {
    const parts = dimensions
      .map((d) => `${dimensionNames[d][language]} ${scores[d]?.toFixed(1) ?? '-'}`)
      .join(', ')
    return `${rank}. ${id.padEnd(10)} ${total.toFixed(1)}  ${name[language]} (${bandOf(total).name[language]})\n     ${parts}`
  })
  const out = knockedOut.map(
    ({ id, name, reasons }) =>
      `-  ${id.padEnd(10)} ${name[language]}: ${reasons.map((r) => r[language]).join(' ')}`,
  )
  const stated = { en: 'features stated', zh: '已填特征' }[language]
  return [...rows, ...out, `${stated}: ${Math.round(confidence * 8)} / 8`].join('\n')
}

/** `rank`: the candidate stacks for a project. */
export async function rank(request: RankRequest): Promise<Outcome> {
  const { language } = request
  const profile = await profileOf(request)
  if (!profile.ok) return failed(profile.error, language)
  const ranking = rankCandidates(profile.value)
  if (!request.json) return done(asText(ranking, language))
  return done(
    json({
      confidence: ranking.confidence,
      candidates: ranking.candidates.map((c) => ({
        ...c,
        name: c.name[language],
        summary: c.summary[language],
        changes: c.changes?.[language] ?? null,
      })),
      knockedOut: ranking.knockedOut.map((k) => ({
        ...k,
        name: k.name[language],
        reasons: k.reasons.map((reason) => reason[language]),
      })),
    }),
  )
}
