import type { Locale, Localized } from '../../shared/base/localized'
import { useStudio } from './studio-store'

export const useLanguage = (): Locale => useStudio((state) => state.settings.language)

/** Picks the language of the window; redraws when it changes. */
export function useText(): (text: Localized) => string {
  const language = useLanguage()
  return (text) => text[language]
}
