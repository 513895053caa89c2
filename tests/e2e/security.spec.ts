import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../../electron/setup/project.mjs'
import { knockAt, refusalsOf } from '../support/intruder'
import { test as base } from '../support/studio-test'

interface Listener {
  readonly address: string
  readonly heard: readonly string[]
}

const test = base.extend<{ server: Listener }>({
  // A server on this computer that notes whoever calls.
  server: async ({ chosen: _ }, use) => {
    const heard: string[] = []
    const server = createServer(({ url = '' }, answer) => {
      heard.push(url)
      answer.setHeader('access-control-allow-origin', '*').end('hello')
    })
    server.on('connection', () => heard.push('connection'))
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    await use({ address: `http://127.0.0.1:${port}`, heard })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

test('the page is an ordinary page: no Node, no Electron, a sandbox of its own', async ({ studio }) => {
  const reach = await studio.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron', '__dirname'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(reach).toEqual([])
  const preferences = await studio.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('there is no window')
    // Electron’s types leave this question out.
    const tell: unknown = Reflect.get(contents, 'getLastWebPreferences')
    if (typeof tell !== 'function') throw new Error('Electron does not tell the preferences of a page')
    const told: unknown = Reflect.apply(tell, contents, [])
    return told
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('its policy forbids foreign scripts, and eval', async ({ studio }) => {
  const policy = await studio.page.evaluate(async () => {
    const answer = await fetch('index.html')
    return answer.headers.get('content-security-policy') ?? ''
  })
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe-eval')

  // Outside of the call: what a test evaluates is exempt from the policy.
  const outcome = await studio.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String(Reflect.construct(Function, ['return 1'])))
          } catch (cause) {
            resolve(cause instanceof Error ? cause.name : 'thrown')
          }
        })
      }),
  )
  expect(outcome).toBe('EvalError')

  await studio.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "hit"'
    document.head.append(script)
  })
  await expect(studio.page).toHaveTitle('Pentarch')
})

test('no other page is opened, in this window or in a new one', async ({ studio, server }) => {
  const addresses = [
    'https://example.org/',
    server.address,
    'file:///etc/passwd',
    'data:text/html,hit',
    'app://other/',
  ]
  // Asked of the main process: the test's own view of the page waits for navigations that never come.
  const outcome = await studio.app.evaluate(async ({ BrowserWindow }, targets) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('there is no window')
    const { webContents: contents } = window
    const inPage = (code: string): Promise<unknown> => contents.executeJavaScript(code)
    const wentTo: string[] = []
    contents.on('did-navigate', (_, address) => wentTo.push(address))
    const born = await inPage('performance.timeOrigin')
    const opened: unknown[] = []
    for (const target of targets) {
      await inPage(`location.href = ${JSON.stringify(target)}`)
      opened.push(await inPage(`window.open(${JSON.stringify(target)})`))
    }
    return {
      wentTo,
      opened,
      sameDocument: (await inPage('performance.timeOrigin')) === born,
      loading: contents.isLoadingMainFrame(),
      address: contents.getURL(),
      windows: BrowserWindow.getAllWindows().length,
    }
  }, addresses)
  expect(outcome).toEqual({
    wentTo: [],
    opened: addresses.map(() => null),
    sameDocument: true,
    loading: false,
    address: 'app://studio/index.html',
    windows: 1,
  })
  expect(server.heard).toEqual([])
})

