import { z } from 'zod'
import { type MarkId, markId } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { err, ok } from '../../base/result'
import { freshIds } from '../../model/element'
import { groupSchema } from '../../model/group'
import { imageSchema, maxImages } from '../../model/marks/image'
import { boardSchema, markSchema } from '../../model/marks/mark'
import type { MarkContent } from '../../model/marks/mark-content'
import type { DesignPatch } from '../../model/patch'
import { coordinateSchema } from '../../model/placement'
import { defineCommand } from '../define-command'
import { copiedGroups } from '../group/copied-groups'
import { boardError, frontOrder, ImageIntake } from './new-marks'

/** Marks as they travel on the clipboard, at their places in their view, with the images that they show. */
export const markFragmentSchema = lazyObject(() => ({
  marks: z.array(markSchema).min(1).max(10_000),
  images: z.array(imageSchema).max(maxImages),
  /** Groups that any of the marks is in. */
  groups: z.array(groupSchema).max(100_000).optional(),
}))
export type MarkFragment = z.infer<typeof markFragmentSchema>

/** Marks on the clipboard, and the text that a view made of what was copied with them; empty where nothing was. */
export const markClipSchema = lazyObject(() => ({
  whiteboard: markFragmentSchema,
  others: z.string().max(64_000_000),
}))

/** Adds a copy of marks to a board, of whichever view or design they were, in front of all that is there. */
export default defineCommand({
  id: 'mark.paste',
  label: { en: 'Paste', zh: '粘贴' },
  args: z.lazy(() =>
    z.strictObject({
      fragment: markFragmentSchema,
      board: boardSchema,
      dx: coordinateSchema,
      dy: coordinateSchema,
    }),
  ),
  plan(design, { fragment, board, dx, dy }) {
    const refused = boardError(design, board)
    if (refused) return err(refused)
    const images = new ImageIntake(design)
    const taken = new Map<string, string>()
    for (const { id, ...image } of fragment.images) {
      const known = images.take(image)
      if (!known.ok) return known
      taken.set(id, known.value)
    }
    const ids = freshIds(design)
    const patches: DesignPatch[] = []
    const copies = new Map<string, MarkId>()
    let order = frontOrder(design, board)
    for (const mark of [...fragment.marks].sort((a, b) => a.order - b.order)) {
      const content = contentHere(mark.content, taken)
      if (!content) continue
      const id = markId(ids.next('m'))
      copies.set(mark.id, id)
      patches.push({
        table: 'marks',
        id,
        before: null,
        after: { ...mark, id, board, x: mark.x + dx, y: mark.y + dy, order, content },
      })
      order += 1
    }
    return ok([...images.patches(), ...patches, ...copiedGroups(design, fragment.groups ?? [], copies)])
  },
})

/**
 * The content of a copy: it shows the image of its own design, and a comment is pinned to nothing. `null` where the image
 * did not come along.
 */
function contentHere(content: MarkContent, taken: ReadonlyMap<string, string>): MarkContent | null {
  if (content.kind === 'image') {
    const image = taken.get(content.image)
    return image === undefined ? null : { ...content, image: image as typeof content.image }
  }
  if (content.kind !== 'comment') return content
  const { kind, text, resolved } = content
  return { kind, text, resolved }
}
