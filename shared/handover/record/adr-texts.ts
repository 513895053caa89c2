import type { Localized } from '../../base/localized'
import { ordinal } from '../../i18n/format'
import { spacedText } from '../spaced'

/** Headings of MADR 4 (https://adr.github.io/madr/), and what stands below them. */
export const madr = {
  context: { en: 'Context and Problem Statement', zh: '背景与问题陈述' },
  drivers: { en: 'Decision Drivers', zh: '决策驱动因素' },
  options: { en: 'Considered Options', zh: '备选方案' },
  outcome: { en: 'Decision Outcome', zh: '决策结果' },
  consequences: { en: 'Consequences', zh: '影响' },
  confirmation: { en: 'Confirmation', zh: '确认方式' },
  prosAndCons: { en: 'Pros and Cons of the Options', zh: '各方案优缺点' },
  more: { en: 'More Information', zh: '更多信息' },
} as const satisfies Record<string, Localized>

export const texts = {
  question: (workspace: string): Localized => ({
    en: `Which stack and which structure is ${workspace} built with?`,
    zh: spacedText`${workspace}采用哪套技术栈与结构？`,
  }),
  stated: { en: 'The project, as its profile states it:', zh: '项目画像：' },
  notStated: (names: string): Localized => ({
    en: `Not stated: ${names}.`,
    zh: `未填：${names}。`,
  }),
  level: (name: string, level: number, meaning: string): Localized => ({
    en: `${name}, level ${level}: ${meaning}`,
    zh: `${name} ${level} 级：${meaning}`,
  }),
  weight: (dimension: string, share: string): Localized => ({
    en: `${dimension}: ${share} of the total`,
    zh: `${dimension}：占总分 ${share}`,
  }),
  option: { en: 'Option', zh: '方案' },
  total: { en: 'Total', zh: '总分' },
  first: { en: 'Share of weightings led', zh: '居首比例' },
  ruledOut: { en: 'Ruled out by the profile:', zh: '因项目画像排除：' },
  chosen: (name: string): Localized => ({ en: `Chosen option: ${name}`, zh: `选定方案：${name}` }),
  becauseFirst: (total: string, lead: string, next: string): Localized => ({
    en: `, because with ${total} points it is first of the candidates, ${lead} ahead of ${next}.`,
    zh: spacedText`，其候选得分 ${total}，位列第一，领先${next}${lead} 分。`,
  }),
  becauseOnly: (total: string): Localized => ({
    en: `, with ${total} points the only candidate that the profile leaves.`,
    zh: `，得 ${total} 分，是项目画像下唯一可行的候选。`,
  }),
  although: (total: string, rank: number, best: string, bestTotal: string): Localized => ({
    en: `, ranked ${ordinal(rank)} among the candidates with ${total} points; ${best} has ${bestTotal}.`,
    zh: spacedText`，候选得分 ${total}，位列第 ${String(rank)}；${best}为 ${bestTotal} 分。`,
  }),
  ownDesign: (best: string, bestTotal: string): Localized => ({
    en: `, which is none of the candidates as they stand; the best of them, ${best}, has ${bestTotal}.`,
    zh: spacedText`，不在候选方案之列；候选中得分最高的是${best}，${bestTotal} 分。`,
  }),
  designScore: (total: string, band: string, coverage: string): Localized => ({
    en: `The design as it is drawn scores ${total} (${band}); ${coverage} of what concerns it could be measured.`,
    zh: `现有设计得 ${total} 分（${band}），相关内容中 ${coverage} 可以衡量。`,
  }),
  robustness: { en: 'How far the order can be relied on', zh: '排名的稳健性' },
  dissent: { en: 'Dissent', zh: '分歧' },
  methods: (name: string, rank: number, topsis: number, promethee: number): Localized =>
    topsis === promethee
      ? {
          en: `${name}, ${ordinal(rank)} by points, ranks ${ordinal(topsis)} by both TOPSIS and PROMETHEE II.`,
          zh: spacedText`${name}按得分排第 ${String(rank)}，按 TOPSIS 与 PROMETHEE II 均排第 ${String(topsis)}。`,
        }
      : {
          en: `${name}, ${ordinal(rank)} by points, ranks ${ordinal(topsis)} by TOPSIS and ${ordinal(promethee)} by PROMETHEE II.`,
          zh: spacedText`${name}按得分排第 ${String(rank)}，按 TOPSIS 排第 ${String(topsis)}，按 PROMETHEE II 排第 ${String(promethee)}。`,
        },
  agreed: (count: number): Localized => ({
    en: `TOPSIS and PROMETHEE II put ${count === 1 ? 'the only candidate' : count === 2 ? 'both candidates' : `all ${count} candidates`} in the same order as the points.`,
    zh:
      count === 1
        ? '只有一个候选方案，无从产生分歧。'
        : `TOPSIS 与 PROMETHEE II 对 ${count} 个候选方案的排序都与得分一致。`,
  }),
  good: { en: 'Good, because of ', zh: '优点：' },
  bad: { en: 'Bad, because of ', zh: '缺点：' },
  ahead: (points: string): Localized => ({
    en: ` (${points} points ahead of the others)`,
    zh: `（比其他方案平均多 ${points} 分）`,
  }),
  costs: (points: string): Localized => ({ en: ` (costs ${points} points)`, zh: `（扣 ${points} 分）` }),
  acceptedAs: (reason: string): Localized => ({ en: `; accepted: ${reason}`, zh: `；已接受：${reason}` }),
  confirm: (limit: string): Localized => ({
    en: `The build runs the command below and fails under ${limit} points; “Hand over” shows when rules, facts, profile or design would lead to another choice.`,
    zh: `构建时运行以下命令，低于 ${limit} 分即失败；规则、技术事实、项目画像或设计的变化一旦会改变选择，“交付”页会给出提示。`,
  }),
  scoredBy: (rules: string, facts: string): Localized => ({
    en: `Scored by version ${rules} of the rules. Versions of the technologies, with the day on which they were looked up: ${facts}.`,
    zh: `按规则版本 ${rules} 评分。技术版本及其核实日期：${facts}。`,
  }),
  supersedes: (number: string): Localized => ({
    en: `This decision takes the place of decision ${number}.`,
    zh: `本决策取代决策 ${number}。`,
  }),
  noCandidates: { en: 'The profile rules out every candidate.', zh: '项目画像排除了全部候选方案。' },
} as const
