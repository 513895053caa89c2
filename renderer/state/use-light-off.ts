import { useEffect } from 'react'
import { light } from './selection'
import { useStudio } from './studio-store'

/**
 * Puts the light out when the component goes. What is under the pointer can vanish with an edit: nothing is left then,
 * and the canvas would stay faded.
 */
export function useLightOff(): void {
  useEffect(
    () => () => {
      if (useStudio.getState().lit.size > 0) light([])
    },
    [],
  )
}
