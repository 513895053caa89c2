import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Inspector } from '../../../../../renderer/features/inspector/inspector'
import { openDesign } from '../../../../../renderer/state/edit'
import { select } from '../../../../../renderer/state/selection'
import { markId } from '../../../../../shared/base/ids'
import type { MarkContent } from '../../../../../shared/model/marks/mark-content'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

afterEach(cleanup)

const id = markId('m1')

function inspect(content: MarkContent): void {
  const drawn = design({ api: 'fastapi' })
  const board = { view: 'layered' } as const
  drawn.marks.set(id, { id, board, x: 0, y: 0, width: 160, height: 96, order: 0, content })
  openInWindow(drawn)
  render(<Inspector />)
  act(() => select([id]))
}

it('a note keeps its lines while its text is changed', () => {
  inspect({ kind: 'note', text: 'Ask ops\nabout backups', colour: 'yellow', size: 'small' })
  const field = screen.getByLabelText<HTMLTextAreaElement>('Text')
  expect(field.value).toBe('Ask ops\nabout backups')
  fireEvent.change(field, { target: { value: 'Ask ops\nabout restores' } })
  fireEvent.blur(field)
  expect(openDesign()?.marks.get(id)?.content).toMatchObject({ text: 'Ask ops\nabout restores' })
})

it('nothing is said to stand on a line or an arrow', () => {
  inspect({ kind: 'shape', shape: 'arrow', text: '', colour: 'blue', size: 'small' })
  expect(screen.getByRole('heading', { name: 'Arrow' })).toBeTruthy()
  expect(screen.queryByLabelText('Text')).toBeNull()
})

it('a frame has a name of one line', () => {
  inspect({ kind: 'frame', name: 'Failover' })
  expect(screen.getByLabelText('Name').tagName).toBe('INPUT')
})
