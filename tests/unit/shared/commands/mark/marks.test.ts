import { describe, expect, it } from 'vitest'
import { markId, serviceId } from '../../../../../shared/base/ids'
import { call } from '../../../../../shared/commands/define-command'
import deleteElements from '../../../../../shared/commands/elements/delete-elements.command'
import addImage from '../../../../../shared/commands/mark/add-image.command'
import addMark from '../../../../../shared/commands/mark/add-mark.command'
import changeMarks from '../../../../../shared/commands/mark/change-marks.command'
import moveMarks from '../../../../../shared/commands/mark/move-marks.command'
import orderMarks from '../../../../../shared/commands/mark/order-marks.command'
import pasteMarks from '../../../../../shared/commands/mark/paste-marks.command'
import resizeMarks from '../../../../../shared/commands/mark/resize-marks.command'
import { planCall } from '../../../../../shared/commands/registry'
import addService from '../../../../../shared/commands/service/add-service.command'
import type { CommandCall } from '../../../../../shared/model/command-call'
import { emptyDesign, type MutableDesign } from '../../../../../shared/model/design'
import { marksOn } from '../../../../../shared/model/marks/mark'
import type { MarkContent } from '../../../../../shared/model/marks/mark-content'
import { strokePath, strokePoints } from '../../../../../shared/model/marks/stroke-path'
import { applyToDesign, invertDesign } from '../../../../../shared/model/patch'
import { onePixel } from '../../../../support/marks-arbitrary'

const board = { view: 'layered' } as const
const box = { x: 10, y: 20, width: 100, height: 60 }
const note: MarkContent = { kind: 'note', text: 'Why?', colour: 'yellow', size: 'small' }
const pixels = { type: 'image/png', data: onePixel, width: 1, height: 1 } as const

function does(design: MutableDesign, edit: CommandCall) {
  const planned = planCall(design, edit)
  if (!planned.ok) throw new Error(planned.error.code)
  applyToDesign(design, planned.value)
  return planned.value
}

const withNotes = (count: number): MutableDesign => {
  const design = emptyDesign()
  for (let n = 0; n < count; n += 1) does(design, call(addMark, { board, ...box, x: n * 200, content: note }))
  return design
}

const shown = (design: MutableDesign): string[] => marksOn(design, board).map(({ id }) => id)

