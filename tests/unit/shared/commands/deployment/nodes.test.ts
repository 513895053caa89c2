import { describe, expect, it } from 'vitest'
import { errorText } from '../../../../../shared/base/error-texts'
import { deploymentNodeId } from '../../../../../shared/base/ids'
import type { Locale } from '../../../../../shared/base/localized'
import { call } from '../../../../../shared/commands/define-command'
import addNode from '../../../../../shared/commands/deployment/add-node.command'
import arrangeNodes from '../../../../../shared/commands/deployment/arrange-nodes.command'
import changeNode from '../../../../../shared/commands/deployment/change-node.command'
import moveNodes from '../../../../../shared/commands/deployment/move-nodes.command'
import { planCall } from '../../../../../shared/commands/registry'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'

const node = deploymentNodeId
const made = deployed(design({}), { r: 'region', z: 'zone in r', h: 'host in z', other: 'host' })

function edited(edit: CommandCall, on = made, language: Locale = 'en'): MutableDesign {
  const planned = planCall(on, edit, language)
  if (!planned.ok) throw new Error(planned.error.code)
  const out = copyDesign(on)
  applyToDesign(out, planned.value)
  return out
}
const refused = (edit: CommandCall) => {
  const planned = planCall(made, edit)
  if (planned.ok) throw new Error('it is not refused')
  return planned.error
}

describe('deployment nodes', () => {
  it('are added with the next number of their kind, in either language', () => {
    const add = call(addNode, { kind: 'zone', parent: node('r'), at: { x: 20, y: 40 } })
    const once = edited(add)
    expect(once.deploymentNodes.get('d1')).toEqual({ id: 'd1', kind: 'zone', name: 'Zone 1', parent: 'r' })
    expect(once.deploymentPlacements.get('d1')).toEqual({ id: 'd1', x: 20, y: 40 })
    expect(edited(add, once).deploymentNodes.get('d2')?.name).toBe('Zone 2')
    expect(edited(add, made, 'zh').deploymentNodes.get('d1')?.name).toBe('可用区 1')
  })

  it('stand only in a kind that may hold them', () => {
    const error = refused(call(addNode, { kind: 'zone', parent: node('h') }))
    expect(error.code).toBe('wrong-nesting')
    expect(errorText(error).en).toContain('A zone cannot stand in a host.')
    expect(errorText(error).zh).toContain('可用区不能放在主机内。')
    expect(refused(call(addNode, { kind: 'zone', parent: node('no') })).code).toBe('element-not-found')
  })

  it('never stand in themselves or in what they hold', () => {
    expect(refused(call(changeNode, { node: node('r'), parent: node('h') })).code).toBe('node-in-itself')
    expect(refused(call(changeNode, { node: node('r'), parent: node('r') })).code).toBe('node-in-itself')
  })

  it('keep a kind that can hold what stands in them', () => {
    expect(refused(call(changeNode, { node: node('z'), kind: 'host' })).code).toBe('wrong-nesting')
    expect(refused(call(changeNode, { node: node('z'), kind: 'region' })).code).toBe('wrong-nesting')
    expect(
      edited(call(changeNode, { node: node('z'), kind: 'cluster' })).deploymentNodes.get('z')?.kind,
    ).toBe('cluster')
  })

  it('lose their place with their parent, unless they are put somewhere', () => {
    const placed = edited(call(moveNodes, { moves: [{ id: node('h'), x: 5, y: 6 }] }))
    const move = { node: node('h'), parent: node('r') }
    expect(edited(call(changeNode, move), placed).deploymentPlacements.has('h')).toBe(false)
    const put = edited(call(changeNode, { ...move, at: { x: 1, y: 2 } }), placed)
    expect(put.deploymentPlacements.get('h')).toEqual({ id: 'h', x: 1, y: 2 })
    expect(put.deploymentNodes.get('h')?.parent).toBe('r')
    expect(
      edited(call(changeNode, { node: node('h'), name: 'web-1' }), placed).deploymentPlacements.get('h'),
    ).toEqual({ id: 'h', x: 5, y: 6 })
    expect(edited(call(arrangeNodes, {}), placed).deploymentPlacements.size).toBe(0)
  })
})
