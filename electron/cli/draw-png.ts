import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import type { Pixels } from '../pdf/pdf-document'

let ready: Promise<void> | undefined

const notDrawn: Localized = {
  en: 'The picture could not be drawn at this size. Choose a smaller --scale, or export as SVG.',
  zh: '无法以此尺寸绘制图片。请减小 --scale，或导出为 SVG。',
}

interface Drawn extends Pixels {
  readonly asPng: () => Uint8Array
}

async function drawn(svg: string): Promise<Result<Drawn, Localized>> {
  try {
    const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
    const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
    ready ??= readFile(program).then((bytes) => initWasm(bytes))
    await ready
    return ok(new Resvg(svg).render())
  } catch {
    return err(notDrawn)
  }
}

/**
 * Draws a picture without a window, as large as it says. Equal pictures give equal bytes.
 *
 * @param svg has outlines in place of its texts: there are no fonts here
 */
export async function drawPng(svg: string): Promise<Result<Uint8Array, Localized>> {
  const image = await drawn(svg)
  return image.ok ? ok(image.value.asPng()) : image
}

/** The same as raw pixels. */
export const drawPixels = (svg: string): Promise<Result<Pixels, Localized>> => drawn(svg)
