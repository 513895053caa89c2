import { describe, expect, it } from 'vitest'
import { type ElementId, groupId, serviceId } from '../../../../../shared/base/ids'
import setCollapsed from '../../../../../shared/commands/collapse/set-collapsed.command'
import { call } from '../../../../../shared/commands/define-command'
import dissolveGroups from '../../../../../shared/commands/group/dissolve-groups.command'
import makeGroup from '../../../../../shared/commands/group/make-group.command'
import { planCall } from '../../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../../shared/file/design-data'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import type { Layer } from '../../../../../shared/model/layer'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { blockName, expanded, shownDesign } from '../../../../../shared/views/layered/collapsed'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { placeNodes } from '../../../../../shared/views/layered/place-nodes'
import { design } from '../../../../support/design'
import { layeredSvg } from '../../../../support/view-svgs'

/** Two interfaces that both use two stores, and jobs that use one. */
const shop = () =>
  design(
    { s1: 'fastapi', s2: 'flask', s3: 'postgresql', s4: 'redis', s5: 'celery' },
    { 's1 -> s3': {}, 's1 -> s4': {}, 's2 -> s3': {}, 's5 -> s3': {}, 's3 -> s4': {}, 's1 -> s2': {} },
  )

function does(of: MutableDesign, edit: CommandCall): () => void {
  const planned = planCall(of, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(of, planned.value)
  return () => applyToDesign(of, invertDesign(planned.value))
}

const collapse = (lanes: readonly Layer[], groups: readonly string[] = [], collapsed = true): CommandCall =>
  call(setCollapsed, { lanes: [...lanes], groups: groups.map(groupId), collapsed })

const ids = (...all: string[]): ElementId[] => all.map(serviceId)
const linesOf = (of: MutableDesign): string[] =>
  [...shownDesign(of).design.links.values()]
    .map(({ source, target, label }) => `${source} ${target} ${label}`.trim())
    .sort()

describe('a collapsed lane', () => {
  it('is one block at which its links end, and what runs alike is one line', () => {
    const given = shop()
    does(given, collapse(['data']))
    const shown = shownDesign(given)
    expect([...shown.design.services.keys()]).toEqual(['s1', 's2', 's3', 's5'])
    expect(shown.blocks.get('s3')?.members).toEqual(['s3', 's4'])
    expect(linesOf(given)).toEqual(['s1 s2', 's1 s3 ×2', 's2 s3', 's5 s3'])
    expect(shown.holds.get(serviceId('s3'))).toEqual(['s3', 's4'])
    expect(shown.standsFor.get(serviceId('s4'))).toBe('s3')
    const [block] = [...shown.blocks.values()]
    if (!block) throw new Error('there is no block')
    expect([blockName(block, given, 'en'), blockName(block, given, 'zh')]).toEqual(['Data', '数据'])
  })

  it('leaves the model, and all places in other lanes, as they are', () => {
    const given = shop()
    const before = designToData(given)
    const places = placeNodes(given).nodes.filter(({ layer }) => layer !== 'data')
    const undo = does(given, collapse(['data']))
    const { collapsedLanes, ...model } = designToData(given)
    expect(collapsedLanes).toEqual([{ id: 'data' }])
    expect(model).toEqual(before)
    const seen = layeredView(shownDesign(given).design).nodes.filter(({ layer }) => layer !== 'data')
    expect(seen.map(({ service, x }) => [service, x])).toEqual(places.map(({ service, x }) => [service, x]))
    undo()
    expect(designToData(given)).toEqual(before)
  })
})

describe('a collapsed group', () => {
  it('is a block where its first member stands, in lanes that others are still seen in', () => {
    const given = shop()
    does(given, call(makeGroup, { elements: ids('s2', 's4') }))
    const placed = placeNodes(given).nodes.find(({ service }) => service === 's2')
    does(given, collapse([], ['g1']))
    const shown = shownDesign(given)
    expect(shown.blocks.get('s2')?.of).toEqual({ kind: 'group', group: 'g1' })
    const block = layeredView(shown.design).nodes.find(({ service }) => service === 's2')
    expect([block?.x, block?.y]).toEqual([placed?.x, placed?.y])
    expect(linesOf(given)).toEqual(['s1 s2 ×2', 's1 s3', 's2 s3', 's3 s2', 's5 s3'])
    expect(designDataSchema.safeParse(designToData(given)).success).toBe(true)
  })

  it('is part of the block of a lane that is collapsed too, and is gone with the group', () => {
    const given = shop()
    does(given, call(makeGroup, { elements: ids('s3', 's4', 's1') }))
    does(given, collapse(['data'], ['g1']))
    const blocks = [...shownDesign(given).blocks.values()]
    expect(blocks.map(({ of, members }) => [of.kind, members])).toEqual([
      ['lane', ['s3', 's4']],
      ['group', ['s1']],
    ])
    does(given, call(dissolveGroups, { elements: ids('s1') }))
    expect(shownDesign(given).blocks.size).toBe(1)
  })
})

describe('a picture', () => {
  it('shows the blocks, and what is compared shows every service', () => {
    const given = shop()
    does(given, collapse(['data']))
    const options = { theme: 'light', language: 'zh', title: 'Shop' } as const
    expect(layeredSvg(given, options)).toContain('2 个服务')
    expect(layeredSvg(given, options)).not.toContain('PostgreSQL')
    expect(layeredSvg(expanded(given), options)).toBe(layeredSvg(shop(), options))
  })
})
