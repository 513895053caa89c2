import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LinkLine } from '../../../../../../renderer/canvas/layered/links/link-line'
import { linkId } from '../../../../../../shared/base/ids'
import { layeredView } from '../../../../../../shared/views/layered/layered-view'
import { design } from '../../../../../support/design'
import { openInWindow } from '../../../../../support/studio-window'

afterEach(cleanup)

/** How many grips a link has. */
function grips(look: { readonly selected: boolean; readonly alone: boolean }): number {
  const made = design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} })
  openInWindow(made)
  const link = made.links.get(linkId('api.db'))
  const [route] = layeredView(made).edges
  if (!link || !route) throw new Error('the design has no link')
  const { container } = render(
    <svg>
      <title>One link</title>
      <LinkLine link={link} route={route} name="API reads DB" {...look} />
    </svg>,
  )
  return container.querySelectorAll('circle').length
}

describe('a link', () => {
  it('has a grip at either end where it is all that is selected', () => {
    expect(grips({ selected: true, alone: true })).toBe(2)
  })

  it('has none among others that are selected, and none unselected', () => {
    expect(grips({ selected: true, alone: false })).toBe(0)
    expect(grips({ selected: false, alone: false })).toBe(0)
  })
})
