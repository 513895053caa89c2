import type { Localized } from '../../base/localized'
import type { ChangeRisk, RiskLevel, RoadmapPhase } from '../../report/roadmap'
import { spacedText } from '../spaced'

export const phaseTexts: {
  readonly [P in RoadmapPhase]: { readonly name: Localized; readonly about: Localized }
} = {
  prototype: {
    name: { en: 'Prototype', zh: '原型' },
    about: { en: 'what a first version would fail by', zh: '会让首个版本失败的问题' },
  },
  features: {
    name: { en: 'Features', zh: '功能完善' },
    about: { en: 'what the business and the team ask for', zh: '业务与团队提出的要求' },
  },
  optimisation: {
    name: { en: 'Optimisation', zh: '架构优化' },
    about: { en: 'how it is maintained and extended', zh: '日后的维护与扩展' },
  },
}

export const riskLevelNames: { readonly [L in RiskLevel]: Localized } = {
  high: { en: 'high', zh: '高' },
  medium: { en: 'medium', zh: '中' },
  low: { en: 'low', zh: '低' },
}

/** What can go wrong, and what is done against it; `names`: the services that it is about. */
export const riskTexts: {
  readonly [R in Exclude<ChangeRisk, 'none'>]: {
    readonly name: Localized
    readonly counter: (names: Localized) => Localized
  }
} = {
  'data-move': {
    name: { en: 'Data move', zh: '数据迁移' },
    counter: ({ en, zh }) => ({
      en: `Fill ${en} beside the old store, write both, compare, and only then read from the new one; keep the old one until a restore has been tried.`,
      zh: spacedText`先让${zh}与旧存储并行并双写，核对一致后再切换读取；新库完成一次恢复演练之前保留旧库。`,
    }),
  },
  behaviour: {
    name: { en: 'Callers are answered differently', zh: '对调用方的响应改变' },
    counter: ({ en, zh }) => ({
      en: `Change ${en} behind a switch, for a share of the traffic first; compare errors and times before all of it goes the new way.`,
      zh: spacedText`为${zh}加开关，先放一部分流量走新路径，对比错误率与耗时后再全量切换。`,
    }),
  },
  unfamiliar: {
    name: { en: 'Asks for more skill than the team has', zh: '超出团队现有技能' },
    counter: ({ en, zh }) => ({
      en: `Run ${en} in a test environment first and write down how it is upgraded and restored before anything depends on it.`,
      zh: spacedText`先在测试环境运行${zh}，写好升级与恢复手册，再让其他部分依赖它。`,
    }),
  },
  restart: {
    name: { en: 'Restart of a part that stands once', zh: '单点重启' },
    counter: ({ en, zh }) => ({
      en: `Change ${en} in an announced window, with a backup made right before it.`,
      zh: spacedText`在公告的维护窗口内变更${zh}，变更前先做一次备份。`,
    }),
  },
  operations: {
    name: { en: 'More to run', zh: '运维量增加' },
    counter: ({ en, zh }) => ({
      en: `Name who runs ${en} before it goes live, and let its alerts reach that person.`,
      zh: spacedText`上线前明确${zh}的运维负责人，并让告警直达此人。`,
    }),
  },
}

