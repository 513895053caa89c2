import type { LinkId, ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import changeLinks from '../../../shared/commands/link/change-links.command'
import reconnectLink from '../../../shared/commands/link/reconnect-link.command'
import changeServices from '../../../shared/commands/service/change-services.command'
import renameService from '../../../shared/commands/service/rename-service.command'
import type { Layer } from '../../../shared/model/layer'
import type { Link, LinkKind } from '../../../shared/model/link'
import { run } from '../../state/edit'

/** A stated setting of any kind of field. */
export type SettingValue = string | number | boolean

/** What the undo menu says of a changed field. */
export const changeOf = (field: Localized): Localized => ({
  en: `Change “${field.en}”`,
  zh: `修改“${field.zh}”`,
})

export const rename = (service: ServiceId, name: string): void => {
  run(call(renameService, { service, name }))
}

/** Changes what every service has, of one or several services in one step. */
export const changeService = (
  services: readonly ServiceId[],
  field: Localized,
  change: { readonly technology?: string; readonly layer?: Layer; readonly replicas?: number },
): void => {
  run(call(changeServices, { services: [...services], ...change }), changeOf(field))
}

/** States a setting of services in one step; `null`: it becomes unknown again. */
export const stateOfServices = (
  services: readonly ServiceId[],
  key: string,
  field: Localized,
  value: SettingValue | null,
): void => {
  const change = value === null ? { clear: [key] } : { settings: { [key]: value } }
  run(call(changeServices, { services: [...services], ...change }), changeOf(field))
}

/** Changes what every link has, of one or several links in one step. */
export const changeLink = (
  links: readonly LinkId[],
  field: Localized,
  change: { readonly kind?: LinkKind; readonly sync?: boolean; readonly label?: string },
): void => {
  run(call(changeLinks, { links: [...links], ...change }), changeOf(field))
}

/** States a setting of links in one step; `null`: it becomes unknown again. */
export const stateOfLinks = (
  links: readonly LinkId[],
  key: string,
  field: Localized,
  value: SettingValue | null,
): void => {
  const change = value === null ? { clear: [key] } : { settings: { [key]: value } }
  run(call(changeLinks, { links: [...links], ...change }), changeOf(field))
}

/** Gives a link other ends. */
export const reconnect = (
  link: Link,
  ends: { readonly source?: ServiceId; readonly target?: ServiceId },
): void => {
  run(
    call(reconnectLink, {
      link: link.id,
      source: ends.source ?? link.source,
      target: ends.target ?? link.target,
    }),
  )
}
