import type { Localized } from '../../../../shared/base/localized'

/** What the pages with records say beside their documents. */
export const recordTexts = {
  record: { en: 'Record the decision', zh: '记录决策' },
  renew: { en: 'Record a new decision', zh: '记录新决策' },
  recorded: (number: string): Localized => ({
    en: `Recorded as decision ${number}. Save the workspace to keep it.`,
    zh: `已记录为决策 ${number}，请保存工作区以保留。`,
  }),
  deciders: { en: 'Decided by', zh: '决策者' },
  savePdf: { en: 'Save as PDF', zh: '保存为 PDF' },
  candidates: { en: 'Look at the candidates', zh: '查看候选方案' },
  none: {
    en: 'Nothing is recorded yet: what follows is the record as it would be made now.',
    zh: '尚未记录决策，以下为按当前状态生成的记录。',
  },
  ranking: { en: 'The candidates are being ranked.', zh: '正在为候选方案排名。' },
  state: { en: 'What has become of the decision', zh: '决策现状' },
} as const
