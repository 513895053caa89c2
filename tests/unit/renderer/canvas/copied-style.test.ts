import { expect, it } from 'vitest'
import { canTakeStyle, copyStyle, hasStyle, pasteStyle } from '../../../../renderer/canvas/copied-style'
import { openDesign, run, undo } from '../../../../renderer/state/edit'
import { select } from '../../../../renderer/state/selection'
import { useStudio } from '../../../../renderer/state/studio-store'
import { markId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import addMark from '../../../../shared/commands/mark/add-mark.command'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

const looks = () =>
  [...(openDesign()?.marks.values() ?? [])].map(({ content }) =>
    'colour' in content ? `${content.kind} ${content.colour} ${content.size}` : content.kind,
  )

it('gives marks the colour and size of another one, in one step; what has neither is passed over', () => {
  openInWindow(design({ api: 'fastapi' }))
  const at = { board: { view: 'layered' } as const, x: 0, y: 0, width: 100, height: 60 }
  run(call(addMark, { ...at, content: { kind: 'note', text: '', colour: 'pink', size: 'large' } }))
  run(
    call(addMark, {
      ...at,
      content: { kind: 'shape', shape: 'ellipse', text: '', colour: 'grey', size: 'small' },
    }),
  )
  run(call(addMark, { ...at, content: { kind: 'frame', name: 'All' } }))
  const [note, shape, frame] = ['m1', 'm2', 'm3'].map(markId)
  if (!note || !shape || !frame) throw new Error('there are too few marks')
  select([frame])
  expect(hasStyle()).toBe(false)
  select([note])
  copyStyle()
  select([shape, frame])
  expect(canTakeStyle()).toBe(true)
  const before = useStudio.getState().undos.length
  pasteStyle()
  expect(looks()).toEqual(['note pink large', 'shape pink large', 'frame'])
  expect(useStudio.getState().undos.length).toBe(before + 1)
  undo()
  expect(looks()).toEqual(['note pink large', 'shape grey small', 'frame'])
})
