import type { RefObject } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import { useAskedFocus } from '../use-asked-focus'
import { useSequence } from './sequence-state'

const taken = (): void => useSequence.setState({ focus: null })

/** Takes the keyboard focus once the canvas hands it over. */
export const useFocusWhenAsked = (id: ElementId): RefObject<SVGGElement | null> =>
  useAskedFocus<SVGGElement>(
    useSequence((state) => state.focus === id),
    taken,
  )
