import { expect, it } from 'vitest'
import { quantitiesOf } from '../../../../../electron/rules/quantities/quantities'
import { readModel } from '../../../../../electron/rules/quantities/read-model'
import { technologies } from '../../../../../shared/catalog/catalog'
import { isAskedOf } from '../../../../../shared/model/settings/asked-of'
import { settingOf } from '../../../../../shared/report/quantity-texts'
import { design } from '../../../../support/design'

it('what is assumed of a service has a field in its form, whatever its technology', () => {
  const without = new Set<string>()
  const kinds = new Set<string>()
  for (const { id, groups } of technologies.values()) {
    const drawn = design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', other: id },
      {
        'web -> api': {},
        'api -> other': { kind: 'call', sync: true },
        'other -> db': { kind: 'write', sync: true },
      },
    )
    for (const { kind, element } of quantitiesOf(readModel(drawn, {}, {})).assumptions) {
      const setting = element === 'other' ? settingOf(kind) : undefined
      if (!setting) continue
      kinds.add(setting)
      if (!isAskedOf(groups, setting)) without.add(`${id}: ${setting}`)
    }
  }
  expect([...without]).toEqual([])
  expect([...kinds]).toEqual(expect.arrayContaining(['workers', 'availability']))
})
