import type { ElementId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import { NameBox } from '../../name-box'
import { useDeployment } from '../deployment-state'

interface PlaceNameProps {
  readonly id: ElementId
  readonly name: string
  readonly label: Localized
  readonly onName: (name: string) => void
}

/** The name of a node, or of a service that stands there, being typed over it. */
export const PlaceName = ({ id, ...props }: PlaceNameProps) => (
  <NameBox
    {...props}
    over="place"
    isOpen={() => useDeployment.getState().renaming === id}
    close={(refocus) => useDeployment.setState({ renaming: null, ...(refocus ? { focus: id } : {}) })}
  />
)
