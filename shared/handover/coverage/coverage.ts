import type { Localized } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { call } from '../../commands/define-command'
import addService from '../../commands/service/add-service.command'
import changeServices from '../../commands/service/change-services.command'
import type { RichText } from '../../exchange/document/rich-text'
import { isVisibleChange } from '../../i18n/format'
import type { CommandCall } from '../../model/command-call'
import { serviceFields } from '../../model/settings/service-settings'
import type { FixGain } from '../../report/report'
import type { HandedOver } from '../handed-over'
import { type OpenFinding, openFindings } from '../open-findings'
import { readDesign } from '../reading'
import type { Teller } from '../teller'
import type { Answer, Ground, ModelTopic, Subtopic, ThinkingModel } from './model'
import { architecture } from './models/architecture'
import { data } from './models/data'
import { extensibility } from './models/extensibility'
import { performanceModel } from './models/performance'
import { securityModel } from './models/security'

export const thinkingModels: readonly ThinkingModel[] = [
  architecture,
  performanceModel,
  data,
  securityModel,
  extensibility,
]

/** `partly`: something answers it, and an audit still finds a gap; of a topic: some of it is missing. */
export const coverageStates = ['addressed', 'partly', 'missing', 'needless'] as const
export type CoverageState = (typeof coverageStates)[number]

export const coverageNames: { readonly [S in CoverageState]: Localized } = {
  addressed: { en: 'Addressed', zh: '已覆盖' },
  partly: { en: 'Partly', zh: '部分覆盖' },
  missing: { en: 'Missing', zh: '缺失' },
  needless: { en: 'Not needed', zh: '无需' },
}

/** An edit that closes a gap. */
export interface GapFix {
  readonly label: Localized
  readonly calls: readonly CommandCall[]
  /** What it would truly bring; `null` where the engine was not asked. */
  readonly gain: FixGain | null
}

export interface CoveredSubtopic {
  readonly subtopic: Subtopic
  readonly state: CoverageState
  readonly answers: readonly Answer[]
  /** What audits still find. */
  readonly open: readonly OpenFinding[]
  /** Why the project does without it; `null` where it is needed. */
  readonly reason: ((teller: Teller) => RichText) | null
  /** `null` where there is none, or nothing to close. */
  readonly fix: GapFix | null
}

export interface CoveredTopic {
  readonly topic: ModelTopic
  readonly state: CoverageState
  readonly subtopics: readonly CoveredSubtopic[]
}

export interface CoveredModel {
  readonly model: ThinkingModel
  readonly topics: readonly CoveredTopic[]
}

/** What of each thinking model a design addresses, and by which elements. */
export function coverageOf(handedOver: HandedOver): readonly CoveredModel[] {
  const { design, profile } = handedOver
  const ground: Ground = { design, profile, reading: readDesign(design) }
  const open = new Map(openFindings(handedOver).map((finding) => [finding.info.id, finding]))
  return thinkingModels.map((model) => ({
    model,
    topics: model.topics.map((topic) => {
      const subtopics = topic.subtopics.map((subtopic) => covered(subtopic, ground, open))
      return { topic, subtopics, state: stateOf(subtopics.map(({ state }) => state)) }
    }),
  }))
}

function stateOf(states: readonly CoverageState[]): CoverageState {
  const needed = states.filter((state) => state !== 'needless')
  if (needed.length === 0) return 'needless'
  if (needed.every((state) => state === 'addressed')) return 'addressed'
  return needed.every((state) => state === 'missing') ? 'missing' : 'partly'
}

function covered(
  subtopic: Subtopic,
  ground: Ground,
  findings: ReadonlyMap<string, OpenFinding>,
): CoveredSubtopic {
  const answers = subtopic.by.flatMap((source) => source(ground))
  const open = subtopic.audits.flatMap((id) => {
    const finding = findings.get(id)
    return finding && isVisibleChange(finding.points) ? [finding] : []
  })
  if (answers.length > 0) {
    const state = open.length > 0 ? 'partly' : 'addressed'
    return { subtopic, state, answers, open, reason: null, fix: auditFix(open) }
  }
  const reason = open.length > 0 ? null : excuseFor(subtopic, ground)
  if (reason) return { subtopic, state: 'needless', answers, open, reason, fix: null }
  return {
    subtopic,
    state: 'missing',
    answers,
    open,
    reason: null,
    fix: auditFix(open) ?? ownFix(subtopic, ground),
  }
}

function excuseFor({ needless }: Subtopic, ground: Ground): CoveredSubtopic['reason'] {
  for (const excuse of needless) {
    const reason = excuse(ground)
    if (reason) return reason
  }
  return null
}

/** The fix of an audit that brings most. */
function auditFix(open: readonly OpenFinding[]): GapFix | null {
  const [best] = open.flatMap((finding) => finding.best ?? []).sort((a, b) => b.gain.total - a.gain.total)
  return best ? { label: best.offer.label, calls: best.offer.calls, gain: best.gain } : null
}

/** A command that closes the gap, where the topic knows one; the engine has not tried it. */
function ownFix({ mend }: Subtopic, { reading }: Ground): GapFix | null {
  if ('add' in mend) {
    const { en, zh } = technologyName(mend.add)
    return {
      label: { en: `Add ${en}`, zh: `添加 ${zh}` },
      calls: [call(addService, { technology: mend.add })],
      gain: null,
    }
  }
  if ('draw' in mend) return null
  const services = mend.on(reading).map(({ id }) => id)
  if (services.length === 0) return null
  const label = settingLabels(mend.set)
  return {
    label: { en: `Set ${label.en}`, zh: `设置${label.zh}` },
    calls: [call(changeServices, { services, settings: mend.set })],
    gain: null,
  }
}

/** The settings of a repair by their labels. */
export function settingLabels(settings: object): Localized {
  const labels = Object.keys(settings).flatMap((key) =>
    key in serviceFields ? [serviceFields[key as keyof typeof serviceFields].label] : [],
  )
  return {
    en: labels.map(({ en }) => `“${en}”`).join(' and '),
    zh: labels.map(({ zh }) => `“${zh}”`).join('、'),
  }
}
