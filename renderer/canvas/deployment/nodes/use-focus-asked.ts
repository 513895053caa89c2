import type { RefObject } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { useAskedFocus } from '../../use-asked-focus'
import { useDeployment } from '../deployment-state'

const taken = (): void => useDeployment.setState({ focus: null })

/** Takes the keyboard focus once the deployment canvas hands it over. */
export const useFocusAsked = (id: ElementId): RefObject<HTMLDivElement | null> =>
  useAskedFocus<HTMLDivElement>(
    useDeployment((state) => state.focus === id),
    taken,
  )
