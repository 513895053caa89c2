import type { Localized } from '../../../../shared/base/localized'
import type { FindingStatus } from '../../../../shared/model/decision'

export const lifecycleTexts = {
  menu: { en: 'Decide on this finding', zh: '处理这项发现' },
  accept: { en: 'Accept…', zh: '接受…' },
  dismiss: { en: 'Not applicable…', zh: '不适用…' },
  reopen: { en: 'Reopen', zh: '重新打开' },
  filter: { en: 'Findings to show', zh: '显示哪些发现' },
  open: { en: 'Open', zh: '待处理' },
  noAccepted: {
    en: 'Nothing was accepted. An accepted finding counts in the score and stays in the report, with its reason.',
    zh: '尚未接受任何发现。已接受的发现仍计入得分，并连同理由保留在报告中。',
  },
  noNotApplicable: {
    en: 'Nothing was set aside. A finding that does not apply leaves the score, and stays here with its reason.',
    zh: '尚未将任何发现标为不适用。不适用的发现不计入得分，并连同理由列在此处。',
  },
  reason: { en: 'Reason', zh: '理由' },
  reasonHint: {
    en: 'Kept in the workspace file and shown in the report.',
    zh: '保存在工作区文件中，并显示在报告里。',
  },
  where: { en: 'Applies to', zh: '适用范围' },
  everywhere: { en: 'The whole finding', zh: '整项发现' },
  severityHere: { en: 'Severity in this scenario', zh: '在此场景中的严重程度' },
  severityInWorkspace: { en: 'Severity in the whole workspace', zh: '在整个工作区中的严重程度' },
  changed: { en: 'Changed severities', zh: '已调整的严重程度' },
  toDefault: { en: 'Back to default', zh: '恢复默认' },
  cancel: { en: 'Cancel', zh: '取消' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Localized>

/** What the dialog asks, what follows from it, and the button that does it. */
export const decisionTexts: {
  readonly [S in FindingStatus]: {
    readonly title: Localized
    readonly meaning: Localized
    readonly confirm: Localized
    readonly label: Localized
  }
} = {
  accepted: {
    title: { en: 'Accept this finding', zh: '接受这项发现' },
    meaning: {
      en: 'It still counts in the score and stays in the report, but is not among the open findings and offers no fix.',
      zh: '仍计入得分并保留在报告中，但不再列为待处理，也不提供修复。',
    },
    confirm: { en: 'Accept', zh: '接受' },
    label: { en: 'Accept finding', zh: '接受发现' },
  },
  'not-applicable': {
    title: { en: 'This finding does not apply', zh: '这项发现不适用' },
    meaning: {
      en: 'It leaves the score: its weight counts nowhere. It stays listed with your reason.',
      zh: '不再计入得分，权重也不计入任何维度；仍会连同理由列出。',
    },
    confirm: { en: 'Does not apply', zh: '标为不适用' },
    label: { en: 'Set finding as not applicable', zh: '将发现标为不适用' },
  },
}

/** What a severity would be if nobody set it here, by who says so instead. */
export const defaultSeverity = {
  rule: ({ en, zh }: Localized): Localized => ({ en: `As the rule says: ${en}`, zh: `按规则：${zh}` }),
  workspace: ({ en, zh }: Localized): Localized => ({
    en: `As in the workspace: ${en}`,
    zh: `同工作区：${zh}`,
  }),
  finding: ({ en, zh }: Localized): Localized => ({
    en: `As the whole finding: ${en}`,
    zh: `同整项发现：${zh}`,
  }),
} as const

export const severityAt = (element: string): Localized => ({
  en: `Severity at ${element}`,
  zh: `“${element}”的严重程度`,
})
