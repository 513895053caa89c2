import type { Localized } from '../../../shared/base/localized'

/** What the start screen says. */
export const texts = {
  lead: {
    en: 'Describe a project, choose among scored Python stacks, draw the architecture, and see five scores answer every edit.',
    zh: '描述项目，在已评分的 Python 方案中选型，画出架构，每一次编辑都立即得到五维评分。',
  },
  newWorkspace: { en: 'New workspace', zh: '新建工作区' },
  newWorkspaceLead: {
    en: 'Eight questions lead to three to five candidates.',
    zh: '八个问题，得出三到五个候选方案。',
  },
  open: { en: 'Open…', zh: '打开…' },
  openLead: { en: 'A .pentarch file from this computer.', zh: '打开本机上的 .pentarch 文件。' },
  samples: { en: 'Look at a finished design', zh: '查看完整示例' },
  recents: { en: 'Recent', zh: '最近打开' },
} as const satisfies Record<string, Localized>
