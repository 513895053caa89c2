import { describe, expect, it } from 'vitest'
import {
  fragmentOf,
  fragmentText,
  parseFragment,
} from '../../../../../../renderer/canvas/layered/gestures/fragment'
import { serviceId } from '../../../../../../shared/base/ids'
import { call } from '../../../../../../shared/commands/define-command'
import pasteElements from '../../../../../../shared/commands/elements/paste-elements.command'
import { planCall } from '../../../../../../shared/commands/registry'
import { applyToDesign } from '../../../../../../shared/model/patch'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'

const shop = () =>
  design(
    { api: 'fastapi', jobs: 'celery', db: 'postgresql' },
    { 'api -> db': { label: 'orders' }, 'jobs -> db': {} },
  )
const two = new Set([serviceId('api'), serviceId('db')])

describe('a fragment', () => {
  it('holds the selected services, the links among them and where they are seen', () => {
    const given = shop()
    const view = layeredView(given)
    const fragment = fragmentOf(given, view, two)
    expect(fragment.services.map(({ id }) => id)).toEqual(['api', 'db'])
    expect(fragment.links.map(({ id }) => id)).toEqual(['api.db'])
    const lane = view.lanes.find(({ layer }) => layer === 'data')
    const node = view.nodes.find(({ service }) => service === 'db')
    expect(fragment.placements).toContainEqual({ id: 'db', x: node?.x, y: (node?.y ?? 0) - (lane?.y ?? 0) })
  })

  it('comes back from the clipboard as it went, and pastes as a copy under new ids', () => {
    const given = shop()
    const fragment = fragmentOf(given, layeredView(given), two)
    const read = parseFragment(fragmentText(fragment))
    expect(read).toEqual(fragment)
    if (!read) return
    const planned = planCall(given, call(pasteElements, { fragment: read, dx: 24, dy: 24 }))
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(given, planned.value)
    expect(given.services.size).toBe(5)
    expect([...given.links.values()].filter(({ label }) => label === 'orders')).toHaveLength(2)
  })

  it.each([
    ['plain words', 'Order API'],
    ['other JSON', '{"services":"none"}'],
    ['a fragment of nothing', '{"services":[],"links":[],"placements":[]}'],
    ['no text', ''],
  ])('is not read from %s', (_, text) => {
    expect(parseFragment(text)).toBeNull()
  })
})
