import { z } from 'zod'
import { markIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { ok } from '../../base/result'
import {
  type MarkContent,
  markColours,
  markShapes,
  markSizes,
  maxMarkText,
  slideSchema,
} from '../../model/marks/mark-content'
import { defineCommand } from '../define-command'
import { editMarks } from './edit-marks'

const changeSchema = lazyObject(() => ({
  /** The name of a frame. */
  text: z.string().max(maxMarkText).optional(),
  colour: z.enum(markColours).optional(),
  size: z.enum(markSizes).optional(),
  shape: z.enum(markShapes).optional(),
  resolved: z.boolean().optional(),
  /** Which slide a frame is; `null`: its turn comes in reading order. */
  slide: slideSchema.nullable().optional(),
}))
type Change = z.infer<typeof changeSchema>

/** Changes what stands on marks and how they look. What a mark does not have is passed over. */
export default defineCommand({
  id: 'mark.change',
  label: { en: 'Change mark', zh: '修改标记' },
  args: z.lazy(() => z.strictObject({ marks: z.array(markIdSchema).max(100_000), ...changeSchema.shape })),
  plan(design, { marks, ...change }) {
    return ok(
      editMarks(design, marks, (mark) => {
        const content = changed(mark.content, change)
        return content === mark.content ? mark : { ...mark, content }
      }),
    )
  },
})

/** The content with those of its fields changed that it has; the same object where none is another. */
function changed(content: MarkContent, { text, slide, ...look }: Change): MarkContent {
  if (content.kind === 'frame') return changedFrame(content, text, slide)
  const fields: { readonly [field: string]: unknown } = { text, ...look }
  const own = Object.entries(fields).filter(
    ([field, value]) =>
      value !== undefined && field in content && value !== (content as Record<string, unknown>)[field],
  )
  return own.length === 0 ? content : { ...content, ...Object.fromEntries(own) }
}

type Frame = Extract<MarkContent, { kind: 'frame' }>

function changedFrame(frame: Frame, text: string | undefined, slide: number | null | undefined): Frame {
  const name = text?.slice(0, 200) ?? frame.name
  const next = slide === undefined ? (frame.slide ?? null) : slide
  if (name === frame.name && next === (frame.slide ?? null)) return frame
  return { kind: 'frame', name, ...(next === null ? {} : { slide: next }) }
}
