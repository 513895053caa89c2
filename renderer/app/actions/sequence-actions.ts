import type { Localized } from '../../../shared/base/localized'
import { type FragmentKind, fragmentKindNames, fragmentKinds } from '../../../shared/model/interaction/step'
import { messageEnds, messageFormNames, messageForms, openSequenceAsks } from '../../canvas'
import { openDesignIn } from '../../state/open-design'
import type { StudioState } from '../../state/studio-store'
import { openInteractionIn } from '../../state/view'
import { type Action, onDesign } from './action'

const onSequence = (state: StudioState): boolean => onDesign(state) && state.view === 'sequence'
const hasSequence = (state: StudioState): boolean =>
  onSequence(state) && (openDesignIn(state)?.interactions.size ?? 0) > 0
const hasParticipants = (state: StudioState): boolean =>
  hasSequence(state) && (openInteractionIn(state)?.participants.length ?? 0) > 0
const hasMessages = (state: StudioState): boolean =>
  hasSequence(state) && (openInteractionIn(state)?.steps.length ?? 0) > 0
const hasSelected = (state: StudioState): boolean => hasSequence(state) && state.selection.size > 0

const inSentence = (en: string): string => `${en.charAt(0).toLowerCase()}${en.slice(1)}`

const wrapLabel = (kind: FragmentKind): Localized => {
  const { en, zh } = fragmentKindNames[kind]
  return { en: `Wrap the steps in: ${inSentence(en)}`, zh: `将步骤放入${zh}片段` }
}

/** Messages of every kind, each where the selection says between whom. */
const messageActions = messageForms.map((form): Action => {
  const { en, zh } = messageFormNames[form]
  return {
    id: `sequence.add-${form}`,
    label: { en: `Add a message: ${inSentence(en)}`, zh: `添加消息：${zh}` },
    icon: 'message',
    enabled(state) {
      const open = onSequence(state) ? openInteractionIn(state) : null
      return open !== null && messageEnds(open, state.selection, form) !== null
    },
    run: () => openSequenceAsks.addMessage(form),
  }
})

/** What only the sequence view can do; its keys are those of the canvas, and stand in the sheet with them. */
export const sequenceActions: readonly Action[] = [
  {
    id: 'sequence.add-participant',
    label: { en: 'Add a participant', zh: '添加参与者' },
    icon: 'plus',
    enabled: onSequence,
    run: () => openSequenceAsks.addSomebody('other'),
  },
  {
    id: 'sequence.add-actor',
    label: { en: 'Add an actor', zh: '添加角色' },
    icon: 'plus',
    enabled: onSequence,
    run: () => openSequenceAsks.addSomebody('actor'),
  },
  {
    id: 'sequence.add-message',
    label: { en: 'Draw a message from the selection', zh: '从所选处绘制消息' },
    icon: 'message',
    enabled: hasParticipants,
    run: () => openSequenceAsks.startMessage(),
  },
  ...messageActions,
  {
    id: 'sequence.add-note',
    label: { en: 'Add a note', zh: '添加注释' },
    icon: 'plus',
    enabled: hasParticipants,
    run: () => openSequenceAsks.addNote(),
  },
  ...fragmentKinds.map(
    (kind): Action => ({
      id: `sequence.wrap-${kind}`,
      label: wrapLabel(kind),
      icon: 'fragment',
      enabled: hasSelected,
      run: () => openSequenceAsks.wrap(kind),
    }),
  ),
  {
    id: 'sequence.unwrap',
    label: { en: 'Unwrap the fragment', zh: '取消片段' },
    enabled: hasSelected,
    run: () => openSequenceAsks.unwrap(),
  },
  {
    id: 'sequence.add-operand',
    label: { en: 'Add an operand to the fragment', zh: '为片段添加分支' },
    enabled: hasSelected,
    run: () => openSequenceAsks.addOperand(),
  },
  {
    id: 'sequence.frame',
    label: { en: 'Frame the selected lifelines', zh: '为所选生命线添加分组框' },
    enabled: hasSelected,
    run: () => openSequenceAsks.frame(),
  },
  {
    id: 'sequence.activation',
    label: { en: 'Activation of the selected messages on or off', zh: '切换所选消息的激活条' },
    enabled: hasSelected,
    run: () => openSequenceAsks.toggleActivation(),
  },
  {
    id: 'sequence.numbering',
    label: { en: 'Message numbers on or off', zh: '切换消息编号' },
    icon: 'numbers',
    enabled: hasSequence,
    run: () => openSequenceAsks.toggleNumbering(),
  },
  {
    id: 'sequence.play',
    label: { en: 'Walk through the messages', zh: '逐步演示消息' },
    icon: 'play',
    enabled: hasMessages,
    run: () => openSequenceAsks.play(),
  },
  {
    id: 'sequence.new',
    label: { en: 'New empty sequence', zh: '新建空白时序图' },
    icon: 'plus',
    enabled: onDesign,
    run: () => openSequenceAsks.addSequence(),
  },
  {
    id: 'sequence.rename',
    label: { en: 'Rename the sequence', zh: '重命名时序图' },
    icon: 'pencil',
    enabled: hasSequence,
    run: () => openSequenceAsks.rename(),
  },
  {
    id: 'sequence.duplicate',
    label: { en: 'Duplicate the sequence', zh: '复制一份时序图' },
    icon: 'duplicate',
    enabled: hasSequence,
    run: () => openSequenceAsks.duplicate(),
  },
  {
    id: 'sequence.delete',
    label: { en: 'Delete the sequence', zh: '删除时序图' },
    icon: 'trash',
    enabled: hasSequence,
    run: () => openSequenceAsks.remove(),
  },
]