describe('marks', () => {
  it('come to lie in front of what is there', () => {
    expect(shown(withNotes(3))).toEqual(['m1', 'm2', 'm3'])
  })

  it('go behind everything and come to the front, in order among themselves', () => {
    const design = withNotes(4)
    does(design, call(orderMarks, { marks: [markId('m4'), markId('m3')], to: 'back' }))
    expect(shown(design)).toEqual(['m3', 'm4', 'm1', 'm2'])
    expect(design.marks.get('m4')?.order).toBeLessThan(0)
    does(design, call(orderMarks, { marks: [markId('m3'), markId('m1')], to: 'front' }))
    expect(shown(design)).toEqual(['m4', 'm2', 'm3', 'm1'])
  })

  it('move together, and an edit taken back leaves what was there', () => {
    const design = withNotes(2)
    const before = new Map(design.marks)
    const patches = does(design, call(moveMarks, { marks: [markId('m1'), markId('m2')], dx: 5, dy: -7 }))
    expect([...design.marks.values()].map(({ x, y }) => [x, y])).toEqual([
      [5, 13],
      [205, 13],
    ])
    applyToDesign(design, invertDesign(patches))
    expect(new Map(design.marks)).toEqual(before)
  })

  it('take over only what they have', () => {
    const design = withNotes(1)
    does(design, call(addMark, { board, ...box, content: { kind: 'frame', name: 'Scope' } }))
    const marks = [markId('m1'), markId('m2')]
    does(design, call(changeMarks, { marks, text: 'New', colour: 'pink', resolved: true }))
    expect(design.marks.get('m1')?.content).toEqual({ ...note, text: 'New', colour: 'pink' })
    expect(design.marks.get('m2')?.content).toEqual({ kind: 'frame', name: 'New' })
    expect(does(design, call(changeMarks, { marks, text: 'New' }))).toEqual([])
  })

  it('that are frames are given a place among the slides, and lose it again', () => {
    const design = withNotes(1)
    does(design, call(addMark, { board, ...box, content: { kind: 'frame', name: 'Scope' } }))
    const marks = [markId('m1'), markId('m2')]
    expect(does(design, call(changeMarks, { marks, slide: 2 }))).toHaveLength(1)
    expect(design.marks.get('m2')?.content).toEqual({ kind: 'frame', name: 'Scope', slide: 2 })
    does(design, call(changeMarks, { marks, text: 'Named' }))
    expect(design.marks.get('m2')?.content).toMatchObject({ name: 'Named', slide: 2 })
    does(design, call(changeMarks, { marks, slide: null }))
    expect(design.marks.get('m2')?.content).toEqual({ kind: 'frame', name: 'Named' })
  })

  it('of a pen grow with their box', () => {
    const design = emptyDesign()
    const path = strokePath([
      [0, 0, 0.5],
      [100, 60, 1],
    ])
    const stroke: MarkContent = { kind: 'stroke', pen: 'pen', colour: 'blue', size: 'small', path }
    does(design, call(addMark, { board, ...box, content: stroke }))
    does(design, call(resizeMarks, { boxes: [{ mark: markId('m1'), x: 0, y: 0, width: 50, height: 120 }] }))
    const content = design.marks.get('m1')?.content
    expect(content?.kind === 'stroke' && strokePoints(content.path)).toEqual([
      [0, 0, 0.5],
      [50, 120, 1],
    ])
  })

  it('of a sequence that there is not are refused', () => {
    const nowhere = { view: 'sequence', interaction: 'q9' }
    const planned = planCall(emptyDesign(), {
      command: addMark.id,
      args: { board: nowhere, ...box, content: note },
    })
    expect(planned).toEqual({ ok: false, error: { code: 'sequence-not-found', sequence: 'q9' } })
  })
})

describe('images', () => {
  it('are kept once, and go with the last mark that shows them', () => {
    const design = emptyDesign()
    does(design, call(addImage, { board, ...box, image: pixels, text: '' }))
    does(design, call(addImage, { board, ...box, image: pixels, text: '' }))
    expect([design.marks.size, design.images.size]).toEqual([2, 1])
    const remove = (id: string) =>
      does(design, call(deleteElements, { services: [], links: [], elements: [markId(id)] }))
    remove('m1')
    expect(design.images.size).toBe(1)
    remove('m2')
    expect([design.marks.size, design.images.size]).toEqual([0, 0])
  })

  it('come along where a mark is pasted into another design', () => {
    const design = emptyDesign()
    does(design, call(addImage, { board, ...box, image: pixels, text: 'Map' }))
    const fragment = { marks: [...design.marks.values()], images: [...design.images.values()] }
    const other = withNotes(1)
    does(other, call(pasteMarks, { fragment, board: { view: 'classes' }, dx: 1, dy: 2 }))
    expect(other.marks.get('m2')).toMatchObject({ board: { view: 'classes' }, x: 11, y: 22 })
    expect(other.images.get('i1')?.data).toBe(onePixel)
  })

  it.each([
    ['another format than it says', { ...pixels, type: 'image/jpeg' }],
    ['a document', { ...pixels, data: btoa('<svg/>') }],
    ['text that is no base64', { ...pixels, data: `${onePixel}"><script>` }],
  ])('are refused where one is %s', (_, image) => {
    const planned = planCall(emptyDesign(), {
      command: addImage.id,
      args: { board, ...box, image, text: '' },
    })
    expect(planned).toMatchObject({ ok: false, error: { code: 'bad-arguments' } })
  })
})

it('a comment goes with the element that it is pinned to', () => {
  const design = emptyDesign()
  does(design, call(addService, { technology: 'redis' }))
  const content: MarkContent = { kind: 'comment', text: 'Two?', resolved: false, about: markId('s1') }
  does(design, call(addMark, { board, ...box, content }))
  does(design, call(deleteElements, { services: [serviceId('s1')], links: [] }))
  expect(design.marks.size).toBe(0)
})
