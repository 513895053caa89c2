import { describe, expect, it } from 'vitest'
import { classId } from '../../../../../shared/base/ids'
import extractValue from '../../../../../shared/commands/class/extract-value.command'
import { call } from '../../../../../shared/commands/define-command'
import { planCall } from '../../../../../shared/commands/registry'
import { formatAttribute } from '../../../../../shared/model/classes/python-attribute'
import { valueGroups } from '../../../../../shared/model/classes/value-groups'
import { copyDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { classDesign } from '../../../../support/class-design'

const design = classDesign({
  Customer: {
    package: null,
    attributes: [
      'id: UUID',
      '_address_street: str',
      'vat_id: str',
      '_address_zip: str = ""',
      'vat_rate: Decimal = Decimal(0)',
      'created_at: datetime',
      'name_short: str',
      'name_long: str',
      'size_x: ClassVar[int] = 1',
      'size_y: ClassVar[int] = 1',
    ],
    operations: ['name() -> str'],
  },
  Address: 'class',
})

describe('attributes that share their first word', () => {
  it('are groups where every object has them and no other member is called like that', () => {
    const customer = design.classes.get('Customer')
    expect(customer && valueGroups(customer)).toEqual([
      { prefix: 'address', whole: '_address', places: [1, 3] },
      { prefix: 'vat', whole: 'vat', places: [2, 4] },
    ])
  })

  it('become a value object that the class is composed of', () => {
    const planned = planCall(design, call(extractValue, { class: classId('Customer'), prefix: 'address' }))
    if (!planned.ok) throw new Error(planned.error.code)
    const made = copyDesign(design)
    applyToDesign(made, planned.value)
    const value = [...made.classes.values()].find(({ name }) => name === 'Address2')
    expect(value).toMatchObject({ kind: 'dataclass', stereotype: 'value-object', package: null })
    expect(value?.attributes.map(formatAttribute)).toEqual(['street: str', 'zip: str = ""'])
    expect(made.classes.get('Customer')?.attributes.slice(0, 3).map(formatAttribute)).toEqual([
      'id: UUID',
      '_address: Address2',
      'vat_id: str',
    ])
    expect([...made.classRelations.values()]).toMatchObject([
      { source: 'Customer', target: value?.id, kind: 'composition', targetMultiplicity: '1' },
    ])
  })

  it('are left where they do not belong together', () => {
    const planned = planCall(design, call(extractValue, { class: classId('Customer'), prefix: 'size' }))
    expect(planned.ok ? null : planned.error.code).toBe('bad-arguments')
  })
})
