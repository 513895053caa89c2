import { waitFor } from '@testing-library/dom'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepFocus } from '../../../../renderer/app/keep-focus'

beforeAll(keepFocus)
beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <div role="tabpanel" id="panel"><p id="fields"><button id="fix">Apply</button></p></div>
      <button id="other">Other</button>
    </main>`
})
const at = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no ${id}`)
  return element
}

it('gives the focus of what is taken away to the part of the window round it', async () => {
  at('fix').focus()
  at('fix').parentElement?.remove()
  await waitFor(() => expect(document.activeElement).toBe(at('panel')))
})

it.each([
  ['disabled', () => at('fix').setAttribute('disabled', '')],
  ['in a part that nobody may use', () => at('fields').setAttribute('inert', '')],
])('gives the focus of what is %s to the part of the window round it', async (_, shutOff) => {
  at('fix').focus()
  shutOff()
  await waitFor(() => expect(document.activeElement).toBe(at('panel')))
})

it('passes over a part that nobody may use, and leaves what is disabled elsewhere alone', async () => {
  at('fix').focus()
  at('other').setAttribute('disabled', '')
  await Promise.resolve()
  expect(document.activeElement).toBe(at('fix'))
  at('panel').setAttribute('inert', '')
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('main')))
})

it('gives it to the screen that comes where a whole screen goes', async () => {
  at('fix').focus()
  document.body.innerHTML = '<main id="next"><button>Start</button></main>'
  await waitFor(() => expect(document.activeElement).toBe(at('next')))
})

it('gives it to a screen that takes its time to come', async () => {
  at('fix').focus()
  document.body.innerHTML = '<p id="loading"></p>'
  await waitFor(() => expect(document.activeElement).toBe(document.body))
  await new Promise(requestAnimationFrame)
  document.body.innerHTML = '<main id="late"><button>Start</button></main>'
  await waitFor(() => expect(document.activeElement).toBe(at('late')))
})

it('leaves it where somebody put it meanwhile', async () => {
  at('fix').focus()
  at('fix').remove()
  at('other').focus()
  document.body.append(document.createElement('aside'))
  await Promise.resolve()
  expect(document.activeElement).toBe(at('other'))
})

it('takes no focus where nothing had any', async () => {
  at('fix').focus()
  at('fix').blur()
  at('other').remove()
  await Promise.resolve()
  expect(document.activeElement).toBe(document.body)
})
