import type { Locale } from '../../../../shared/base/localized'
import { technologyName } from '../../../../shared/catalog/catalog'
import { layerNames } from '../../../../shared/model/layer'
import { type Link, linkKindNames } from '../../../../shared/model/link'
import type { Service } from '../../../../shared/model/service'
import { linkText } from '../../../../shared/shapes/link/link-label'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import { type Block, blockName, type Shown } from '../../../../shared/views/layered/collapsed'

const comma: { readonly [L in Locale]: string } = { en: ', ', zh: '，' }

const units = { replica: '个副本', finding: '项发现', service: '个服务' } as const

/** So many of something, in words. */
export const counted: { readonly [L in Locale]: (count: number, of: keyof typeof units) => string } = {
  en: (count, of) => `${count} ${of}${count === 1 ? '' : 's'}`,
  zh: (count, of) => `${count} ${units[of]}`,
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

/** What a screen reader says for a block: its name, that it is collapsed, services in it, findings. */
export function blockTitle(block: Block, name: string, badge: Badge | undefined, language: Locale): string {
  const parts = [
    name,
    language === 'zh' ? '已折叠' : 'collapsed',
    counted[language](block.members.length, 'service'),
  ]
  if (badge) parts.push(counted[language](badge.count, 'finding'))
  return parts.join(comma[language])
}

/** What a screen reader says for a link, such as “Order API reads and writes Orders DB, SQL”. */
export function linkName(
  { design, blocks }: Pick<Shown, 'design' | 'blocks'>,
  link: Link,
  language: Locale,
): string {
  const nameOf = (id: string): string => {
    const block = blocks.get(id)
    return block ? blockName(block, design, language) : (design.services.get(id)?.name ?? id)
  }
  const kind = linkKindNames[link.kind][language]
  const verb = language === 'en' ? kind.toLowerCase() : kind
  const sentence = `${nameOf(link.source)} ${verb} ${nameOf(link.target)}`
  const label = linkText(link)
  return label === '' ? sentence : `${sentence}${comma[language]}${label}`
}
