import type { DifferenceMark } from '../../../shared/exchange/comparison/difference-marks'
import type { Picture } from '../../../shared/exchange/svg/picture-svg'
import {
  differenceStroke,
  drawDifference,
  drawDifferenceBorder,
  drawDifferenceSign,
  signBox,
} from '../../../shared/shapes/difference/difference-shape'
import type { Drawing } from '../../../shared/shapes/drawing'
import { dot, unionOf } from '../../../shared/views/classes/boxes'
import { type FarPiece, farPiece } from '../far/far-piece'
import type { FarLine, FarScene } from '../far/far-scene'

/** A picture of which every part is drawn. */
interface DrawnPicture extends Pick<Picture, 'bounds'> {
  readonly backs: readonly FarPiece[]
  /** Addresses of the images in it. */
  readonly images: ReadonlySet<string>
}

interface MarkedLine extends FarLine {
  readonly mark: DifferenceMark
}

/** A picture with marks over it, as the far layer paints it; the pointer reaches the marks alone. */
export interface ComparisonScene extends FarScene<FarPiece, MarkedLine> {
  /** The key of the change that a mark belongs to, by the id of the mark. */
  readonly keys: ReadonlyMap<string, string>
}

/** Draws every part of a picture, once for whatever is marked over it. */
export function drawnPicture({ parts, bounds }: Picture): DrawnPicture {
  const drawings = parts.map(({ draw }) => draw())
  return {
    bounds,
    backs: parts.map(({ box }, n) => farPiece(`part ${n}`, box, () => drawings[n] ?? [])),
    images: new Set(drawings.flatMap(addressesIn)),
  }
}

const addressesIn = (drawing: Drawing): string[] =>
  drawing.flatMap((each) =>
    each.kind === 'image' ? [each.address] : each.kind === 'group' ? addressesIn(each.children) : [],
  )

/**
 * Makes a scene of a picture from back to front, marked lines over it and marked boxes on top. All of them are drawn in
 * coordinates of the view.
 */
export function comparisonScene(
  picture: Omit<DrawnPicture, 'images'>,
  marks: readonly DifferenceMark[],
): ComparisonScene {
  const boxes: FarPiece[] = []
  const lines: MarkedLine[] = []
  const keys = new Map<string, string>()
  for (const [n, mark] of marks.entries()) {
    const { key, shape } = mark
    // Parts of one sequence share its key.
    const id = `${key} ${n}`
    keys.set(id, key)
    if (shape.kind === 'line') lines.push({ id, points: shape.points, label: signBox(shape), mark })
    else boxes.push(farPiece(id, shape, ({ selected }) => drawDifference(shape, mark, selected)))
  }
  return {
    backs: picture.backs,
    lines,
    boxes,
    keys,
    bounds:
      unionOf([picture.bounds, ...boxes, ...lines.flatMap(({ points }) => points.map(dot))]) ??
      picture.bounds,
    drawBox: ({ x, y, draw }, look) => [{ kind: 'group', x: 0 - x, y: 0 - y, children: draw(look) }],
    drawLine: ({ mark }, { selected }) => drawDifferenceBorder(mark.shape, mark, selected),
    drawLabel: ({ mark: { shape, sign } }) => drawDifferenceSign(shape, sign),
    lineStyle: ({ mark }) => differenceStroke(mark),
    reachesBack: () => false,
  }
}
