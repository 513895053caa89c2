import {
  type FragmentKind,
  fragmentKindNames,
  fragmentKinds,
  messageKindNames,
  messageKinds,
} from '../../../../shared/model/interaction/step'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icons'
import { MenuButton } from '../../../ui/menu'
import { Tooltip } from '../../../ui/tooltip'
import { openSequence } from '../adapter/open-sequence'
import { play } from '../gestures/playing'
import {
  addNoteHere,
  addOperand,
  addSomebody,
  frameSelection,
  toggleActivation,
  toggleNumbering,
  unwrapSelection,
  wrapSelection,
} from '../sequence-edits'
import { useSequence } from '../sequence-state'

const texts = {
  kind: { en: 'Kind of new messages', zh: '新消息的类型' },
  auto: { en: 'Call, or reply on the way back', zh: '调用；返回时为应答' },
  add: { en: 'Add to the sequence', zh: '添加到时序图' },
  participant: { en: 'Participant', zh: '参与者' },
  actor: { en: 'Actor', zh: '角色' },
  note: { en: 'Note', zh: '注释' },
  frame: { en: 'Frame round lifelines', zh: '生命线分组框' },
  fragment: { en: 'Fragments', zh: '片段' },
  wrap: { en: 'Wrap the selection in', zh: '将所选内容放入' },
  unwrap: { en: 'Unwrap', zh: '取消片段' },
  operand: { en: 'Add an operand', zh: '添加分支' },
  activation: { en: 'Activation on or off', zh: '切换激活条' },
  numbers: { en: 'Number the messages', zh: '为消息编号' },
  play: { en: 'Play the sequence', zh: '演示时序' },
} as const

const wrapShortcuts: { readonly [K in FragmentKind]: string } = {
  alt: 'G A',
  opt: 'G O',
  loop: 'G L',
  par: 'G P',
  critical: 'G C',
  break: 'G B',
  rect: 'G R',
}

/** What the sequence view adds to the tool bar. */
export function SequenceTools() {
  const text = useText()
  const kind = useSequence((state) => state.kind)
  useStudio((state) => state.revision)
  const numbered = Boolean(openSequence()?.interaction.numbering)
  const kinds = (['auto', ...messageKinds] as const).map((each) => ({
    id: each,
    label: text(each === 'auto' ? texts.auto : messageKindNames[each]),
    checked: each === kind,
    onSelect: () => useSequence.setState({ kind: each }),
  }))
  const additions = [
    {
      id: 'participant',
      label: text(texts.participant),
      shortcut: 'P',
      onSelect: () => addSomebody('other'),
    },
    { id: 'actor', label: text(texts.actor), shortcut: 'Shift+P', onSelect: () => addSomebody('actor') },
    { id: 'note', label: text(texts.note), shortcut: 'N', onSelect: addNoteHere },
    { id: 'frame', label: text(texts.frame), shortcut: 'F', onSelect: frameSelection },
  ]
  const wraps = fragmentKinds.map((each) => ({
    id: each,
    label: text(fragmentKindNames[each]),
    shortcut: wrapShortcuts[each],
    onSelect: () => wrapSelection(each),
  }))
  const changes = [
    { id: 'operand', label: text(texts.operand), shortcut: 'E', onSelect: addOperand },
    { id: 'unwrap', label: text(texts.unwrap), shortcut: 'U', onSelect: unwrapSelection },
    { id: 'activation', label: text(texts.activation), shortcut: 'X', onSelect: toggleActivation },
  ]
  return (
    <>
      <span className="tool-bar-line" />
      <MenuTool icon="message" label={text(texts.kind)} groups={[kinds]} />
      <MenuTool icon="plus" label={text(texts.add)} groups={[additions]} />
      <MenuTool
        icon="fragment"
        label={text(texts.fragment)}
        groups={[{ heading: text(texts.wrap), items: wraps }, changes]}
      />
      <Tooltip text={text(texts.numbers)} shortcut="#">
        <button
          type="button"
          className="tool-bar-tool"
          aria-label={text(texts.numbers)}
          aria-pressed={numbered}
          onClick={toggleNumbering}
        >
          <Icon name="numbers" size={18} />
        </button>
      </Tooltip>
      <Tooltip text={text(texts.play)} shortcut="Space">
        <button type="button" className="tool-bar-tool" aria-label={text(texts.play)} onClick={play}>
          <Icon name="play" size={18} />
        </button>
      </Tooltip>
    </>
  )
}

interface MenuToolProps {
  readonly icon: IconName
  readonly label: string
  readonly groups: Parameters<typeof MenuButton>[0]['groups']
}

function MenuTool({ icon, label, groups }: MenuToolProps) {
  return (
    <MenuButton label={label} groups={groups}>
      {(opens) => (
        <Tooltip text={label}>
          <button type="button" className="tool-bar-tool" aria-label={label} {...opens}>
            <Icon name={icon} size={18} />
          </button>
        </Tooltip>
      )}
    </MenuButton>
  )
}
