import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import pasteElements from '../../../../../shared/commands/elements/paste-elements.command'
import { planCall } from '../../../../../shared/commands/registry'
import addService from '../../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../../../shared/model/patch'
import { design } from '../../../../support/design'

const [main, copy, other] = [serviceId('main'), serviceId('copy'), serviceId('other')]

/** A store, a copy of it, and another store. */
const made = () =>
  design({
    main: 'postgresql',
    copy: { technology: 'postgresql', settings: { replicaOf: 'main', zones: 2 } },
    other: 'postgresql',
  })

function apply(to: MutableDesign, edit: CommandCall): DesignPatch[] {
  const planned = planCall(to, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(to, planned.value)
  return planned.value
}

const named = (of: MutableDesign) => [...of.services.values()].map(({ settings }) => settings.replicaOf)
const edit = (replicaOf: string) => call(changeServices, { services: [copy], settings: { replicaOf } })

describe('a setting that names another service', () => {
  it('becomes unknown when that service is deleted, in the same step, and is back with it', () => {
    const to = made()
    const before = designToData(to)
    const patches = apply(to, call(deleteElements, { services: [main], links: [] }))
    expect(to.services.get(copy)?.settings).toEqual({ zones: 2 })
    expect(designDataSchema.safeParse(designToData(to)).success).toBe(true)
    applyToDesign(to, invertDesign(patches))
    expect(designToData(to)).toEqual(before)
  })

  it('stays when another service is deleted, and goes with its own', () => {
    const to = made()
    expect(apply(to, call(deleteElements, { services: [other], links: [] }))).toHaveLength(1)
    expect(to.services.get(copy)?.settings.replicaOf).toBe('main')
    expect(apply(to, call(deleteElements, { services: [main, copy], links: [] }))).toHaveLength(2)
  })

  it('names a service that is there, and never its own', () => {
    const to = made()
    apply(to, edit('other'))
    expect(to.services.get(copy)?.settings.replicaOf).toBe('other')
    expect(planCall(to, edit('gone'))).toMatchObject({ ok: false, error: { code: 'service-not-found' } })
    expect(planCall(to, edit('copy'))).toMatchObject({ ok: false, error: { code: 'bad-arguments' } })
    const added = call(addService, { technology: 'postgresql', settings: { replicaOf: 'gone' } })
    expect(planCall(to, added)).toMatchObject({ ok: false, error: { service: 'gone' } })
  })

  it('names the copy where both are copied, the original where it is not, and nothing where there is neither', () => {
    const services = [...made().services.values()]
    const pasted = (to: MutableDesign, ids: readonly string[]) => {
      const fragment = { services: services.filter(({ id }) => ids.includes(id)), links: [], placements: [] }
      apply(to, call(pasteElements, { fragment, dx: 0, dy: 0 }))
      return named(to).slice(-ids.length)
    }
    expect(pasted(made(), ['main', 'copy'])).toEqual([undefined, 's4'])
    // Also where the copy stands before what it names.
    services.reverse()
    expect(pasted(made(), ['main', 'copy'])).toEqual(['s5', undefined])
    expect(pasted(made(), ['copy'])).toEqual(['main'])
    expect(pasted(design({ api: 'fastapi' }), ['copy'])).toEqual([undefined])
  })

  it('is refused in a file where it names nothing, with its place', () => {
    const data = designToData(made())
    const broken = { ...data, services: data.services.filter(({ id }) => id !== 'main') }
    expect(designDataSchema.safeParse(broken).error?.issues).toMatchObject([
      { path: ['services', 0, 'settings', 'replicaOf'], message: 'there is no service “main”' },
    ])
  })
})
