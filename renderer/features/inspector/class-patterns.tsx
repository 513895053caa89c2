import type { ClassId } from '../../../shared/base/ids'
import { rolesOf } from '../../../shared/catalog/roles-of'
import type { Design } from '../../../shared/model/design'
import { useText } from '../../state/language'
import { select } from '../../state/selection'
import { patternTexts } from './pattern-texts'
import '../../ui/element-link.css'

/** The roles that a class plays in patterns, each a way to the pattern. */
export function ClassPatterns({ design, element }: { readonly design: Design; readonly element: ClassId }) {
  const text = useText()
  const roles = rolesOf(design, element)
  if (roles.length === 0) return null
  return (
    <section className="inspector-part">
      <h3 className="overline">{text(patternTexts.patterns)}</h3>
      <div className="inspector-places">
        {roles.map(({ pattern, patternName, role, roleName }) => {
          const label = text({
            en: `${patternName.en}: ${roleName.en}`,
            zh: `${patternName.zh}：${roleName.zh}`,
          })
          return (
            <button
              key={`${pattern} ${role}`}
              type="button"
              className="element-link ellipsis"
              title={label}
              onClick={() => select([pattern])}
            >
              {label}
            </button>
          )
        })}
      </div>
    </section>
  )
}
