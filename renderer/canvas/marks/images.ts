import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import addImage from '../../../shared/commands/mark/add-image.command'
import { maxImageLength, type NewImage } from '../../../shared/model/marks/image'
import type { Point } from '../../../shared/views/positioned-view'
import { run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify } from '../../state/studio-store'
import { addedMarks, middleInSight } from './mark-edits'
import { useMarks } from './marks-state'
import { openBoard } from './open-board'

/** What can be put on a whiteboard. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']
/** Longest side, px, that an image keeps; and how long it is shown at first. */
const longestSide = 1600
const shownSide = 480
/** Bytes that are looked at at all. */
const maxBytes = 50_000_000

const texts = {
  foreign: {
    en: 'Only PNG, JPEG, WebP and SVG images can be put on the whiteboard.',
    zh: '白板上只能放置 PNG、JPEG、WebP 与 SVG 图片。',
  },
  unreadable: {
    en: 'The image could not be read. The file may be damaged; nothing was added.',
    zh: '无法读取该图片，文件可能已损坏，未添加任何内容。',
  },
  tooLarge: {
    en: 'The image is larger than 2 MB even after it was made smaller. Crop it or save it with less detail, then add it again.',
    zh: '该图片缩小后仍超过 2 MB。请裁剪或降低画质后重新添加。',
  },
} as const satisfies { readonly [name: string]: Localized }

/** Puts images on the open whiteboard, the first with its middle at a point, and says so where one cannot be. */
export async function addImages(files: readonly Blob[], at: Point | null = middleInSight()): Promise<void> {
  for (const [index, file] of files.entries()) {
    const image = await read(file)
    if ('en' in image) notify('error', image)
    else if (at) place(image, { x: at.x + index * 24, y: at.y + index * 24 }, nameOf(file))
  }
}

const nameOf = (file: Blob): string => (file instanceof File ? file.name.replace(/\.\w+$/, '') : '')

function place(image: NewImage, at: Point, text: string): void {
  const board = openBoard()
  if (!board) return
  const scale = Math.min(1, shownSide / Math.max(image.width, image.height))
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  const corner = { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) }
  const applied = run(call(addImage, { board, ...corner, width, height, image, text: text.slice(0, 200) }))
  const [added] = applied.ok ? addedMarks(applied.value) : []
  if (!added) return
  select([added])
  useMarks.setState({ focus: added })
}

/**
 * An image as pixels of its own, no larger than a file may hold, or why it cannot be. Drawing it anew leaves behind
 * whatever else came with it: scripts and links of an SVG, places and names of a photograph.
 */
async function read(file: Blob): Promise<NewImage | Localized> {
  if (!imageTypes.includes(file.type)) return texts.foreign
  if (file.size > maxBytes) return texts.tooLarge
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return drawn(image, file.type === 'image/jpeg')
  } catch {
    return texts.unreadable
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, isPhoto: boolean): NewImage | Localized {
  const [fullWidth, fullHeight] = [image.naturalWidth || 300, image.naturalHeight || 150]
  const scale = Math.min(1, longestSide / Math.max(fullWidth, fullHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(fullWidth * scale))
  canvas.height = Math.max(1, Math.round(fullHeight * scale))
  const context = canvas.getContext('2d')
  if (!context) return texts.unreadable
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const size = { width: canvas.width, height: canvas.height }
  const png = isPhoto ? null : encoded(canvas, 'image/png')
  if (png) return { type: 'image/png', data: png, ...size }
  // A JPEG has no transparency: what was see-through would turn black.
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  const jpeg = encoded(canvas, 'image/jpeg')
  return jpeg ? { type: 'image/jpeg', data: jpeg, ...size } : texts.tooLarge
}

/** Base64 of the pixels in a format; `null` where it is longer than a file may hold. */
function encoded(canvas: HTMLCanvasElement, type: NewImage['type']): string | null {
  const data = canvas.toDataURL(type, 0.86).split(',')[1] ?? ''
  return data !== '' && data.length <= maxImageLength ? data : null
}
