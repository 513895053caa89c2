import type { Localized } from '../../../shared/base/localized'

/** What the pages with plans say beside their documents. */
export const planTexts = {
  planning: {
    en: 'Every fix of every finding is being tried on a copy of the design.',
    zh: '正在设计副本上逐一试用各项发现的修复。',
  },
  progress: { en: 'Plans that are made', zh: '规划进度' },
  cancel: { en: 'Cancel', zh: '取消' },
  stopped: {
    en: 'Planning was cancelled. Roadmap, evolution and report begin with it.',
    zh: '规划已取消。路线图、演进路径与架构报告都以它为起点。',
  },
  start: { en: 'Make the plans', zh: '开始规划' },
  apply: { en: 'Apply', zh: '应用' },
  applyStep: (step: number): Localized => ({ en: `Apply step ${step}`, zh: `应用第 ${step} 步` }),
  after: (steps: string): Localized => ({ en: `after step ${steps}`, zh: `前置步骤 ${steps}` }),
  days: { en: ' person-days', zh: ' 人日' },
  board: { en: 'Steps by phase', zh: '按阶段的步骤' },
  none: { en: 'Nothing to do', zh: '无需改动' },
  stages: { en: 'Stages', zh: '阶段' },
  addScenario: { en: 'Add as a scenario and compare', zh: '新建为场景并对比' },
  atItsLoad: { en: 'At its load', zh: '该阶段负载' },
} as const
