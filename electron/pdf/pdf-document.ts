import type { Localized } from '../../shared/base/localized'
import { err, ok, type Result } from '../../shared/base/result'
import { readXml, type XmlElement } from '../../shared/exchange/drawio/reading/read-xml'
import type { FontShelf } from '../fonts/font-shelf'
import { textsIn } from '../fonts/svg-texts'
import { GlyphFonts } from './glyph-fonts'
import { paintElement } from './paint-page'
import { paintText } from './paint-text'
import { pdfNumber } from './path-operators'
import { PdfObjects, pdfText } from './pdf-objects'

/** Raw pixels: red, green, blue and alpha, the first three multiplied by the last. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Draws a whole SVG picture. */
export type DrawPixels = (svg: string) => Promise<Result<Pixels, Localized>>

/** Points to a pixel of CSS. */
const pointsPerPixel = 0.75

/**
 * Pictures as a document: a page each, as large as the picture, with lines as lines and texts as texts. Equal pictures give
 * equal bytes.
 *
 * @param svgs what `pictureSvg` wrote, with its fonts named only
 * @param draw for images within pictures
 */
export async function pdfDocument(
  svgs: readonly string[],
  title: string,
  shelf: FontShelf,
  draw: DrawPixels,
): Promise<Result<Buffer, Localized>> {
  const objects = new PdfObjects()
  const fonts = new GlyphFonts()
  const [root, pages, resources] = [objects.reserve(), objects.reserve(), objects.reserve()]
  const states = new Map<number, string>()
  const images = new Map<string, string>()
  const entries: string[] = []
  const kids: number[] = []
  for (const svg of svgs) {
    const read = readXml(svg)
    if (!read.ok) return err(read.error.detail)
    const picture = read.value
    for (const image of imagesIn(picture)) {
      if (images.has(imageKey(image))) continue
      const drawn = await draw(imageSvg(image))
      if (!drawn.ok) return drawn
      const name = `I${images.size}`
      images.set(imageKey(image), name)
      entries.push(`/${name} ${addImage(objects, drawn.value)} 0 R`)
    }
    const texts: string[] = []
    for (const text of textsIn(svg)) texts.push(await paintText(text, shelf, fonts))
    const operators = paintElement(picture, {
      texts: texts.values(),
      opacity: (value) => remembered(states, value, () => `G${states.size}`),
      image: (image) => images.get(imageKey(image)) ?? '',
    })
    kids.push(addPage(objects, picture, operators, pages, resources))
  }
  const opacities = [...states].map(([value, name]) => `/${name} <</ca ${value} /CA ${value}>>`)
  objects.add(
    `<</Font <<${fonts.write(objects)}>> /ExtGState <<${opacities.join(' ')}>> /XObject <<${entries.join(' ')}>>>>`,
    resources,
  )
  const list = kids.map((kid) => `${kid} 0 R`).join(' ')
  objects.add(`<</Type /Pages /Count ${kids.length} /Kids [${list}]>>`, pages)
  objects.add(`<</Type /Catalog /Pages ${pages} 0 R>>`, root)
  const info = objects.add(`<</Title ${pdfText(title)} /Producer (Pentarch)>>`)
  return ok(objects.file(root, info))
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** A page as large as its picture, in pixels from the upper left corner of the view box. */
function addPage(
  objects: PdfObjects,
  { attributes }: XmlElement,
  operators: string,
  pages: number,
  resources: number,
): number {
  const [x = 0, y = 0, width = 1] = (attributes.get('viewBox') ?? '').split(' ').map(Number)
  const [pageWidth, pageHeight] = ['width', 'height'].map(
    (side) => Number(attributes.get(side)) * pointsPerPixel,
  )
  const scale = (pageWidth ?? 0) / width
  const matrix = [scale, 0, 0, -scale, -x * scale, (pageHeight ?? 0) + y * scale].map(pdfNumber).join(' ')
  const content = objects.stream(`${matrix} cm\n${operators}`)
  const box = `[0 0 ${pdfNumber(pageWidth ?? 0)} ${pdfNumber(pageHeight ?? 0)}]`
  return objects.add(
    `<</Type /Page /Parent ${pages} 0 R /MediaBox ${box} /Resources ${resources} 0 R /Contents ${content} 0 R>>`,
  )
}

const imagesIn = (element: XmlElement): XmlElement[] =>
  element.name === 'image' ? [element] : element.children.flatMap(imagesIn)

const imageKey = ({ attributes }: XmlElement): string =>
  ['width', 'height', 'xlink:href'].map((name) => attributes.get(name) ?? '').join(' ')

/** Pixels to one of the picture: an image stays sharp when the page is looked at closely. */
const imageScale = 2

/** An image as a picture of its own. */
function imageSvg({ attributes }: XmlElement): string {
  const [width, height] = ['width', 'height'].map((side) => Number(attributes.get(side)))
  const size = `width="${(width ?? 0) * imageScale}" height="${(height ?? 0) * imageScale}"`
  const link = `xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="${attributes.get('xlink:href') ?? ''}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} ${link}/></svg>`
}

/** An image with its alpha apart from its colours, as documents have it (ISO 32000-1, 11.6.5.3). */
function addImage(objects: PdfObjects, { width, height, pixels }: Pixels): number {
  const count = width * height
  const [colours, alpha] = [new Uint8Array(3 * count), new Uint8Array(count)]
  for (let at = 0; at < count; at += 1) {
    colours.set(pixels.subarray(4 * at, 4 * at + 3), 3 * at)
    alpha[at] = pixels[4 * at + 3] ?? 0
  }
  const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`
  const mask = objects.stream(alpha, `${head} /ColorSpace /DeviceGray /Matte [0 0 0]`)
  return objects.stream(colours, `${head} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`)
}
