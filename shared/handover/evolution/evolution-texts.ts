import type { Localized } from '../../base/localized'
import type { Stage, StageState } from '../../report/evolution'

export const stageTexts: {
  readonly [S in Stage]: {
    readonly period: Localized
    readonly name: Localized
    /** What becomes of what on the way to it. */
    readonly move: Localized
  }
} = {
  single: {
    period: { en: 'Prototype', zh: '原型期' },
    name: { en: 'One application', zh: '单体应用' },
    move: { en: 'one machine, synchronous', zh: '单机、同步' },
  },
  scaled: {
    period: { en: 'Growth', zh: '成长期' },
    name: { en: 'Several copies', zh: '多副本' },
    move: { en: 'one machine → several, synchronous → queued', zh: '单机 → 多机，同步 → 异步' },
  },
  services: {
    period: { en: 'Growth', zh: '成长期' },
    name: { en: 'Microservices', zh: '微服务' },
    move: { en: 'monolith → services with data of their own', zh: '单体 → 各有数据的服务' },
  },
  cloud: {
    period: { en: 'Maturity', zh: '成熟期' },
    name: { en: 'Cloud native', zh: '云原生' },
    move: { en: 'own hosts → cluster over zones', zh: '自有主机 → 跨可用区集群' },
  },
  serverless: {
    period: { en: 'Maturity', zh: '成熟期' },
    name: { en: 'Serverless', zh: '无服务器' },
    move: { en: 'cluster → run by a provider on demand', zh: '集群 → 由云厂商按需运行' },
  },
}

export const stateNames: { readonly [S in StageState['state']]: Localized } = {
  past: { en: 'already past', zh: '已经越过' },
  here: { en: 'the design is here', zh: '当前所在' },
  ahead: { en: 'ahead', zh: '尚未到达' },
}

export const texts = {
  title: (design: string): Localized => ({ en: `${design}: evolution`, zh: `${design}：演进路径` }),
  noApplication: {
    en: 'No application of the team answers requests in this design, so there is nothing to grow: add one to the API lane.',
    zh: '此设计中没有团队自有的应用响应请求，无从演进：请在“接口”泳道添加一个应用。',
  },
  today: { en: 'Today', zh: '当前' },
  has: { en: 'Has', zh: '已具备' },
  lacks: { en: 'Lacks', zh: '尚缺' },
  trigger: { en: 'What calls for it', zh: '触发条件' },
  load: { en: 'Its load', zh: '该阶段的负载' },
  sameLoad: { en: 'that of today', zh: '与当前相同' },
  score: { en: 'Score at that load', zh: '该负载下的得分' },
  ownScore: (total: string, before: string, change: string): Localized => ({
    en: `${total} against ${before} of the stage before (${change})`,
    zh: `${total}，前一阶段为 ${before}（${change}）`,
  }),
  todayScore: { en: 'Score at the load of today', zh: '当前负载下的得分' },
  againstNow: (total: string, now: string): Localized => ({
    en: `${total}; the design as it is has ${now}`,
    zh: `${total}，现有设计为 ${now}`,
  }),
  running: { en: 'Running it', zh: '运行' },
  runningText: (parts: number, hours: Localized, cost: Localized): Localized => ({
    en: `${parts} services, ${hours.en} a week, ${cost.en} a month`,
    zh: `${parts} 个服务，每周 ${hours.zh}，每月 ${cost.zh}`,
  }),
  hours: { en: ' h', zh: ' 小时' },
  edits: { en: 'Made by', zh: '变更' },
  editCount: (count: number): Localized => ({
    en: `${count} ${count === 1 ? 'edit' : 'edits'} of the design as it is`,
    zh: `对现有设计做 ${count} 处编辑`,
  }),
  fact: { en: 'Figure', zh: '项目' },
  value: { en: 'Value', zh: '数值' },
  rule: {
    en: 'A stage is reached with the first of its traits and half of all of them. Each further stage is made from the design by commands and scored by the same rules under its own load.',
    zh: '具备首要特征且满足半数以上特征，即视为到达该阶段。其后各阶段均由命令从现有设计推导而来，并按各自的负载用同一套规则评分。',
  },
} as const
