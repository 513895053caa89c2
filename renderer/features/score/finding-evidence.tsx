import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { subjectId } from '../../../shared/model/finding-subject'
import type { AuditInfo } from '../../../shared/report/report'
import { elementName } from '../../state/element-name'
import { useText } from '../../state/language'
import { light, reveal, select } from '../../state/selection'
import { AssumedList } from './assumed-list'
import { PlaceSeverity } from './lifecycle/place-severity'
import type { ShownFinding } from './shown-findings'
import { morePlaces } from './texts'
import '../../ui/element-link.css'

/** Elements named at one place; the rest of them lights on the canvas. */
const maxNamed = 4

interface FindingEvidenceProps {
  readonly finding: Pick<ShownFinding, 'evidence' | 'failing' | 'elements'>
  readonly design: Design
  /** Where the severity of a place can be changed; it is in view once every place is, or once it was. */
  readonly info?: AuditInfo
  /** Every place that the report carries, or the worst one alone. */
  readonly all: boolean
  readonly tabIndex: number
}

/** The places that a finding points at: names of elements, and the numbers. */
export function FindingEvidence({ finding, design, info, all, tabIndex }: FindingEvidenceProps) {
  const text = useText()
  const places = all ? finding.evidence : finding.evidence.slice(0, 1)
  const showsSeverity = (element: ElementId): boolean =>
    info !== undefined && (all || design.severities.has(subjectId(info.id, element)))
  const more = Math.max(finding.failing, finding.evidence.length) - places.length
  return (
    <ul className="finding-places">
      {places.map((place) => (
        <li key={`${place.elements.join(' ')} ${place.note.en}`} className="finding-place">
          {info && place.about && showsSeverity(place.about) && (
            <PlaceSeverity info={info} element={place.about} design={design} tabIndex={tabIndex} />
          )}
          {place.elements.slice(0, maxNamed).map((element) => (
            <ElementChip
              key={element}
              element={element}
              all={finding.elements}
              design={design}
              tabIndex={tabIndex}
            />
          ))}
          {place.elements.length > maxNamed && (
            <span className="finding-more">+{place.elements.length - maxNamed}</span>
          )}
          <span className="finding-note">{text(place.note)}</span>
          {more > 0 && place === places.at(-1) && (
            <span className="finding-more">{text(morePlaces(more))}</span>
          )}
          {all && (
            <AssumedList
              assumes={place.assumes ?? []}
              design={design}
              named={place.elements}
              tabIndex={tabIndex}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ElementChipProps {
  readonly element: ElementId
  /** What stays lit when the pointer goes on from here. */
  readonly all: readonly ElementId[]
  readonly design: Design
  readonly tabIndex: number
}

function ElementChip({ element, all, design, tabIndex }: ElementChipProps) {
  const name = elementName(design, element)
  if (name === null) return null
  return (
    <button
      type="button"
      className="element-link ellipsis"
      tabIndex={tabIndex}
      title={name}
      onPointerEnter={() => light([element])}
      onPointerLeave={() => light(all)}
      onClick={() => {
        select([element])
        reveal([element])
      }}
    >
      {name}
    </button>
  )
}
