import type { Locale } from '../../../../shared/base/localized'
import { technologyName } from '../../../../shared/catalog/catalog'
import type { Design } from '../../../../shared/model/design'
import { layerNames } from '../../../../shared/model/layer'
import { type Link, linkKindNames } from '../../../../shared/model/link'
import type { Service } from '../../../../shared/model/service'
import { linkText } from '../../../../shared/shapes/link/link-label'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'

const comma: { readonly [L in Locale]: string } = { en: ', ', zh: '，' }

/** So many of something, in words. */
export const counted: { readonly [L in Locale]: (count: number, of: 'replica' | 'finding') => string } = {
  en: (count, of) => `${count} ${of}${count === 1 ? '' : 's'}`,
  zh: (count, of) => `${count} ${of === 'replica' ? '个副本' : '项发现'}`,
}

/** What a screen reader says for a service: name, technology, lane, replicas where there are several, findings. */
export function serviceName(service: Service, badge: Badge | undefined, language: Locale): string {
  const parts = [
    service.name,
    technologyName(service.technology)[language],
    layerNames[service.layer][language],
  ]
  if (service.replicas > 1) parts.push(counted[language](service.replicas, 'replica'))
  if (badge) parts.push(counted[language](badge.count, 'finding'))
  return parts.join(comma[language])
}

/** What a screen reader says for a link, such as “Order API reads and writes Orders DB, SQL”. */
export function linkName(design: Design, link: Link, language: Locale): string {
  const nameOf = (id: string): string => design.services.get(id)?.name ?? id
  const kind = linkKindNames[link.kind][language]
  const verb = language === 'en' ? kind.toLowerCase() : kind
  const sentence = `${nameOf(link.source)} ${verb} ${nameOf(link.target)}`
  const label = linkText(link)
  return label === '' ? sentence : `${sentence}${comma[language]}${label}`
}
