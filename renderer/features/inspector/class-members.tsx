import { type KeyboardEvent, useState } from 'react'
import type { Localized } from '../../../shared/base/localized'
import addMember from '../../../shared/commands/class/add-member.command'
import changeMember from '../../../shared/commands/class/change-member.command'
import type { MemberList } from '../../../shared/commands/class/edit-members'
import removeMembers from '../../../shared/commands/class/remove-members.command'
import { call } from '../../../shared/commands/define-command'
import type { ClassElement } from '../../../shared/model/classes/class-element'
import { formatAttribute } from '../../../shared/model/classes/python-attribute'
import { parseMember } from '../../../shared/model/classes/python-member'
import { formatOperation } from '../../../shared/model/classes/python-operation'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { IconButton } from '../../ui/button'
import { classTexts } from './class-texts'

/** The members of a class as Python writes them, each a line that can be typed over, and an empty one for the next. */
export function ClassMembers({ of }: { readonly of: ClassElement }) {
  const text = useText()
  const { attributes, operations } = of
  const lists = [
    { list: 'attributes', lines: attributes.map(formatAttribute) },
    { list: 'operations', lines: operations.map(formatOperation) },
  ] as const
  return lists.map(({ list, lines }) => (
    <section key={list} className="inspector-part">
      <h3 className="overline">
        {text(classTexts[list])} <span className="inspector-count">{lines.length}</span>
      </h3>
      <ul className="inspector-members">
        {keyed(lines).map(({ key, line, at }) => (
          <MemberLine key={key} of={of} list={list} at={at} value={line} />
        ))}
        <MemberLine key={`new ${lines.length}`} of={of} list={list} at={null} value="" />
      </ul>
    </section>
  ))
}

/** Equal lines are told apart by which of them they are. */
function keyed(lines: readonly string[]): { key: string; line: string; at: number }[] {
  const seen = new Map<string, number>()
  return lines.map((line, at) => {
    const nth = seen.get(line) ?? 0
    seen.set(line, nth + 1)
    return { key: `${line} ${nth}`, line, at }
  })
}

interface MemberLineProps {
  readonly of: ClassElement
  readonly list: MemberList
  /** Place in its list; `null`: a new one at the end. */
  readonly at: number | null
  readonly value: string
}

function MemberLine({ of, list, at, value }: MemberLineProps) {
  const text = useText()
  const [typed, setTyped] = useState(value)
  const [problem, setProblem] = useState<Localized | null>(null)
  const isAttribute = list === 'attributes'

  const commit = (): void => {
    const line = typed.trim()
    if (line === '' || line === value) {
      setTyped(value)
      setProblem(null)
      return
    }
    const parsed = parseMember(line)
    setProblem(parsed.ok ? null : parsed.error)
    if (!parsed.ok) return
    if (at === null) run(call(addMember, { class: of.id, added: parsed.value }))
    else run(call(changeMember, { class: of.id, list, at, changed: parsed.value }))
    if (at === null) setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && (typed !== value || problem)) {
      event.preventDefault()
      setTyped(value)
      setProblem(null)
    }
  }

  return (
    <li className="inspector-member">
      <div className="inspector-member-line">
        <input
          type="text"
          className="input inspector-member-input"
          aria-label={
            at === null ? text(isAttribute ? classTexts.addAttribute : classTexts.addOperation) : value
          }
          aria-invalid={problem !== null}
          placeholder={text(isAttribute ? classTexts.attributeExample : classTexts.operationExample)}
          title={value}
          value={typed}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
        {at !== null && (
          <IconButton
            icon="trash"
            label={text(classTexts.remove)}
            onClick={() => run(call(removeMembers, { class: of.id, list, at: [at] }))}
          />
        )}
      </div>
      {problem && (
        <p className="inspector-member-problem" role="alert">
          {text(problem)}
        </p>
      )}
    </li>
  )
}
