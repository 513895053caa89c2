import type { ClassId } from '../../../shared/base/ids'
import { playersOf } from '../../../shared/catalog/missing-parts'
import type { Pattern } from '../../../shared/catalog/pattern'
import { call } from '../../../shared/commands/define-command'
import changePattern from '../../../shared/commands/pattern/change-pattern.command'
import type { PatternUse } from '../../../shared/model/classes/pattern-use'
import type { Design } from '../../../shared/model/design'
import { run } from '../../state/edit'
import { useText } from '../../state/language'
import { light, reveal, select } from '../../state/selection'
import { IconButton } from '../../ui/button'
import { Select } from '../../ui/select'
import { addToRole, patternTexts, takeFromRole } from './pattern-texts'
import '../../ui/element-link.css'

interface PatternPlayersProps {
  readonly design: Design
  readonly use: PatternUse
  readonly pattern: Pattern
}

/** Who plays each role; classes join and leave it. */
export function PatternPlayers({ design, use, pattern }: PatternPlayersProps) {
  const text = useText()
  const cast = (role: string, classes: readonly ClassId[]) =>
    run(call(changePattern, { pattern: use.id, roles: [{ role, classes: [...classes] }] }))
  return (
    <ul className="pattern-cast">
      {pattern.roles.map((role) => {
        const players = playersOf(design, use, role.id)
        const ids = players.map(({ id }) => id)
        const others = [...design.classes.values()].filter(({ id }) => !ids.includes(id))
        return (
          <li key={role.id} className="pattern-cast-role">
            <span className="pattern-cast-name" title={text(role.task)}>
              {text(role.name)}
            </span>
            <div className="pattern-cast-players">
              {players.map(({ id, name }) => (
                <span key={id} className="pattern-cast-player">
                  <button
                    type="button"
                    className="element-link ellipsis"
                    title={name}
                    onPointerEnter={() => light([id])}
                    onPointerLeave={() => light([])}
                    onFocus={() => light([id])}
                    onBlur={() => light([])}
                    onClick={() => {
                      select([id])
                      reveal([id])
                    }}
                  >
                    {name}
                  </button>
                  <IconButton
                    icon="close"
                    label={text(takeFromRole(name, role.name))}
                    onClick={() =>
                      cast(
                        role.id,
                        ids.filter((each) => each !== id),
                      )
                    }
                  />
                </span>
              ))}
              {players.length < role.most && others.length > 0 && (
                <Select
                  aria-label={text(addToRole(role.name))}
                  options={others.map(({ id, name }) => ({ value: id, label: name }))}
                  value={null}
                  empty={text(patternTexts.choose)}
                  onChange={(chosen) => chosen && cast(role.id, [...ids, chosen])}
                />
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
