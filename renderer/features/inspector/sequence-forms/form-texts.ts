import type { ParticipantId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import type { Design } from '../../../../shared/model/design'
import type { Interaction } from '../../../../shared/model/interaction/interaction'
import { type Tint, tints } from '../../../../shared/model/interaction/participant'
import { participantName } from '../../../../shared/model/interaction/participant-name'

export const formTexts = {
  message: { en: 'Message', zh: '消息' },
  fragment: { en: 'Fragment', zh: '片段' },
  note: { en: 'Note', zh: '注释' },
  participant: { en: 'Participant', zh: '参与者' },
  frame: { en: 'Frame', zh: '分组框' },
  sequence: { en: 'Sequence', zh: '时序图' },
  text: { en: 'Text', zh: '文本' },
  name: { en: 'Name', zh: '名称' },
  kind: { en: 'Kind', zh: '类型' },
  from: { en: 'From', zh: '发送方' },
  to: { en: 'To', zh: '接收方' },
  effect: { en: 'Effect', zh: '作用' },
  timeout: { en: 'Timeout', zh: '超时' },
  idempotent: { en: 'Idempotent', zh: '幂等' },
  expires: { en: 'Expires after', zh: '过期时间' },
  activation: { en: 'Activation', zh: '激活条' },
  byKind: { en: 'By its kind', zh: '按类型' },
  ofLink: { en: 'As the link says', zh: '按连线设置' },
  on: { en: 'On', zh: '显示' },
  off: { en: 'Off', zh: '隐藏' },
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
  mixed: { en: 'Mixed', zh: '多个值' },
  guard: { en: 'Condition', zh: '条件' },
  operand: { en: 'Operand', zh: '分支' },
  addOperand: { en: 'Add an operand', zh: '添加分支' },
  removeOperand: { en: 'Remove the operand; its steps stay', zh: '移除分支，保留其中步骤' },
  unwrap: { en: 'Unwrap', zh: '取消片段' },
  tint: { en: 'Colour', zh: '颜色' },
  placement: { en: 'Place', zh: '位置' },
  left: { en: 'Left', zh: '左侧' },
  right: { en: 'Right', zh: '右侧' },
  over: { en: 'Over', zh: '上方' },
  upTo: { en: 'Up to', zh: '延伸至' },
  nobody: { en: 'This one only', zh: '仅此一个' },
  standsFor: { en: 'Stands for', zh: '代表' },
  itself: { en: 'Only here', zh: '仅在此图' },
  shape: { en: 'Drawn as', zh: '图形' },
  usualShape: { en: 'As suits it', zh: '自动' },
  inFrame: { en: 'In frame', zh: '所在分组' },
  noFrame: { en: 'None', zh: '无' },
  numbers: { en: 'Numbers', zh: '编号' },
  start: { en: 'First number', zh: '起始编号' },
  step: { en: 'Step', zh: '步长' },
} as const satisfies { readonly [key: string]: Localized }

const tintNames: { readonly [T in Tint]: Localized } = {
  grey: { en: 'Grey', zh: '灰' },
  blue: { en: 'Blue', zh: '蓝' },
  green: { en: 'Green', zh: '绿' },
  amber: { en: 'Amber', zh: '琥珀' },
  red: { en: 'Red', zh: '红' },
  purple: { en: 'Purple', zh: '紫' },
  teal: { en: 'Teal', zh: '青' },
}

export const tintOptions = (text: (localized: Localized) => string) =>
  tints.map((tint) => ({ value: tint, label: text(tintNames[tint]) }))

export const participantOptions = (
  design: Design,
  { participants }: Interaction,
): { readonly value: ParticipantId; readonly label: string }[] =>
  participants.map((each) => ({ value: each.id, label: participantName(design, each) }))

/** What the undo menu says of a changed field. */
export const changeOf = (field: Localized): Localized => ({
  en: `Change “${field.en}”`,
  zh: `修改“${field.zh}”`,
})
