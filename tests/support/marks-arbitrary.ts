import fc from 'fast-check'
import { type InteractionId, imageId, markId } from '../../shared/base/ids'
import type { DesignData } from '../../shared/file/design-data'
import type { Board } from '../../shared/model/marks/mark'
import { type MarkContent, markColours, markShapes, markSizes } from '../../shared/model/marks/mark-content'
import { strokePath } from '../../shared/model/marks/stroke-path'

/** The smallest PNG: one black pixel. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='

const colour = fc.constantFrom(...markColours)
const size = fc.constantFrom(...markSizes)
const place = fc.integer({ min: -5000, max: 5000 })

const strokePoint = fc.tuple(fc.nat(400), fc.nat(400), fc.constantFrom(0, 0.25, 0.5, 1))

const content = (text: fc.Arbitrary<string>): fc.Arbitrary<MarkContent> =>
  fc.oneof(
    fc.record({ kind: fc.constant('note' as const), text, colour, size }),
    fc.record({ kind: fc.constant('text' as const), text, colour, size }),
    fc.record({ kind: fc.constant('frame' as const), name: text }),
    fc.record({
      kind: fc.constant('stroke' as const),
      pen: fc.constantFrom('pen' as const, 'highlighter' as const),
      colour,
      size,
      path: fc.array(strokePoint, { minLength: 1, maxLength: 9 }).map(strokePath),
    }),
    fc.record({
      kind: fc.constant('shape' as const),
      shape: fc.constantFrom(...markShapes),
      colour,
      size,
      text,
    }),
    fc.record({ kind: fc.constant('image' as const), image: fc.constant(imageId('i1')), text }),
    fc.record({ kind: fc.constant('comment' as const), text, resolved: fc.boolean() }),
  )

/**
 * Any marks, on the boards of all views.
 *
 * @param text what is written wherever a person can write
 */
export const marksArbitrary = (
  text: fc.Arbitrary<string>,
  interactions: readonly InteractionId[],
): fc.Arbitrary<Pick<DesignData, 'marks' | 'images'>> => {
  const boards: Board[] = [
    { view: 'layered' },
    { view: 'deployment' },
    { view: 'classes' },
    ...interactions.map((interaction): Board => ({ view: 'sequence', interaction })),
  ]
  const mark = fc.record({
    board: fc.constantFrom(...boards),
    x: place,
    y: place,
    width: fc.nat(900),
    height: fc.nat(900),
    order: fc.integer({ min: -9, max: 9 }),
    content: content(text),
  })
  return fc.array(mark, { maxLength: 6 }).map((marks) => ({
    marks: marks.map((each, index) => ({ id: markId(`m${index + 1}`), ...each })),
    images: marks.some((each) => each.content.kind === 'image')
      ? [{ id: imageId('i1'), type: 'image/png', data: onePixel, width: 1, height: 1 }]
      : [],
  }))
}
