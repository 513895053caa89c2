import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import { err, ok, type Result } from '../../../shared/base/result'
import { type Size, sizeOfSvg } from '../../../shared/exchange/print/print-layout'
import { formatNumber } from '../../../shared/i18n/format'
import { setFonts } from '../../state/hand-over'

/** Longest side and most pixels of a picture that Chromium draws without leaving parts of it out. */
const longestSide = 16_384
const mostPixels = 134_217_728

const tooLarge = ({ width, height }: Size): Localized => ({
  en: `The picture would have ${formatNumber(width)} × ${formatNumber(height)} pixels, which is more than can be drawn: at most ${formatNumber(longestSide)} a side and ${formatNumber(mostPixels / 1e6)} million in all. Choose a smaller scale, or export as SVG or PDF.`,
  zh: `图片将有 ${formatNumber(width)} × ${formatNumber(height)} 像素，超出可绘制的范围：每边最多 ${formatNumber(longestSide)}，总计最多 ${formatNumber(mostPixels / 1e6)} 百万。请减小倍数，或导出为 SVG 或 PDF。`,
})

const notDrawn: Localized = {
  en: 'The picture could not be drawn. Choose a smaller scale, or export as SVG.',
  zh: '无法绘制该图片。请减小倍数，或导出为 SVG。',
}

/** Pixels of a PNG of an SVG picture. */
export function pixelsOf(svg: string): Size {
  const { width, height } = sizeOfSvg(svg)
  return { width: Math.round(width), height: Math.round(height) }
}

/** Why a picture cannot be drawn at its size; `null` where it can. */
export function tooManyPixels(size: Size): Localized | null {
  const { width, height } = size
  return Math.max(width, height) > longestSide || width * height > mostPixels ? tooLarge(size) : null
}

/**
 * Draws an SVG picture as a PNG of the same size, in the fonts of the studio; what is transparent stays so. Texts are drawn
 * as outlines: fonts within a picture are there only some time after the picture says that it is.
 */
export async function drawPng(svg: string): Promise<Result<Uint8Array<ArrayBuffer>, Localized>> {
  const size = pixelsOf(svg)
  const refused = tooManyPixels(size)
  if (refused) return err(refused)
  const outlined = await setFonts(svg, 'outlines')
  if (!outlined.ok) return err(errorText(outlined.error))
  const address = URL.createObjectURL(new Blob([outlined.value], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), size)
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    return blob ? ok(new Uint8Array(await blob.arrayBuffer())) : err(notDrawn)
  } catch {
    return err(notDrawn)
  } finally {
    URL.revokeObjectURL(address)
  }
}
