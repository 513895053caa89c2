import type { Locale } from '../../../shared/base/localized'
import type { Design } from '../../../shared/model/design'
import { type Link, linkKindNames } from '../../../shared/model/link'
import { linkText } from '../../../shared/shapes/link/link-label'
import { openDesign } from '../../state/edit'
import { useLanguage } from '../../state/language'
import { useStudio } from '../../state/studio-store'

/** What a screen reader says for a link, such as “Order API reads and writes Orders DB, SQL”. */
export function linkName(design: Design, link: Link, language: Locale): string {
  const nameOf = (id: string): string => design.services.get(id)?.name ?? id
  const kind = linkKindNames[link.kind][language]
  const verb = language === 'en' ? kind.toLowerCase() : kind
  const sentence = `${nameOf(link.source)} ${verb} ${nameOf(link.target)}`
  const label = linkText(link)
  return label === '' ? sentence : `${sentence}${language === 'zh' ? '，' : ', '}${label}`
}

/** The name of a link of the open design; changes when one of its services is renamed. */
export function useLinkName(link: Link): string {
  const language = useLanguage()
  return useStudio(() => {
    const design = openDesign()
    return design ? linkName(design, link, language) : ''
  })
}