export const texts = {
  title: (design: string): Localized => ({ en: `${design}: roadmap`, zh: `${design}：路线图` }),
  nothing: {
    en: 'No finding of this design has a repair that gains a tenth of a point. What is left needs a decision, not a repair.',
    zh: '此设计已没有哪项修复能让总分提高 0.1 分以上；余下的问题要靠取舍来解决。',
  },
  empty: {
    en: 'The design is empty: add services, and their findings become the steps of a roadmap.',
    zh: '设计为空：添加服务后，其发现将成为路线图的步骤。',
  },
  way: (from: string, to: string, count: number, effort: Localized): Localized => ({
    en: `${count} ${count === 1 ? 'step leads' : 'steps lead'} from ${from} to ${to} points and ${count === 1 ? 'takes' : 'take'} about ${effort.en}.`,
    zh: `共 ${count} 步，总分由 ${from} 升至 ${to}，约需 ${effort.zh}。`,
  }),
  team: (persons: number, time: Localized): Localized => ({
    en: `With half of the working time of ${persons} ${persons === 1 ? 'person' : 'people'} that is ${time.en}.`,
    zh: `${persons} 人投入一半工时，${time.zh}。`,
  }),
  about: (time: Localized): Localized => ({ en: `about ${time.en}`, zh: `约需 ${time.zh}` }),
  noTeam: {
    en: 'How many weeks that is depends on the team; the profile states neither its size nor the project scale.',
    zh: '项目画像未填团队人数与项目规模，无法换算为周数。',
  },
  points: { en: ' points', zh: ' 分' },
  days: { en: ' person-days', zh: ' 人日' },
  weeks: { en: ' weeks', zh: ' 周' },
  withinADay: { en: 'less than a working day', zh: '不到一个工作日' },
  workingDays: { en: ' working days', zh: ' 个工作日' },
  number: { en: 'Step', zh: '步骤' },
  numbers: (count: number): Localized => ({ en: count === 1 ? 'step' : 'steps', zh: '步骤' }),
  what: { en: 'What', zh: '做什么' },
  why: { en: 'Why', zh: '原因' },
  gain: { en: 'Points', zh: '得分' },
  effort: { en: 'Person-days', zh: '人日' },
  running: { en: 'Running it', zh: '运行成本' },
  risk: { en: 'Risk', zh: '风险' },
  after: { en: 'After', zh: '前置' },
  raised: (step: number): Localized => ({ en: `caused by step ${step}`, zh: `由第 ${step} 步引出` }),
  times: (count: number): Localized => ({ en: ` (${count} places)`, zh: `（${count} 处）` }),
  risks: { en: 'Risks and what is done against them', zh: '风险与对策' },
  noRisks: {
    en: 'None of the steps exchanges the technology of a store, changes how callers are answered or brings in a technology beyond the skill of the team.',
    zh: '所有步骤均不更换存储技术、不改变对调用方的响应，也不引入超出团队技能的技术。',
  },
  falls: (dimension: Localized, points: string): Localized => ({
    en: `${dimension.en} falls by ${points}`,
    zh: `${dimension.zh}下降 ${points} 分`,
  }),
  gates: { en: 'Quality gates', zh: '质量门禁' },
  gate: (phase: Localized, limit: string): Localized => ({
    en: `After ${phase.en.toLowerCase()}: a total of ${limit} or more, held by `,
    zh: `${phase.zh}阶段结束：总分不低于 ${limit}，由以下命令把关：`,
  }),
  end: { en: '.', zh: '。' },
  gateCloses: { en: 'Closed by then: ', zh: '届时关闭：' },
  onward: { en: 'What stays to be watched', zh: '持续改进' },
  remaining: (points: string, hasSteps: boolean): Localized => ({
    en: ` costs ${points} points${hasSteps ? ' once all steps are done,' : ''} and has no repair of its own.`,
    zh: `${hasSteps ? '在各步完成后仍扣' : '扣'} ${points} 分，没有可直接套用的修复。`,
  }),
  unknown: { en: 'Cannot be judged until the design states more: ', zh: '设计信息不足，暂无法衡量：' },
  accepted: (reason: string): Localized => ({
    en: ` was accepted: ${reason}`,
    zh: `已接受，理由：${reason}`,
  }),
  rule: {
    en: 'Points are those that the engine scores once the steps before are done. Person-days are our own estimate by what an edit touches: 0.1–0.5 for a setting, 1–3 for one that stands for code, 0.25–1 for a link, 1–3 for a link that changes its kind or whether it is waited for, 0.5–1.5 for each point of operating effort of a new part.',
    zh: '得分为前面各步完成后由评分引擎算出的实际增量。人日为内置估算，按变更内容计：普通设置 0.1–0.5，涉及代码的设置 1–3，连线 0.25–1，改变连线类型或同步方式 1–3，新增组件每点运维投入 0.5–1.5。',
  },
} as const
