import { call } from '../../../shared/commands/define-command'
import renameGroup from '../../../shared/commands/group/rename-group.command'
import type { Group } from '../../../shared/model/group'
import type { Point } from '../../../shared/views/positioned-view'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { NameBox } from '../name-box'
import { stage } from '../stage'
import { useGroupNaming } from './group-naming'

const texts = {
  label: { en: 'Name of the group', zh: '编组名称' },
  unnamed: { en: 'Name this group', zh: '为编组命名' },
  hint: { en: 'Double-click or press F2 to name the group', zh: '双击或按 F2 可为编组命名' },
} as const

interface GroupNameProps {
  readonly group: Group
  /** Upper left corner of its outline, px of the view. */
  readonly at: Point
  readonly zoom: number
}

/** The name of a selected group above its outline, as large at any zoom, and the box in which it is typed. */
export function GroupName({ group: { id, name }, at, zoom }: GroupNameProps) {
  const text = useText()
  const isNamed = useGroupNaming(({ naming }) => naming === id)
  return (
    <div
      className="group-name"
      style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) translateY(-100%)` }}
    >
      {isNamed ? (
        <NameBox
          name={name ?? ''}
          label={texts.label}
          over="group"
          isOpen={() => useGroupNaming.getState().naming === id}
          close={(refocus) => {
            useGroupNaming.setState({ naming: null })
            if (refocus) stage()?.root.focus({ preventScroll: true })
          }}
          onName={(typed) => void run(call(renameGroup, { group: id, name: typed }))}
        />
      ) : (
        <span
          className={`group-name-text${name === undefined ? ' group-name-none' : ''}`}
          aria-hidden="true"
          title={text(texts.hint)}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => {
            event.stopPropagation()
            useGroupNaming.setState({ naming: id })
          }}
        >
          {name ?? text(texts.unnamed)}
        </span>
      )}
    </div>
  )
}
