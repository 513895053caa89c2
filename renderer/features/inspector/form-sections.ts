import type { Localized } from '../../../shared/base/localized'
import { technology } from '../../../shared/catalog/catalog'
import type { Service } from '../../../shared/model/service'
import type { Field } from '../../../shared/model/settings/field'
import { type SettingGroup, settingGroups } from '../../../shared/model/settings/service-settings'

const names: { readonly [G in SettingGroup]: Localized } = {
  any: { en: 'General', zh: '通用' },
  web: { en: 'Web application', zh: 'Web 应用' },
  store: { en: 'Data store', zh: '数据存储' },
  messaging: { en: 'Messaging', zh: '消息' },
  worker: { en: 'Background work', zh: '后台任务' },
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

/** Its technology's groups, and any in which the service states something: nothing that is stated stays hidden. */
function groupsOf(service: Service): ReadonlySet<SettingGroup> {
  const groups = new Set<SettingGroup>(technology(service.technology)?.groups)
  for (const group of Object.keys(settingGroups) as SettingGroup[]) {
    if (Object.keys(settingGroups[group]).some((key) => key in service.settings)) groups.add(group)
  }
  return groups.add('any')
}

/** The sections that all of these services have: what is their own first, what every service has last. */
export function formSections(services: readonly Service[]): FormSection[] {
  const shared = services
    .map(groupsOf)
    .reduce((all, groups) => new Set([...all].filter((group) => groups.has(group))))
  const ordered = (Object.keys(settingGroups) as SettingGroup[]).filter((group) => shared.has(group))
  return [...ordered.filter((group) => group !== 'any'), 'any' as const].map((id) => {
    const fields = Object.entries<Field>(settingGroups[id])
    return {
      id,
      name: names[id],
      fields,
      stated: fields.filter(([key]) => services.some((service) => key in service.settings)).length,
    }
  })
}
