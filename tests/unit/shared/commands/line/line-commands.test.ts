import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../../electron/rules/engine'
import {
  classRelationId,
  deploymentId,
  deploymentNodeId,
  type ElementId,
  linkId,
  scenarioId,
  serviceId,
  wireId,
} from '../../../../../shared/base/ids'
import pasteClasses from '../../../../../shared/commands/class/paste-classes.command'
import { call } from '../../../../../shared/commands/define-command'
import placeService from '../../../../../shared/commands/deployment/place-service.command'
import setReplicas from '../../../../../shared/commands/deployment/set-replicas.command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import pasteElements from '../../../../../shared/commands/elements/paste-elements.command'
import resetLines from '../../../../../shared/commands/line/reset-lines.command'
import shapeLine from '../../../../../shared/commands/line/shape-line.command'
import insertService from '../../../../../shared/commands/link/insert-service.command'
import reconnectLink from '../../../../../shared/commands/link/reconnect-link.command'
import { planCall, planCalls } from '../../../../../shared/commands/registry'
import { designToData } from '../../../../../shared/file/design-data'
import { parseWorkspace, serialiseWorkspace } from '../../../../../shared/file/workspace-file'
import type { CommandCall } from '../../../../../shared/model/command-call'
import type { MutableDesign } from '../../../../../shared/model/design'
import { shapedLines, shapedWires } from '../../../../../shared/model/line-course'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { deployed } from '../../../../support/deployment'
import { shopDesign } from '../../../../support/shop-design'

const link = linkId('api.db')
const relation = classRelationId('uses')
const bends = { points: [{ x: 300, y: 90 }], source: { x: 0, y: 0 }, target: { x: 0, y: 200 } }
const label = { at: 0.25, dx: 0, dy: -20 }

