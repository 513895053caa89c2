import { beforeEach, describe, expect, it } from 'vitest'
import { openDesign, run } from '../../../../renderer/state/edit'
import { useStudio } from '../../../../renderer/state/studio-store'
import { classId, deploymentNodeId, type ElementId, serviceId } from '../../../../shared/base/ids'
import { attribute } from '../../../../shared/catalog/template-members'
import setMembers from '../../../../shared/commands/class/set-members.command'
import { call } from '../../../../shared/commands/define-command'
import arrangeNodes from '../../../../shared/commands/deployment/arrange-nodes.command'
import deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import setLocks from '../../../../shared/commands/lock/set-locks.command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { emptyDesign } from '../../../../shared/model/design'
import { classDesign } from '../../../support/class-view-design'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const api = serviceId('api')
const lock = (...elements: ElementId[]) => run(call(setLocks, { elements, locked: true }))
const said = () => useStudio.getState().notices.map(({ text }) => text.en)

beforeEach(() => useStudio.setState({ notices: [] }))

describe('what is locked', () => {
  it('keeps its lane whatever an edit asks for, and the rest of the edit is done', () => {
    openInWindow(design({ api: { technology: 'fastapi', name: 'Order API' } }))
    lock(api)
    run(call(changeServices, { services: [api], layer: 'edge', replicas: 4 }))
    expect(openDesign()?.services.get(api)).toMatchObject({ layer: 'api', replicas: 4 })
    expect(said()).toEqual(['“Order API” is locked and stayed where it was.'])
  })

  it('is not deleted by a fix: nothing is changed, and it is said why', () => {
    openInWindow(design({ api: { technology: 'fastapi', name: 'Order API' }, db: 'postgresql' }))
    lock(api)
    const both = [api, serviceId('db')]
    expect(run(call(deleteElements, { services: both, links: [] })).ok).toBe(false)
    expect(openDesign()?.services.size).toBe(2)
    expect(said()[0]).toContain('“Order API” is locked and cannot be deleted')
  })

  it('does not make room for a class that grows', () => {
    openInWindow(
      classDesign({
        Top: { at: { x: 0, y: 0 } },
        Below: { at: { x: 0, y: 80 } },
        Left: { at: { x: 0, y: 160 } },
      }),
    )
    lock(classId('Below'))
    run(call(setMembers, { class: classId('Top'), attributes: ['a', 'b', 'c', 'd'].map(attribute) }))
    expect(openDesign()?.classPlacements.get('Below')).toMatchObject({ x: 0, y: 80 })
    expect(openDesign()?.classPlacements.get('Left')?.y).toBeGreaterThan(160)
    expect(said()).toEqual(['“Below” is locked and stayed where it was.'])
  })

  it('can be a deployment node, which no layout then moves', () => {
    const given = emptyDesign()
    for (const id of ['d1', 'd2'].map(deploymentNodeId)) {
      given.deploymentNodes.set(id, { id, kind: 'zone', name: id, parent: null })
      given.deploymentPlacements.set(id, { id, x: 900, y: 40 })
    }
    openInWindow(given)
    lock(deploymentNodeId('d1'))
    run(call(arrangeNodes, {}))
    expect([...(openDesign()?.deploymentPlacements.keys() ?? [])]).toEqual(['d1'])
  })
})
