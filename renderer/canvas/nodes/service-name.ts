import type { Locale } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import { layerNames } from '../../../shared/model/layer'
import type { Service } from '../../../shared/model/service'
import type { Badge } from '../../../shared/shapes/service/finding-badge'

const counted: { readonly [L in Locale]: (count: number, of: 'replica' | 'finding') => string } = {
  en: (count, of) => `${count} ${of}${count === 1 ? '' : 's'}`,
  zh: (count, of) => `${count} 个${of === 'replica' ? '副本' : '发现'}`,
}

/** What a screen reader says for a service: name, technology, lane, replicas where there are several, findings. */
export function serviceName(service: Service, badge: Badge | undefined, language: Locale): string {
  const parts = [
    service.name,
    technology(service.technology)?.name ?? service.technology,
    layerNames[service.layer][language],
  ]
  if (service.replicas > 1) parts.push(counted[language](service.replicas, 'replica'))
  if (badge) parts.push(counted[language](badge.count, 'finding'))
  return parts.join(language === 'zh' ? '，' : ', ')
}
