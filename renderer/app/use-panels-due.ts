import { useEffect, useState } from 'react'
import { openDesign } from '../state/edit'
import { isLargeDesign } from '../state/large-design'
import { nextFrame } from '../state/next-frame'
import { useStudio } from '../state/studio-store'

/**
 * Whether the panels beside the canvas are mounted: beside a large design in the frame after the one that shows its picture,
 * which they would keep waiting for a quarter of its time.
 */
export function usePanelsDue(): boolean {
  const arriving = useStudio((state) => state.arriving)
  const [due, setDue] = useState(() => !arriving && !isLargeDesign(openDesign()))
  useEffect(() => {
    if (due || arriving) return undefined
    let gone = false
    nextFrame(() =>
      nextFrame(() => {
        if (!gone) setDue(true)
      }),
    )
    return () => {
      gone = true
    }
  }, [due, arriving])
  return due
}
