import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { TemplateButtons } from '../../../../../renderer/features/sequence-templates/template-buttons'
import { openDesign, undo } from '../../../../../renderer/state/edit'
import { useStudio } from '../../../../../renderer/state/studio-store'
import { design } from '../../../../support/design'
import { openInWindow } from '../../../../support/studio-window'

afterEach(cleanup)

const shop = () =>
  design(
    { web: 'web-client', api: 'flask', db: 'postgresql', cache: 'redis' },
    { 'web -> api': {}, 'api -> db': {}, 'api -> cache': {} },
  )

it('adds a sequence of the services at hand in one step, and shows it', () => {
  openInWindow(shop())
  render(<TemplateButtons />)
  fireEvent.click(screen.getByRole('button', { name: 'Full API request' }))
  const added = [...(openDesign()?.interactions.values() ?? [])]
  expect(added.map(({ name }) => name)).toEqual(['API request: records'])
  expect(useStudio.getState()).toMatchObject({ view: 'sequence', interaction: added[0]?.id })
  undo()
  expect(openDesign()?.interactions.size).toBe(0)
})

it('says of a template that does not fit what the design lacks', () => {
  openInWindow(shop())
  render(<TemplateButtons />)
  const buttons = screen.getAllByRole<HTMLButtonElement>('button')
  expect(buttons.map(({ disabled }) => disabled)).toEqual([false, true, false])
  const reason = document.getElementById(buttons[1]?.getAttribute('aria-describedby') ?? '')
  expect(reason?.textContent).toMatch(/hands work over to a queue/)
})