test('nothing reaches a network, not even of the computer itself', async ({ studio, server }) => {
  const { address, heard } = server
  const outcome = await studio.page.evaluate(async (to) => {
    const failed = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'blocked',
      )
    const loaded = (element: HTMLImageElement | HTMLScriptElement) => {
      const done = new Promise((resolve, reject) => {
        element.onload = resolve
        element.onerror = reject
      })
      element.src = `${to}/element`
      document.body.append(element)
      return done
    }
    const socket = () =>
      new Promise((resolve, reject) => {
        const opened = new WebSocket(to.replace('http', 'ws'))
        opened.onopen = resolve
        opened.onerror = reject
      })
    return {
      fetch: await failed(fetch(`${to}/fetch`)),
      blind: await failed(fetch(`${to}/blind`, { mode: 'no-cors' })),
      image: await failed(loaded(new Image())),
      script: await failed(loaded(document.createElement('script'))),
      socket: await failed(Promise.resolve().then(socket)),
      beacon: await failed(Promise.resolve(navigator.sendBeacon(`${to}/beacon`))),
    }
  }, address)
  expect(outcome).toMatchObject({
    fetch: 'blocked',
    blind: 'blocked',
    image: 'blocked',
    script: 'blocked',
    socket: 'blocked',
  })
  // Without the page's policy in the way, the session still refuses.
  const fromMain = await studio.app.evaluate(
    ({ session }, to) =>
      session.defaultSession.fetch(to).then(
        () => 'reached',
        () => 'blocked',
      ),
    address,
  )
  expect(fromMain).toBe('blocked')
  expect(heard).toEqual([])
})

test('permissions are denied without a question', async ({ studio }) => {
  const answers = await studio.page.evaluate(async () => {
    const located = new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      )
    })
    const camera = navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return {
      geolocation: await located,
      notifications: await Notification.requestPermission(),
      camera: await camera,
      clipboard: await navigator.clipboard.readText().then(
        () => 'granted',
        () => 'denied',
      ),
    }
  })
  expect(answers).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    clipboard: 'denied',
  })
  expect(await studio.dialogs.asked()).toEqual([])
})

test('malformed messages are refused, and change nothing', async ({ studio }) => {
  await studio.openSample('B2B back office')
  const counts = await studio.status.innerText()
  const service = { id: 's1', name: 'x', technology: 'fastapi', layer: 'api', replicas: 1, settings: {} }
  const patch = (after: object): string =>
    JSON.stringify({
      revision: 1,
      patches: [
        { on: 'design', scenario: 's1', patch: { table: 'services', id: 's1', before: null, after } },
      ],
    })
  const messages: readonly (readonly [channel: string, args: string])[] = [
    ['design:apply', 'null'],
    ['design:apply', '{ "revision": "1", "patches": [] }'],
    ['design:apply', patch({ ...service, id: 's2' })],
    ['design:apply', patch({ ...service, replicas: -1 })],
    ['design:apply', patch(service).replace('"settings":{}', '"settings":{"__proto__":{"polluted":1}}')],
    ['design:replace', '{ "revision": 0, "data": { "name": "x", "profile": {}, "scenarios": [] } }'],
    ['settings:change', '{ "language": "fr" }'],
    ['settings:change', '{ "language": "zh", "theme": "dark", "more": 1 }'],
    ['document:open-sample', '{ "id": "" }'],
    ['document:save', '{ "path": "elsewhere" }'],
    ['export:save', '{ "suggestedName": "x", "format": "exe", "text": "" }'],
    ['candidates:rank', '{ "profile": { "projectScale": 6 } }'],
  ]
  const codes = await refusalsOf(studio.page, messages)
  expect(codes).toEqual(messages.map(() => 'bad-request'))
  expect(await studio.status.innerText()).toBe(counts)
  expect(await studio.dialogs.asked()).toEqual([])
  expect(await studio.page.evaluate(() => document.documentElement.lang)).toBe('en')
})

test('only channels of the contract exist, and only for the studio’s own page', async ({ studio }) => {
  const unknown = await knockAt(studio.page, ['fs:read', 'constructor', '__proto__', 'score:report'])
  for (const answer of unknown) expect(answer).toMatch(/the studio has no channel/)

  const stranger = await studio.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL('data:text/html,stranger')
      const answer: unknown = await window.webContents.executeJavaScript('studio.invoke("app:start", {})')
      window.destroy()
      return answer
    },
    path.join(projectRoot, 'out/preload/preload.cjs'),
  )
  expect(stranger).toEqual({ ok: false, error: { code: 'untrusted-sender' } })
})