function edited(design: MutableDesign, ...calls: readonly CommandCall[]): MutableDesign {
  const before = JSON.stringify(designToData(design))
  const planned = planCalls(design, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  const after = JSON.stringify(designToData(design))
  applyToDesign(design, invertDesign(planned.value))
  expect(JSON.stringify(designToData(design))).toBe(before)
  applyToDesign(design, planned.value)
  expect(JSON.stringify(designToData(design))).toBe(after)
  return design
}

const shaped = () =>
  edited(
    shopDesign(),
    call(shapeLine, { line: link, bends }),
    call(shapeLine, { line: link, label }),
    call(shapeLine, { line: relation, bends }),
  )

describe('shaping lines', () => {
  it('gives bends and a label place, each without the other being lost', () => {
    expect([...shaped().lineCourses.values()]).toEqual([
      { id: 'api.db', bends, label },
      { id: 'uses', bends },
    ])
  })

  it('refuses a line that there is not, and bends without a corner', () => {
    const refused = [
      planCall(shopDesign(), call(shapeLine, { line: linkId('api'), bends })),
      planCall(shopDesign(), call(shapeLine, { line: link, bends: { ...bends, points: [] } })),
    ]
    expect(refused.map((each) => !each.ok && each.error.code)).toEqual(['element-not-found', 'bad-arguments'])
  })

  it('is taken back by the line finding its own way', () => {
    const design = edited(shaped(), call(resetLines, { lines: [link, linkId('gone')] }))
    expect([...design.lineCourses.keys()]).toEqual(['uses'])
  })

  it('goes with a line that is deleted or gets other ends', () => {
    const deleted = edited(
      shaped(),
      call(deleteElements, { services: [serviceId('db')], links: [], elements: ['uses' as ElementId] }),
    )
    expect(deleted.lineCourses.size).toBe(0)
    const split = edited(shaped(), call(insertService, { links: [link], technology: 'redis' }))
    expect([...split.lineCourses.keys()]).toEqual(['uses'])
  })

  it('is kept, the other way round, by a line that is turned round', () => {
    const [source, target] = [serviceId('db'), serviceId('api')]
    const design = edited(shaped(), call(reconnectLink, { link, source, target }))
    expect(design.lineCourses.get(link)).toEqual({
      id: link,
      bends: { points: bends.points, source: bends.target, target: bends.source },
      label: { ...label, at: 0.75 },
    })
  })

  it('goes along with copies of both ends', () => {
    const design = shaped()
    const { services, links, classes, classRelations, lineCourses } = design
    const fragment = {
      services: [...services.values()],
      links: [...links.values()],
      placements: [],
      lineCourses: [...lineCourses.values()],
    }
    const classFragment = {
      classes: [...classes.values()],
      classRelations: [...classRelations.values()],
      classPlacements: [],
      lineCourses: [...lineCourses.values()],
    }
    edited(
      design,
      call(pasteElements, { fragment, dx: 40, dy: 0 }),
      call(pasteClasses, { fragment: classFragment, dx: 40, dy: 0 }),
    )
    const copies = [...design.lineCourses.values()].slice(2)
    expect(copies.map(({ id, ...course }) => [design.links.has(id), course])).toEqual([
      [true, { bends, label }],
      [false, { bends }],
    ])
    expect(copies.every(({ id }) => design.links.has(id) || design.classRelations.has(id))).toBe(true)
  })

  it('between two places goes with the link, and with the replicas at either end', () => {
    const of = () => deployed(shopDesign(), { h1: 'host', h2: 'host' }, { 'api @ h1': 2, 'db @ h1': 1 })
    const wire = wireId(link, deploymentId('api.h1'), deploymentId('db.h1'))
    const bent = () =>
      edited(of(), call(shapeLine, { line: wire, bends }), call(shapeLine, { line: link, label }))
    expect([...bent().lineCourses.keys()]).toEqual([wire, link])
    const gone = wireId(link, deploymentId('api.h2'), deploymentId('db.h1'))
    const refused = planCall(of(), call(shapeLine, { line: gone, bends }))
    expect(!refused.ok && refused.error.code).toBe('element-not-found')

    const left = (...calls: readonly CommandCall[]) => [...edited(bent(), ...calls).lineCourses.keys()]
    const api = { service: serviceId('api'), from: deploymentNodeId('h1') }
    // Replicas that move are the same ones elsewhere, so what was drawn to them stays.
    expect(left(call(placeService, { ...api, node: deploymentNodeId('h2') }))).toEqual([wire, link])
    expect(left(call(setReplicas, { deployment: deploymentId('api.h1'), replicas: 3 }))).toEqual([wire, link])
    expect(left(call(deleteElements, { services: [serviceId('db')], links: [], elements: [] }))).toEqual([])
    const turned = { link, source: serviceId('db'), target: serviceId('api') }
    expect(left(call(reconnectLink, turned))).toEqual([link])
    expect(left(call(resetLines, { lines: [wire] }))).toEqual([link])
    expect(shapedWires(bent().lineCourses, new Set([link]))).toEqual([wire])
    expect(shapedLines(bent().lineCourses, new Set([link]))).toEqual([link])
  })

  it('never changes a score, and is kept by a file', () => {
    const [plain, bent] = [shopDesign(), shaped()]
    expect(evaluate(bent, {})).toEqual(evaluate(plain, {}))
    const design = designToData(bent)
    const text = serialiseWorkspace({
      name: '',
      profile: {},
      scenarios: [{ id: scenarioId('a'), name: '', design }],
    })
    const read = parseWorkspace(text, 'a.pentarch')
    if (!read.ok) throw new Error(read.error.code)
    expect(serialiseWorkspace(read.value)).toBe(text)
    expect(read.value.scenarios[0]?.design.lineCourses).toEqual([...bent.lineCourses.values()])
    const dangling = text.replace('"id": "uses",\n            "bends"', '"id": "gone",\n            "bends"')
    const refused = parseWorkspace(dangling, 'a.pentarch')
    expect(refused.ok ? '' : JSON.stringify(refused.error)).toContain('there is no line “gone”')
  })
})
