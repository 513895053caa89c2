import type { Localized } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import type { Service } from '../../../shared/model/service'
import type { Field } from '../../../shared/model/settings/field'
import { type SettingGroup, settingGroups } from '../../../shared/model/settings/service-settings'

const names: { readonly [G in SettingGroup]: Localized } = {
  any: { en: 'General', zh: '通用' },
  web: { en: 'Web application', zh: 'Web 应用' },
  edge: { en: 'Entry point', zh: '入口' },
  identity: { en: 'Identity', zh: '身份' },
  store: { en: 'Data store', zh: '数据存储' },
  pooler: { en: 'Connection pooler', zh: '连接池' },
  messaging: { en: 'Messaging', zh: '消息' },
  worker: { en: 'Background work', zh: '后台任务' },
  taskQueue: { en: 'Task queue', zh: '任务队列' },
  ml: { en: 'Machine learning', zh: '机器学习' },
}

/** One section of the form of services. */
export interface FormSection {
  readonly id: SettingGroup
  readonly name: Localized
  readonly fields: readonly (readonly [key: string, field: Field])[]
  /** How many of its fields at least one of the services states. */
  readonly stated: number
}

const keysOf = (group: SettingGroup): readonly string[] => Object.keys(settingGroups[group])
const groups = Object.keys(settingGroups) as SettingGroup[]

/** Its technology's groups, and any that it takes to show what the service states: nothing stated stays hidden. */
function groupsOf(service: Service): ReadonlySet<SettingGroup> {
  const own = new Set<SettingGroup>(['any', ...(technology(service.technology)?.groups ?? [])])
  const shown = new Set([...own].flatMap(keysOf))
  for (const group of groups) {
    if (!keysOf(group).some((key) => key in service.settings && !shown.has(key))) continue
    own.add(group)
    for (const key of keysOf(group)) shown.add(key)
  }
  return own
}

/**
 * The sections that all of these services have: what is their own first, what every service has last. A field that
 * two groups share stands in the first of them.
 */
export function formSections(services: readonly Service[]): FormSection[] {
  const all = services.map(groupsOf)
  const shared = groups.filter((group) => all.every((each) => each.has(group)))
  const shown = new Set<string>()
  return [...shared.filter((group) => group !== 'any'), 'any' as const].flatMap((id): FormSection[] => {
    const fields = Object.entries<Field>(settingGroups[id]).filter(([key]) => !shown.has(key))
    for (const [key] of fields) shown.add(key)
    const stated = fields.filter(([key]) => services.some((service) => key in service.settings)).length
    return fields.length === 0 ? [] : [{ id, name: names[id], fields, stated }]
  })
}
