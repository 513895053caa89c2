import { beforeEach, expect, it } from 'vitest'
import { removeMarks } from '../../../../../renderer/canvas/marks/mark-edits'
import { endPresentation, present, turn } from '../../../../../renderer/canvas/presenting/present'
import { currentTool, setTool } from '../../../../../renderer/canvas/tools'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { isPresenting, usePresenting } from '../../../../../renderer/state/presenting'
import { select } from '../../../../../renderer/state/selection'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { markId } from '../../../../../shared/base/ids'
import type { Board, Mark } from '../../../../../shared/model/marks/mark'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const frame = (id: string, x: number, board: Board = { view: 'layered' }): [string, Mark] => [
  id,
  {
    id: markId(id),
    board,
    ...{ x, y: 0, width: 300, height: 200 },
    order: 0,
    content: { kind: 'frame', name: id },
  },
]
const shown = () => usePresenting.getState().shown?.frame

beforeEach(() => {
  endPresentation()
  const made = design({ api: 'fastapi' })
  for (const [id, mark] of [frame('m2', 400), frame('m1', 0), frame('m3', 800)]) made.marks.set(id, mark)
  made.marks.set(...frame('m9', -50, { view: 'classes' }))
  openInWindow(made)
})

it('goes through the frames of the open view in reading order, and stops at both ends', () => {
  present()
  const seen = [shown()]
  for (const to of ['next', 'next', 'next', 'previous', 'first', 'last'] as const) {
    turn(to)
    seen.push(shown())
  }
  expect(seen).toEqual(['m1', 'm2', 'm3', 'm3', 'm2', 'm1', 'm3'])
})

it('begins with a selected frame, puts tools away and selects nothing', () => {
  setTool('pen')
  select([markId('m2')])
  present()
  expect([shown(), currentTool(), useStudio.getState().selection.size]).toEqual(['m2', 'select', 0])
})

it('goes on where a frame was that is deleted meanwhile, and comes back to it with undo', () => {
  present()
  turn('next')
  removeMarks([markId('m2')])
  turn('next')
  expect(shown()).toBe('m3')
  undo()
  turn('previous')
  expect(shown()).toBe('m2')
})

it('presents a view without frames as a whole', () => {
  useStudio.setState({ view: 'deployment' })
  present()
  expect([isPresenting(), shown()]).toEqual([true, null])
  turn('next')
  expect([isPresenting(), shown()]).toEqual([true, null])
})

it('changes nothing in the design, and cannot begin twice or without a canvas', () => {
  const before = useStudio.getState().revision
  present()
  turn('last')
  present()
  expect(shown()).toBe('m3')
  endPresentation()
  expect([useStudio.getState().revision, openDesign()?.marks.size]).toEqual([before, 4])
  useStudio.setState({ screen: 'profile' })
  present()
  expect(isPresenting()).toBe(false)
})
