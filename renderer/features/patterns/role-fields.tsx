import { useId } from 'react'
import type { Pattern, PatternRole } from '../../../shared/catalog/pattern'
import type { Design } from '../../../shared/model/design'
import { maxNameLength } from '../../../shared/model/service'
import { useText } from '../../state/language'
import { IconButton } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { classNamed, type Names } from './players'
import { addPlayer, playerLabel, texts } from './texts'

interface RoleFieldsProps {
  readonly pattern: Pattern
  readonly design: Design
  readonly names: Names
  readonly onChange: (names: Names) => void
}

/** Who plays each role: a name for each place, of a class that is there or of one to be made. */
export function RoleFields({ pattern, design, names, onChange }: RoleFieldsProps) {
  const list = useId()
  const options = [...new Set([...design.classes.values()].map(({ name }) => name))].sort()
  return (
    <>
      <datalist id={list}>
        {options.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className="pattern-roles">
        {pattern.roles.map((role) => (
          <RoleRow
            key={role.id}
            role={role}
            design={design}
            list={list}
            names={names.get(role.id) ?? []}
            onChange={(changed) => onChange(new Map(names).set(role.id, changed))}
          />
        ))}
      </ul>
    </>
  )
}

interface RoleRowProps {
  readonly role: PatternRole
  readonly design: Design
  /** Id of the list of names to choose from. */
  readonly list: string
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[]) => void
}

function RoleRow({ role, design, list, names, onChange }: RoleRowProps) {
  const text = useText()
  // A field is about its place; the name in it changes with every key.
  const places = names.map((name, n) => ({ name, n }))
  return (
    <li className="pattern-role">
      <div className="pattern-role-head">
        <span className="pattern-role-name">{text(role.name)}</span>
        {role.least === 0 && <Chip>{text(texts.optional)}</Chip>}
        <p className="pattern-role-task">{text(role.task)}</p>
      </div>
      <div className="pattern-players">
        {places.map(({ name, n }) => (
          <div key={n} className="pattern-player">
            <input
              type="text"
              className="input"
              list={list}
              spellCheck={false}
              maxLength={maxNameLength}
              aria-label={text(playerLabel(role.name, n + 1))}
              value={name}
              onChange={(event) => onChange(names.with(n, event.target.value))}
            />
            {name.trim() !== '' && (
              <Chip tone={classNamed(design, name) ? 'accent' : 'plain'}>
                {text(classNamed(design, name) ? texts.existing : texts.fresh)}
              </Chip>
            )}
          </div>
        ))}
      </div>
      {role.most > names.length ? (
        <IconButton icon="plus" label={text(addPlayer(role.name))} onClick={() => onChange([...names, ''])} />
      ) : (
        <span />
      )}
    </li>
  )
}
