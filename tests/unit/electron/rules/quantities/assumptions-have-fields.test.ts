import { expect, it } from 'vitest'
import { quantitiesOf } from '../../../../../electron/rules/quantities/quantities'
import { readModel } from '../../../../../electron/rules/quantities/read-model'
import { technologies, technology } from '../../../../../shared/catalog/catalog'
import type { Design } from '../../../../../shared/model/design'
import { isAskedOf } from '../../../../../shared/model/settings/asked-of'
import { linkFields } from '../../../../../shared/model/settings/link-settings'
import type { Assumption } from '../../../../../shared/report/quantities'
import { isInTable, profileNumberOf, settingOf } from '../../../../../shared/report/quantity-texts'
import { design } from '../../../../support/design'

/** Where an assumption is stated; `null` where nothing asks for it. */
function statedIn(drawn: Design, { kind, element }: Assumption): string | null {
  if (element === undefined) return isInTable(kind) ? 'table' : profileNumberOf(kind) && 'profile'
  const setting = settingOf(kind)
  if (setting === null) return null
  const service = drawn.services.get(element)
  if (!service) return drawn.links.has(element) && setting in linkFields ? `link ${setting}` : null
  const { groups = [] } = technology(service.technology) ?? {}
  return isAskedOf(groups, setting) ? `service ${setting}` : null
}

it('whatever is assumed is stated somewhere, beside any technology: by a form, the profile or the table', () => {
  const without = new Set<string>()
  const places = new Set<string>()
  for (const id of technologies.keys()) {
    const drawn = design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', other: id },
      {
        'web -> api': {},
        'api -> other': { kind: 'call', sync: true },
        'other -> db': { kind: 'write', sync: true },
      },
    )
    for (const each of quantitiesOf(readModel(drawn, {}, {})).assumptions) {
      const place = statedIn(drawn, each)
      if (place === null) without.add(`${id}: ${each.element ?? 'design'} ${each.kind}`)
      else places.add(place)
    }
  }
  expect([...without]).toEqual([])
  expect([...places].sort()).toEqual([
    'link callsPerRequest',
    'profile',
    'service availability',
    'service cpuPerReplica',
    'service maxOverflow',
    'service memoryMb',
    'service poolSize',
    'service serviceTimeMs',
    'service threads',
    'service workers',
    'table',
  ])
})
