import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import { planCalls } from '../../../../../shared/commands/registry'
import addService from '../../../../../shared/commands/service/add-service.command'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import { elementPlaces } from '../../../../../shared/exchange/comparison/element-places'
import { proposalMarks } from '../../../../../shared/exchange/comparison/proposal-marks'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { copyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import { type DifferenceSign, drawDifference } from '../../../../../shared/shapes/difference/difference-shape'
import { design } from '../../../../support/design'

const [api, db] = [serviceId('api'), serviceId('db')]
const shop = (): MutableDesign =>
  design({ api: 'fastapi', db: 'postgresql', jobs: 'celery' }, { 'api -> db': {}, 'jobs -> db': {} })

/** What calls would be marked as in the layered view: signs by element. */
function marked(of: MutableDesign, ...calls: readonly CommandCall[]) {
  const planned = planCalls(of, calls)
  if (!planned.ok) throw new Error(planned.error.code)
  const after = copyDesign(of)
  applyToDesign(after, planned.value)
  const viewed = { view: 'layered', interaction: null } as const
  const places = elementPlaces(of, viewed)
  const boxesAfter = new Map(
    [...elementPlaces(after, viewed)].flatMap(([id, place]) => (place.kind === 'box' ? [[id, place]] : [])),
  )
  return {
    marks: proposalMarks({ design: of, after, patches: planned.value, places, boxesAfter }, 'en'),
    places,
  }
}
const signs = ({ marks }: ReturnType<typeof marked>) =>
  marks.map(({ key, sign, shape }) => `${sign} ${shape.kind} ${key}`).sort()

describe('what a proposal would do, on the canvas', () => {
  it('strikes what goes with its links, and leaves the design as it is', () => {
    const of = shop()
    const before = copyDesign(of)
    expect(signs(marked(of, call(deleteElements, { services: [db], links: [] })))).toEqual([
      '− box db',
      '− line api.db',
      '− line jobs.db',
    ])
    expect(of).toEqual(before)
  })

  it('marks what changes, once', () => {
    const found = marked(shop(), call(changeServices, { services: [api], replicas: 3 }))
    expect(signs(found)).toEqual(['~ box api'])
    expect(found.marks[0]?.shape).toEqual(found.places.get('api'))
  })

  it('draws what comes as ghosts on free ground, with lines to what they join', () => {
    const found = marked(
      shop(),
      call(addService, {
        technology: 'redis',
        name: 'Sessions',
        wires: [{ service: api, direction: 'in' }],
      }),
    )
    expect(found.marks.map(({ sign, name, shape }) => `${sign} ${shape.kind} ${name}`)).toEqual([
      '+ box Sessions',
      '+ line api → Sessions',
    ])
    const [ghost] = found.marks
    if (ghost?.shape.kind !== 'box') throw new Error('a service is a box')
    const { x, y, width, height } = ghost.shape
    for (const place of found.places.values()) {
      if (place.kind === 'box')
        expect(
          place.x + place.width <= x ||
            x + width <= place.x ||
            place.y + place.height <= y ||
            y + height <= place.y,
        ).toBe(true)
    }
  })
})

it('tells what comes, what goes and what changes apart without colour', () => {
  const box = { kind: 'box', x: 0, y: 0, width: 172, height: 62 } as const
  const shape = (sign: DifferenceSign, isGhost: boolean) => {
    const drawing = drawDifference(box, { sign, name: 'Cache', isGhost })
    return {
      dashed: drawing.some((each) => 'dash' in each),
      named: drawing.some((each) => each.kind === 'text' && each.text === 'Cache'),
      struck: drawing.some((each) => each.kind === 'path' && each.d === 'M0 62L172 0'),
    }
  }
  const ghost = { dashed: true, named: true, struck: false }
  const bordered = { dashed: false, named: false, struck: false }
  // In a proposal what comes is not there yet; in a comparison it stands in the second design.
  expect(shape('+', true)).toEqual(ghost)
  expect(shape('+', false)).toEqual(bordered)
  // What goes stands in the first design, and is missing in the second.
  expect(shape('−', false)).toEqual({ ...bordered, struck: true })
  expect(shape('−', true)).toEqual(ghost)
  expect(shape('~', false)).toEqual(bordered)
})
