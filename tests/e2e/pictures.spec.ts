import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { pngChunks } from '../../shared/exchange/source-inside/png-chunks'
import { test } from '../support/shop-test'

test('a PNG at twice the size and a PDF with text go out, and the design comes back out of either', async ({
  drawing,
  folder,
}) => {
  const { page } = drawing
  const [png, pdf] = [path.join(folder, 'shop.png'), path.join(folder, 'shop.pdf')]
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const format = dialog.getByRole('combobox', { name: 'Format' })
  const save = async (file: string): Promise<void> => {
    await drawing.dialogs.chooseFile(file)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(drawing.notice(file)).toBeVisible()
    await expect(dialog).toBeHidden()
  }

  await drawing.button('Export', '导出').click()
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible()
  await dialog.getByRole('radiogroup', { name: 'Size' }).getByText('2×').click()
  await dialog.getByRole('checkbox', { name: 'Keep the design inside' }).check()
  const size = await dialog.getByText(/^[\d,]+ × [\d,]+ pixels$/).innerText()
  await save(png)
  const chunks = [...pngChunks(readFileSync(png))]
  const header = Buffer.from(chunks[0]?.data ?? [])
  const pixels = [header.readUInt32BE(0), header.readUInt32BE(4)]
  expect(size).toBe(`${pixels.map((each) => each.toLocaleString('en')).join(' × ')} pixels`)
  expect(chunks.every(({ intact }) => intact)).toBe(true)
  const svg = await drawing.exportTo(path.join(folder, 'shop.svg'), 'SVG')
  expect(pixels[0]).toBe(2 * Number(svg.match(/width="(\d+)"/)?.[1]))

  await drawing.shortcut('e')
  await format.selectOption('PDF')
  await save(pdf)
  const written = readFileSync(pdf).toString('latin1')
  expect(written.match(/\/Type \/Page\b/g)).toHaveLength(1)
  // Letters are drawn by fonts, each of which says what characters its glyphs are.
  expect(written).toMatch(/\/FontName \/\w+\+Inter/)
  expect(charactersOf(readFileSync(pdf))).toEqual(expect.arrayContaining(Array.from('Stock')))

  await drawing.canvas.rename('Stock', 'Warehouse')
  await drawing.dialogs.answerUnsaved('discard')
  for (const file of [png, pdf]) {
    await drawing.dialogs.chooseFile(file)
    await drawing.shortcut('o')
    await expect(drawing.canvas.service('Stock')).toBeVisible()
    expect(await drawing.title()).toBe('Shop — Pentarch')
    await drawing.canvas.rename('Stock', 'Warehouse')
    await expect(drawing.canvas.service('Warehouse')).toBeVisible()
  }

  const content = readFileSync(png).toString('base64')
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], 'shop.png', { type: 'image/png' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, content)
  await expect(drawing.canvas.service('Stock')).toBeVisible()
})

test('a document has the pages that the dialog says, fitted or tiled, with its texts', async ({
  studio,
  folder,
}) => {
  await studio.openSample('High-traffic API')
  const { page } = studio
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await studio.button('Export', '导出').click()
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('PDF')
  await dialog.getByRole('combobox', { name: 'Page' }).selectOption('A4')
  for (const [pages, file] of [
    ['Fit to one', 'fitted.pdf'],
    ['Full size over several', 'tiled.pdf'],
  ] as const) {
    if (!(await dialog.isVisible())) await studio.shortcut('e')
    await dialog.getByText(pages).click()
    const extent = dialog.getByText(/^\d+ pages?$/)
    await expect(extent).toHaveText(pages === 'Fit to one' ? '1 page' : /^([2-9]|\d\d) pages$/)
    const said = Number((await extent.innerText()).split(' ')[0])
    const saved = path.join(folder, file)
    await studio.dialogs.chooseFile(saved)
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await expect(studio.notice(saved)).toBeVisible()
    const written = readFileSync(saved)
    expect(written.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(said)
    expect(charactersOf(written)).toEqual(expect.arrayContaining(Array.from('PostgreSQL')))
  }
})

interface Dragged {
  readonly file: string
  readonly icon: { readonly width: number; readonly height: number }
}

/** Lives in the main process. */
declare const handedToSystem: Dragged[]

test('a picture is dragged out of the window as a file with its bytes', async ({ drawing, folder }) => {
  const { app, page } = drawing
  // The drag itself is the system's; what it is handed is ours.
  await app.evaluate(({ BrowserWindow }) => {
    Object.assign(globalThis, { handedToSystem: [] })
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('no window')
    window.webContents.startDrag = ({ file, icon }) => {
      if (typeof icon === 'string') throw new Error('a drawn icon is dragged')
      handedToSystem.push({ file, icon: icon.getSize() })
    }
  })
  const dragged = (): Promise<readonly Dragged[]> => app.evaluate(() => handedToSystem)
  const svg = await drawing.exportTo(path.join(folder, 'shop.svg'), 'SVG')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const preview = dialog.getByRole('img', { name: 'Preview' })
  for (const [at, format] of (['PNG', 'SVG'] as const).entries()) {
    if (!(await dialog.isVisible())) await drawing.shortcut('e')
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
    await preview.dispatchEvent('dragstart')
    let all: Awaited<ReturnType<typeof dragged>> = []
    // An answer of a busy main process can get lost on its way.
    const count = async (): Promise<number> => {
      all = await dragged().catch(() => all)
      return all.length
    }
    await expect.poll(count).toBe(at + 1)
    const handed = all[at]
    const content = readFileSync(handed?.file ?? '')
    expect(path.basename(handed?.file ?? '')).toMatch(new RegExp(`^Shop.*\\.${format.toLowerCase()}$`))
    if (format === 'SVG') expect(content.toString('utf8')).toBe(svg)
    else {
      expect([...pngChunks(content)].every(({ intact }) => intact)).toBe(true)
      expect(handed?.icon.width).toBe(128)
    }
    expect(handed?.icon.height).toBeGreaterThan(0)
  }
})

/** The characters that the glyphs of a document stand for (ISO 32000-1, 9.10.3). */
function charactersOf(pdf: Buffer): string[] {
  const found: string[] = []
  const text = pdf.toString('latin1')
  for (const { index } of text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = text.indexOf('stream', index) + 7
    const stream = unpacked(pdf.subarray(start, text.indexOf('endstream', start)))
    for (const block of stream.matchAll(/beginbf(?:char|range)\n([\s\S]*?)endbf/g)) {
      for (const [, code = ''] of (block[1] ?? '').matchAll(/<(\w{4})>\s*$/gm)) {
        found.push(String.fromCharCode(Number.parseInt(code, 16)))
      }
    }
  }
  return found
}

function unpacked(stream: Uint8Array): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}
