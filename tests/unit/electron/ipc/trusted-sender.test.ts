import { expect, it } from 'vitest'
import { trustedSender } from '../../../../electron/ipc/trusted-sender'
import { pageOrigin } from '../../../../electron/windows/page-origin'

type Window = Parameters<typeof trustedSender>[0]

const contents = (name: string) => ({ name })
const frame = (url: string, parent: object | null = null) => ({ url, parent })

const studio = contents('studio')
const window: Window = () => ({ webContents: studio })
const closed: Window = () => null
const page = 'app://studio/index.html'

it.each([
  ['the page in the main frame', window, studio, frame(page), true],
  ['a frame inside the page', window, studio, frame(page, {}), false],
  ['a frame that is gone', window, studio, null, false],
  ['another site in the window', window, studio, frame('https://example.org/'), false],
  ['a site that looks alike', window, studio, frame('app://studio.example.org/'), false],
  ['a local file', window, studio, frame('file:///index.html'), false],
  ['another window', window, contents('other'), frame(page), false],
  ['a window that is closed', closed, studio, frame(page), false],
] as const)('%s', (_, from, sender, senderFrame, trusted) => {
  expect(trustedSender(from, pageOrigin(undefined))({ sender, senderFrame })).toBe(trusted)
})

it('trusts the development server where there is one, and then nothing else', () => {
  const isTrusted = trustedSender(window, pageOrigin('http://localhost:5173'))
  expect(isTrusted({ sender: studio, senderFrame: frame('http://localhost:5173/index.html') })).toBe(true)
  expect(isTrusted({ sender: studio, senderFrame: frame('http://localhost:51730/') })).toBe(false)
  expect(isTrusted({ sender: studio, senderFrame: frame(page) })).toBe(false)
})
