import type { AppError } from '../../base/app-error'
import { freeId, type ImageId, imageId } from '../../base/ids'
import { err, ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import { type Image, maxImages, type NewImage } from '../../model/marks/image'
import { type Board, marksOn } from '../../model/marks/mark'
import type { DesignPatch } from '../../model/patch'

/** Why nothing can be put on a board; `null` where it can. */
export const boardError = (design: Design, board: Board): AppError | null =>
  board.view === 'sequence' && !design.interactions.has(board.interaction)
    ? { code: 'sequence-not-found', sequence: board.interaction }
    : null

/** The depth in front of all marks of a board, and of all elements. */
export const frontOrder = (design: Design, board: Board): number =>
  1 + Math.max(0, ...marksOn(design, board).map(({ order }) => order))

/** The depth behind all marks of a board, and behind all elements. */
export const backOrder = (design: Design, board: Board): number =>
  -1 + Math.min(0, ...marksOn(design, board).map(({ order }) => order))

/** Takes images in; the same pixels are kept once. */
export class ImageIntake {
  private readonly known = new Map<string, ImageId>()
  private readonly added = new Map<string, Image>()

  constructor(private readonly design: Design) {
    for (const { id, data } of design.images.values()) this.known.set(data, id)
  }

  /** @returns the id under which the image stands, or `too-many-images`. */
  take(image: NewImage): Result<ImageId> {
    const known = this.known.get(image.data)
    if (known) return ok(known)
    const { images } = this.design
    const size = images.size + this.added.size
    if (size >= maxImages) return err({ code: 'too-many-images', limit: maxImages })
    const id = imageId(freeId({ has: (each) => images.has(each) || this.added.has(each), size }, 'i'))
    this.known.set(image.data, id)
    this.added.set(id, { id, ...image })
    return ok(id)
  }

  patches(): DesignPatch[] {
    return [...this.added.values()].map((image) => ({
      table: 'images',
      id: image.id,
      before: null,
      after: image,
    }))
  }
}
