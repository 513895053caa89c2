import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assetPath, contentType } from '../../../../electron/windows/asset-path'
import { fileArgument } from '../../../../electron/windows/file-argument'
import { isLocalRequest, pageOrigin } from '../../../../electron/windows/page-origin'
import { suggestedFile } from '../../../../electron/windows/suggested-file'

const folder = path.resolve('/studio/out/renderer')

describe('files of the page', () => {
  it.each([
    ['app://studio/', 'index.html'],
    ['app://studio/index.html', 'index.html'],
    ['app://studio/assets/app.js?v=1#top', 'assets/app.js'],
    ['app://studio/assets/a%20b.svg', 'assets/a b.svg'],
    ['app://studio/../../secret', 'secret'],
  ])('%s is %s', (address, file) => {
    expect(assetPath(folder, address)).toBe(path.join(folder, file))
  })

  it.each([
    'app://studio/..%2f..%2f..%2fetc/passwd',
    'app://studio/assets/..%2f..',
    'app://studio/%2e%2e%2fmain/main.js',
    'app://studio/..%5c..%5csecret',
    'app://studio/index.html%00.png',
    'app://studio/%E0%A4%A',
    'app://elsewhere/index.html',
  ])('%s is nothing', (address) => {
    expect(assetPath(folder, address)).toBeNull()
  })

  it('have their media type by their ending', () => {
    expect(contentType('a/b.js')).toBe('text/javascript; charset=utf-8')
    expect(contentType('a/b.exe')).toBe('application/octet-stream')
  })
})

describe('requests', () => {
  const built = pageOrigin(undefined)
  const development = pageOrigin('http://localhost:5173')

  it.each([
    'app://studio/index.html',
    'data:image/png;base64,AA==',
    'blob:app://studio/1',
    'devtools://devtools/bundled/inspector.html',
  ])('%s stays inside', (url) => {
    expect(isLocalRequest(url, built)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'chrome-extension://abc/',
    'nonsense',
  ])('%s is blocked', (url) => {
    expect(isLocalRequest(url, built)).toBe(false)
  })

  it('may go to the development server, and to no other', () => {
    expect(isLocalRequest('http://localhost:5173/app/main.tsx', development)).toBe(true)
    expect(isLocalRequest('ws://localhost:5173/?token=1', development)).toBe(true)
    expect(isLocalRequest('http://localhost:51730/', development)).toBe(false)
    expect(isLocalRequest('https://example.org/', development)).toBe(false)
  })
})

it('finds the file that a command line names', () => {
  const at = path.resolve('/home/ada')
  expect(fileArgument(['pentarch', 'shop.pentarch'], at)).toBe(path.join(at, 'shop.pentarch'))
  expect(fileArgument(['electron', '.', '--no-sandbox', '/x/a.pentarch'], at)).toBe(
    path.resolve('/x/a.pentarch'),
  )
  expect(fileArgument(['pentarch', '--open=a.pentarch', 'notes.txt'], at)).toBeNull()
  expect(fileArgument(['first.pentarch'], at)).toBeNull()
})

it.each([
  ['Web shop', 'svg', 'Web shop.svg'],
  ['订单系统', 'pentarch', '订单系统.pentarch'],
  ['a/b\\c: "d"?', 'mmd', 'a b c d.mmd'],
  ['../../etc', 'svg', 'etc.svg'],
  [' . ', 'svg', 'pentarch.svg'],
])('suggests for “%s” as %s the file “%s”', (name, extension, file) => {
  expect(suggestedFile(name, extension)).toBe(file)
})

it('suggests the folder of the file that is open', () => {
  const open = path.resolve('/designs/shop v1.2.pentarch')
  expect(suggestedFile(open, 'pentarch')).toBe(open)
})
