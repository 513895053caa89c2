import { expect, it } from 'vitest'
import { toggleLargeScreen } from '../../../../renderer/state/large-screen'
import { useStudio } from '../../../../renderer/state/studio-store'
import { design } from '../../../support/design'
import { openInWindow } from '../../../support/studio-window'

it('makes room for the drawing, and gives it back to the panels that were open', async () => {
  const asked = openInWindow(design({}))
  const { settings } = useStudio.getState()
  useStudio.setState({ settings: { ...settings, paletteOpen: true, mermaidOpen: false } })
  await toggleLargeScreen()
  const large = { largeScreen: true, paletteOpen: false, mermaidOpen: false }
  expect(asked).toEqual([{ name: 'settings:change', args: large }])
  useStudio.setState({ settings: { ...settings, ...large } })
  await toggleLargeScreen()
  expect(asked.at(-1)?.args).toEqual({ largeScreen: false, paletteOpen: true, mermaidOpen: false })
})

it('leaves the panels as they are where it was large from the start', async () => {
  const asked = openInWindow(design({}))
  useStudio.setState({ settings: { ...useStudio.getState().settings, largeScreen: true } })
  await toggleLargeScreen()
  expect(asked).toEqual([{ name: 'settings:change', args: { largeScreen: false } }])
})
