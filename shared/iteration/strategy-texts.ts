import type { Localized } from '../base/localized'
import type { IterationStrategy } from '../model/iteration/strategy'

interface StrategyTexts {
  readonly name: Localized
  /** What it looks for, and what it takes care of. */
  readonly meaning: Localized
}

export const strategyTexts: { readonly [S in IterationStrategy]: StrategyTexts } = {
  optimise: {
    name: { en: 'Optimise', zh: '定向优化' },
    meaning: {
      en: 'Repairs what the rules find, what gains most first. No step lowers the total.',
      zh: '按收益从高到低修复规则发现的问题，任何一步都不降低总分。',
    },
  },
  stack: {
    name: { en: 'Adjust the stack', zh: '调整技术栈' },
    meaning: {
      en: 'Replaces technologies with others of the same kind where the total gains, or those that you name in any case.',
      zh: '换用能提高总分的同类技术；你点名的技术一定替换。',
    },
  },
  balance: {
    name: { en: 'Balance complexity', zh: '平衡复杂度' },
    meaning: {
      en: 'Brings the number of parts, their coupling and their upkeep to what project and team call for.',
      zh: '让组件数量、耦合与运维量回到项目和团队所需的水平。',
    },
  },
  development: {
    name: { en: 'Faster development', zh: '提升开发效率' },
    meaning: {
      en: 'Raises the audits of conventions, set-up, learning and delivery without lowering the total.',
      zh: '提升框架约定、搭建、学习与交付相关检查项的得分，总分不降。',
    },
  },
  performance: {
    name: { en: 'Performance', zh: '优化性能' },
    meaning: {
      en: 'Raises the audits of concurrency, asynchrony, caching and memory without lowering the total.',
      zh: '提升并发、异步、缓存与内存相关检查项的得分，总分不降。',
    },
  },
  simplify: {
    name: { en: 'Simplify', zh: '简化' },
    meaning: {
      en: 'Fewer and lighter parts, the least loss of points first. A step costs two points at most.',
      zh: '减少组件、换用更轻的组件，损失最小者优先，每步最多损失 2 分。',
    },
  },
  adapt: {
    name: { en: 'Fit the team', zh: '适配团队' },
    meaning: {
      en: 'Replaces what is beyond the skill of the team, or has a provider operate it. What you name goes in any case.',
      zh: '替换超出团队技能的技术，或改用托管服务；你点名的技术一定处理。',
    },
  },
  regenerate: {
    name: { en: 'Start over', zh: '重新生成' },
    meaning: {
      en: 'Reads the profile anew, ranks all stacks again, and opens the one you choose as a new scenario.',
      zh: '重新审视项目画像，对全部技术栈重新排名，并把选中的技术栈新建为场景。',
    },
  },
}
