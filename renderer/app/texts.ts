import type { Localized } from '../../shared/base/localized'

/** What the frame of the window says. */
export const texts = {
  app: { en: 'Pentarch', zh: '五维架构' },
  close: { en: 'Close', zh: '关闭' },
  dismiss: { en: 'Dismiss', zh: '知道了' },
  renameWorkspace: { en: 'Rename the workspace', zh: '重命名工作区' },
  workspaceName: { en: 'Name of the workspace', zh: '工作区名称' },
  scenarios: { en: 'Scenarios', zh: '场景' },
  scenarioName: { en: 'Name of the scenario', zh: '场景名称' },
  scenarioHint: {
    en: 'Double-click to rename, drag to move, right-click for more',
    zh: '双击重命名，拖动调整顺序，右键查看更多操作',
  },
  addScenario: { en: 'Add a scenario', zh: '新建场景' },
  fromCandidate: { en: 'From a candidate…', zh: '从候选方案新建…' },
  blankScenario: { en: 'Blank scenario', zh: '空白场景' },
  offerAsStack: { en: 'Offer as a candidate', zh: '设为候选方案' },
  offerNoLonger: { en: 'No longer offer as a candidate', zh: '不再作为候选方案' },
  duplicateScenario: { en: 'Duplicate this scenario', zh: '复制当前场景' },
  rename: { en: 'Rename', zh: '重命名' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  archive: { en: 'Archive', zh: '归档' },
  archived: { en: 'Archived', zh: '已归档' },
  timeline: { en: 'Snapshots and timeline…', zh: '快照与时间线…' },
  moveLeft: { en: 'Move left', zh: '左移' },
  moveRight: { en: 'Move right', zh: '右移' },
  delete: { en: 'Delete', zh: '删除' },
  profile: { en: 'Profile and candidates', zh: '画像与候选方案' },
  export: { en: 'Export', zh: '导出' },
  theme: { en: 'Theme', zh: '主题' },
  switchLanguage: { en: '切换到中文', zh: 'Switch to English' },
  otherLanguage: { en: '中', zh: 'EN' },
  elementMenu: { en: 'What to do with the selection', zh: '对所选内容的操作' },
  sidePanel: {
    en: 'Score, quantities, inspector, iterations and session',
    zh: '评分、数值、属性、迭代与会议',
  },
  session: { en: 'Session', zh: '会议' },
  score: { en: 'Score', zh: '评分' },
  iterate: { en: 'Iterate', zh: '迭代' },
  quantities: { en: 'Quantities', zh: '数值' },
  inspector: { en: 'Inspector', zh: '属性' },
  commands: { en: 'All commands', zh: '全部命令' },
  findCommand: {
    en: 'Type what you want to do, or the name of an element',
    zh: '输入想做的事，或元素名称',
  },
  noCommand: {
    en: 'Nothing matches. Try another word, in English or Chinese.',
    zh: '没有匹配项，可换用其他中文或英文词语。',
  },
  findElement: { en: 'Find in the design', zh: '在设计中查找' },
  findElementHint: { en: 'Name of a service, class, message or node', zh: '服务、类、消息或部署节点的名称' },
  noElement: { en: 'Nothing in this design is called that.', zh: '此设计中没有这个名称。' },
  shortcuts: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  arriving: { en: 'Opening…', zh: '正在打开…' },
  emptyDesign: {
    en: 'Drag a service from the palette, or start from one of the candidates for your profile.',
    zh: '从左侧拖入服务，或从符合项目画像的候选方案开始。',
  },
  emptyDeployment: {
    en: 'Double-click to draw a zone, then drag services onto it, or start from what the design says of replicas and zones.',
    zh: '双击空白处绘制可用区，再把服务拖入其中；也可以根据设计中的副本和可用区自动生成。',
  },
  proposeDeployment: { en: 'Propose a deployment', zh: '生成部署方案' },
  insertPattern: { en: 'Choose a pattern', zh: '选择设计模式' },
  emptyClasses: {
    en: 'Add a class, insert a pattern, or drag a service here to get the class that fronts it.',
    zh: '添加类或插入设计模式；把服务拖到这里，会生成对接它的类。',
  },
  emptySequence: {
    en: 'Drag services here as participants, or start from a template for this stack.',
    zh: '把服务拖到这里作为参与者，或从适合当前技术栈的模板开始。',
  },
  leaveZen: { en: 'Leave zen mode', zh: '退出禅模式' },
  showIn: { en: 'Show in', zh: '显示于' },
  views: { en: 'Views of the design', zh: '设计视图' },
  seeCandidates: { en: 'See the candidates', zh: '查看候选方案' },
} as const satisfies Record<string, Localized>

/** How scenarios are called that nobody named yet. */
export const scenarioNumber = (n: number): Localized => ({ en: `Scenario ${n}`, zh: `场景 ${n}` })
