import { useEffect, useState } from 'react'
import { type Palette, pagePalette } from './painter'

/** Colours and faces of the page, anew whenever its theme changes or another face has arrived. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(pagePalette)
  useEffect(() => {
    const renew = (): void => setPalette(pagePalette())
    const observer = new MutationObserver(renew)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-screen'] })
    document.fonts.addEventListener('loadingdone', renew)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', renew)
    }
  }, [])
  return palette
}
