import type { RefObject } from 'react'
import type { ElementId, WireId } from '../../../../shared/base/ids'
import { useAskedFocus } from '../../use-asked-focus'
import { useDeployment } from '../deployment-state'

const taken = (): void => useDeployment.setState({ focus: null })

/** Takes the keyboard focus once the deployment canvas hands it over. */
export const useFocusAsked = <E extends HTMLElement | SVGElement = HTMLDivElement>(
  id: ElementId | WireId,
): RefObject<E | null> =>
  useAskedFocus<E>(
    useDeployment((state) => state.focus === id),
    taken,
  )
