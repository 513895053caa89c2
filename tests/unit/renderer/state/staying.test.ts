import { describe, expect, it } from 'vitest'
import { openDesign, run, undo } from '../../../../renderer/state/edit'
import { serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import addService from '../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { placeNodes } from '../../../../shared/views/layered/place-nodes'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

/** Where every service of the open design stands. */
function places(): Record<string, [number, number]> {
  const open = openDesign()
  return Object.fromEntries(
    (open ? placeNodes(open).nodes : []).map((node) => [node.service, [node.x, node.y]]),
  )
}

describe('services that nobody placed', () => {
  it('stay where they are when one before them is deleted, and undo leaves no trace', () => {
    openInWindow(design({ a: 'redis', b: 'postgresql', c: 'mongodb' }))
    const { b, c } = places()
    run(call(deleteElements, { services: [serviceId('a')], links: [] }))
    expect(places()).toEqual({ b, c })
    undo()
    expect(openDesign()?.placements.size).toBe(0)
  })

  it('stay when others are added, and when one moves to another lane', () => {
    const many = Object.fromEntries(Array.from({ length: 18 }, (_, n) => [`s${n + 10}`, 'redis'] as const))
    openInWindow(design(many))
    const before = places()
    run(call(addService, { technology: 'redis' }))
    expect(places()).toMatchObject(before)
    run(call(changeServices, { services: [serviceId('s10')], layer: 'platform' }))
    const { s10, ...others } = places()
    expect(others).toMatchObject(Object.fromEntries(Object.entries(before).filter(([id]) => id !== 's10')))
    expect(s10).not.toEqual(before.s10)
  })

  it('make room for one that is put on them', () => {
    openInWindow(design({ a: 'redis', b: 'postgresql', web: 'web-client' }))
    const { a, b, web } = places()
    run(call(addService, { technology: 'mongodb', at: { x: 120, y: 17 } }))
    const after = places()
    expect([after.b, after.web]).toEqual([b, web])
    expect(after.a).not.toEqual(a)
    const spots = Object.values(after).map(String)
    expect(new Set(spots).size).toBe(4)
  })

  it('get no placement by an edit that moves nothing', () => {
    openInWindow(design({ a: 'redis', b: 'postgresql' }))
    run(call(changeServices, { services: [serviceId('a')], replicas: 3 }))
    expect(openDesign()?.placements.size).toBe(0)
  })
})
