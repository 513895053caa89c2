import { technologyName } from '../../../shared/catalog/catalog'
import { technologyMark } from '../../../shared/shapes/technology-mark'
import { useText } from '../../state/language'
import { Mark } from '../../ui/mark'
import { texts } from './texts'
import './technologies.css'

/** Technologies with their marks. */
export function Technologies({ ids }: { readonly ids: readonly string[] }) {
  const text = useText()
  return (
    <ul className="candidate-technologies" aria-label={text(texts.technologies)}>
      {ids.map((id) => (
        <li key={id} className="candidate-technology">
          <Mark {...technologyMark(id)} size={14} />
          {text(technologyName(id))}
        </li>
      ))}
    </ul>
  )
}
