import { beforeEach, expect, it, vi } from 'vitest'
import { answerCall } from '../../../../electron/ipc/answer-call'
import { answerBy, type Handlers } from '../../../../electron/ipc/handlers'
import { serve } from '../../../../electron/ipc/serve'
import { err, ok } from '../../../../shared/base/result'
import { calls } from '../../../../shared/ipc/contract'
import { startCall } from '../../../../shared/ipc/start'

type Listener = (event: { trusted: boolean }, raw: unknown) => unknown

const { listeners } = vi.hoisted(() => ({ listeners: new Map<string, Listener>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listen: Listener) => listeners.set(name, listen) },
}))

const received: unknown[] = []
const note = (args: unknown) => {
  received.push(args)
  return ok(null)
}

const handlers: Handlers = {
  'app:resume': () => err({ code: 'no-document' }),
  'settings:change': () => err({ code: 'no-document' }),
  'recents:list': () => {
    throw new Error('the disk is on fire')
  },
  'document:new': note,
  'document:open': note,
  'document:open-recent': note,
  'document:open-sample': note,
  'document:open-picture': note,
  'document:save': note,
  'document:save-as': note,
  'document:close': () => Promise.reject(new Error('later')),
  'design:apply': note,
  'design:replace': note,
  'scenario:activate': note,
  'scenarios:compare': () => err({ code: 'no-document' }),
  'scenarios:levels': () => err({ code: 'no-document' }),
  'quantities:read': () => err({ code: 'no-document' }),
  'plans:read': () => err({ code: 'no-document' }),
  'plans:cancel': () => ok(null),
  'improve:start': note,
  'improve:prepare': note,
  'improve:cancel': note,
  'candidates:rank': () => err({ code: 'no-document' }),
  'candidates:design': () => err({ code: 'no-document' }),
  'rules:read': () => ok(null),
  'rules:state': () => ok([]),
  'mermaid:read': () => err({ code: 'no-document' }),
  'mermaid:choose': () => ok(null),
  'export:fonts': () => ok('text'),
  'export:save': note,
  'export:save-png': note,
  'export:save-folder': note,
  'export:drag': note,
  'starter:save': note,
  'print:save': note,
  'print:page': note,
  'print:paper': () => ok(true),
  'clipboard:write': note,
  'clipboard:write-png': note,
  'clipboard:read': () => ok('text'),
  'clipboard:read-image': () => ok('text'),
  'text:edit': note,
}

const ask = (name: string, raw: unknown, trusted = true): unknown => listeners.get(name)?.({ trusted }, raw)

beforeEach(() => {
  listeners.clear()
  received.length = 0
  serve(
    async (name, raw) =>
      name === 'app:start' ? answerCall(name, startCall.args, note, raw) : answerBy(handlers, name, raw),
    (event) => 'trusted' in event && event.trusted === true,
  )
})

it('answers every call of the contract and no other', () => {
  expect([...listeners.keys()].sort()).toEqual(Object.keys(calls).sort())
})

it('hands over what the parser made of the arguments', async () => {
  const patches = [{ on: 'name', before: 'a', after: 'b' }]
  expect(await ask('design:apply', { revision: 1, patches })).toEqual(ok(null))
  expect(received).toEqual([{ revision: 1, patches }])
})

it('refuses every call of an untrusted sender, before it looks at the arguments', async () => {
  for (const name of Object.keys(calls)) {
    expect(await ask(name, {}, false)).toEqual(err({ code: 'untrusted-sender' }))
  }
  expect(received).toEqual([])
})

it.each([
  ['document:new', undefined],
  ['document:new', { path: '/etc/passwd' }],
  ['document:open-recent', { path: 7 }],
  ['scenario:activate', { scenario: '__proto__' }],
  ['design:apply', { revision: 0, patches: [] }],
  ['design:apply', { revision: 1, patches: [{ on: 'everything' }] }],
  ['design:apply', { revision: 1, patches: [misplaced()] }],
  ['export:save', { suggestedName: 'a', format: 'exe', text: '' }],
  ['export:fonts', { svg: '', fonts: 'arial' }],
  ['text:edit', { command: 'executeJavaScript' }],
])('refuses %s with %j', async (name, raw) => {
  expect(await ask(name, raw)).toMatchObject({ ok: false, error: { code: 'bad-request', channel: name } })
  expect(received).toEqual([])
})

it('turns what a handler throws, at once or later, into a value', async () => {
  expect(await ask('recents:list', {})).toEqual(err({ code: 'unexpected', detail: 'the disk is on fire' }))
  expect(await ask('document:close', {})).toEqual(err({ code: 'unexpected', detail: 'later' }))
})

/** A record that stands under the id of another one. */
function misplaced() {
  const after = { id: 'db', name: '', technology: 'redis', layer: 'data', replicas: 1, settings: {} }
  return { on: 'design', scenario: 's1', patch: { table: 'services', id: 'api', before: null, after } }
}
