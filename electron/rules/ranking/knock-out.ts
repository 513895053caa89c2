import type { Localized } from '../../../shared/base/localized'
import { joinTexts } from '../../../shared/i18n/format'
import type { Profile } from '../../../shared/model/profile'
import { entriesOf, hasCategory, type Proposal } from './candidates'

/** A hard limit: the reason why a project rules a proposal out, or `null`. What a profile does not state rules nothing out. */
type Limit = (proposal: Proposal, profile: Profile) => Localized | null

/** Parts of this skill rating are a profession of their own. */
const expertSkill = 4

const needsCluster: Limit = (proposal, { deploymentEnvironment: level }) =>
  level !== undefined && level <= 2 && hasCategory(proposal, 'orchestrator', 'service-mesh')
    ? {
        en: `It runs on a cluster; the deployment environment is level ${level}, without one.`,
        zh: `需要集群运行，而部署环境为 ${level} 级，没有集群。`,
      }
    : null

const lacksDataWork: Limit = (proposal, { dataProcessing: level }) => {
  const outside = entriesOf(proposal).some(({ provides }) =>
    (['task-queue', 'workflow', 'message-broker', 'ml-training'] as const).some((given) =>
      provides.includes(given),
    ),
  )
  return level === 5 && !outside
    ? {
        en: 'Data processing is level 5; all its work happens inside requests, with no place for pipelines and models.',
        zh: '数据处理需求为 5 级，而方案的工作全部在请求内完成，没有数据流水线与模型的位置。',
      }
    : null
}

const idleLearning: Limit = (proposal, { dataProcessing: level }) =>
  level === 1 && entriesOf(proposal).some(({ provides }) => provides.includes('ml-training'))
    ? {
        en: 'It is built around learning models; data processing is level 1, none is asked for.',
        zh: '方案围绕机器学习构建，而数据处理需求为 1 级，并不需要。',
      }
    : null

const cannotHoldConnections: Limit = (proposal, { concurrency: level }) => {
  const applications = [...proposal.design.services.values()].filter(
    ({ settings }) => settings.handlers !== undefined,
  )
  const waits = applications.every(
    ({ settings }) => settings.handlers === 'sync' && settings.workerClass !== 'gevent',
  )
  return level === 5 && waits
    ? {
        en: 'Concurrency is level 5; all its handlers are synchronous, and each waiting request holds a thread.',
        zh: '并发需求为 5 级，而其处理函数全部同步，每个等待的请求都占用一个线程。',
      }
    : null
}

const beyondBeginners: Limit = (proposal, { teamPythonSkill: level }) => {
  // What runs on the users' devices is written by others than the Python team.
  const expert = entriesOf(proposal).filter(
    ({ rating, category }) => rating.skill >= expertSkill && category !== 'client-app',
  )
  const names = joinTexts(expert.map(({ name }) => name))
  return level === 1 && expert.length >= 2
    ? {
        en: `The team is at level 1; level ${expertSkill} is needed for ${names.en}.`,
        zh: `团队为 1 级，以下组件需要 ${expertSkill} 级：${names.zh}。`,
      }
    : null
}

const limits: readonly Limit[] = [
  needsCluster,
  lacksDataWork,
  idleLearning,
  cannotHoldConnections,
  beyondBeginners,
]

/** Why a profile rules a proposal out; empty: it is feasible. */
export const reasonsAgainst = (proposal: Proposal, profile: Profile): Localized[] =>
  limits.flatMap((limit) => limit(proposal, profile) ?? [])
