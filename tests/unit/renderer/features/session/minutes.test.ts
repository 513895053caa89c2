import { expect, it } from 'vitest'
import { exportMinutes } from '../../../../../renderer/features/session/minutes'
import { addItem, checkItem, startTheSession } from '../../../../../renderer/state/agenda'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { agendaItemId } from '../../../../../shared/base/ids'
import { perDimension } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

const scored = (total: number) =>
  useStudio.setState({ scores: new Map([['a', { total, dimensions: perDimension(() => total) }]]) })

it('writes minutes with what the score is now, onto the clipboard and into a file', async () => {
  const asked = openInWindow(design({ api: 'fastapi' }))
  scored(60)
  addItem('Naming')
  addItem('Scaling')
  startTheSession()
  scored(64)
  checkItem(agendaItemId('a1'), true)
  scored(63)
  await exportMinutes('en', 'clipboard')
  const written = (name: string) => asked.find((each) => each.name === name)?.args
  const copied = (written('clipboard:write') ?? {}) as { readonly text?: string }
  expect(copied.text?.match(/^\| Total .*$/gm)).toEqual([
    '| Total | 60.0 | 64.0 | +4.0 |',
    '| Total | 64.0 | 63.0 | −1.0 |',
  ])
  await exportMinutes('zh', 'file')
  const file = (written('export:save') ?? {}) as Partial<Record<'format' | 'suggestedName' | 'text', string>>
  expect([file.format, file.suggestedName]).toEqual(['md', expect.stringMatching(/ 会议纪要$/)])
  expect(file.text).toMatch(/^# 会议纪要：/)
})
