import type { Locale } from '../../../shared/base/localized'
import type { Drawing } from '../../../shared/shapes/drawing'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { type Detail, detailAt, simplified } from './detail'
import type { FarBox, FarLine, FarLook, FarScene, LineStyle } from './far-scene'
import { colourOf, type Palette, paintDrawing } from './painter'
import type { SceneIndex } from './scene-index'
import { paintPatches, patchesOf } from './specks'

/** What stands out, and how everything is written and coloured. */
export interface SceneLook {
  readonly language: Locale
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  /** Empty: nothing is pointed at. */
  readonly lit: ReadonlySet<string>
}

export interface ScenePart<B extends FarBox, L extends FarLine> {
  readonly scene: FarScene<B, L>
  readonly index: SceneIndex<B, L>
  /** Part of the view that is painted. */
  readonly area: Box
  readonly zoom: number
  readonly look: SceneLook
  /** Drawn by somebody else. */
  readonly skip: ReadonlySet<string>
  /** Only these are painted, as what stands out; absent: everything, as what does not. */
  readonly only?: ReadonlySet<string>
}

/** Things painted between two looks at the clock: the more of each is drawn, the fewer. */
const chunks: { readonly [D in Detail]: number } = { specks: 60, blocks: 60, names: 30, full: 20 }
const lineChunk = 400
/** Up to as many are looked up one by one. */
const few = 300
/** Labels lower than this on screen, px, cannot be seen. */
const leastLabel = 2.2
/** How strong anything is that a finding does not point at. */
const faded = 0.4

/**
 * Paints a part of a scene, from back to front, onto a context whose transform is that of the view. Yields now and then,
 * so that whoever paints can let a frame pass.
 */
export function* paintScene<B extends FarBox, L extends FarLine>(
  context: CanvasRenderingContext2D,
  part: ScenePart<B, L>,
): Generator<void, void, void> {
  const detail = detailAt(part.zoom)
  const isShown = ({ id }: FarBox | FarLine): boolean =>
    !part.skip.has(id) && (part.only === undefined || part.only.has(id))
  const all = partsOf(part)
  const isWhole = part.skip.size === 0 && part.only === undefined
  const found = isWhole
    ? all
    : {
        backs: all.backs.filter(isShown),
        lines: all.lines.filter(isShown),
        boxes: all.boxes.filter(isShown),
      }
  yield* paintBoxes(context, part, detail, found.backs)
  const { lines } = found
  const isFar = detail === 'specks' || detail === 'blocks'
  if (isFar && part.only === undefined) yield* paintCourses(context, part, lines)
  else yield* paintEach(context, part, lines, (line, look) => part.scene.drawLine(line, look))
  const speaking = lines.filter(({ label }) => label !== null && label.height * part.zoom > leastLabel)
  yield* paintEach(context, part, speaking, (line, look) =>
    simplified(part.scene.drawLabel(line, look), detail),
  )
  yield* paintBoxes(context, part, detail, found.boxes)
}

function partsOf<B extends FarBox, L extends FarLine>({ index, scene, area, only }: ScenePart<B, L>) {
  if (only && only.size <= few) {
    const backs = new Set<FarBox>(scene.backs)
    const boxes = [...only].flatMap((id) => index.box(id) ?? [])
    return {
      backs: boxes.filter((box) => backs.has(box)),
      lines: [...only].flatMap((id) => index.line(id) ?? []),
      boxes: boxes.filter((box) => !backs.has(box)),
    }
  }
  if (isWithin(scene.bounds, area)) return scene
  return { backs: index.backsIn(area), lines: index.linesIn(area), boxes: index.boxesIn(area) }
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

function lookOf({ look, only, zoom }: ScenePart<FarBox, FarLine>, id: string): FarLook {
  const stands = only !== undefined
  return {
    language: look.language,
    selected: stands && look.selected.has(id),
    lit: stands && look.lit.has(id),
    isFar: detailAt(zoom) !== 'full',
  }
}

/** What stands out is painted by itself and fades by itself; the rest fades as a whole. */
const strengthOf = ({ look, only }: ScenePart<FarBox, FarLine>, id: string): number =>
  only !== undefined && look.lit.size > 0 && !look.lit.has(id) ? faded : 1

function drawingOf<B extends FarBox>(part: ScenePart<B, FarLine>, box: B, detail: Detail): Drawing {
  const look = lookOf(part, box.id)
  const known = detail === 'blocks' && !look.selected && !look.lit ? blocks[look.language] : null
  const drawn = known?.get(box) ?? simplified(part.scene.drawBox(box, look), detail)
  known?.set(box, drawn)
  return drawn
}

/** Blocks of boxes that nothing distinguishes, kept until the box is another one. */
const blocks = { en: new WeakMap<FarBox, Drawing>(), zh: new WeakMap<FarBox, Drawing>() }

function* paintBoxes<B extends FarBox>(
  context: CanvasRenderingContext2D,
  part: ScenePart<B, FarLine>,
  detail: Detail,
  boxes: readonly B[],
): Generator<void, void, void> {
  if (detail === 'specks' && part.only === undefined) {
    yield* paintSpecks(context, part, boxes)
    return
  }
  const chunk = chunks[detail]
  let painted = 0
  for (const box of boxes) {
    painted += 1
    if (painted % chunk === 0) yield
    context.globalAlpha = strengthOf(part, box.id)
    paintAt(context, box, drawingOf(part, box, detail), part.look.palette)
  }
  context.globalAlpha = 1
}

function paintAt(
  context: CanvasRenderingContext2D,
  { x, y }: FarBox,
  drawing: Drawing,
  palette: Palette,
): void {
  context.translate(x, y)
  paintDrawing(context, drawing, palette)
  context.translate(-x, -y)
}

interface Speck {
  readonly drawing: Drawing
  /** The same as rectangles alone, where it is made of nothing else. */
  readonly patches: ReturnType<typeof patchesOf>
}

/** Boxes as specks: those that look alike are drawn once. */
function* paintSpecks<B extends FarBox>(
  context: CanvasRenderingContext2D,
  part: ScenePart<B, FarLine>,
  boxes: readonly B[],
): Generator<void, void, void> {
  const { scene, look } = part
  const alike = new Map<string, Speck>()
  let painted = 0
  for (const box of boxes) {
    painted += 1
    if (painted % chunks.specks === 0) yield
    const likeness = scene.likeness?.(box)
    let speck = likeness === undefined ? undefined : alike.get(likeness)
    if (!speck) {
      const drawing = drawingOf(part, box, 'specks')
      speck = { drawing, patches: patchesOf(drawing, look.palette.theme) }
      if (likeness !== undefined) alike.set(likeness, speck)
    }
    if (speck.patches) paintPatches(context, speck.patches, box.x, box.y)
    else {
      context.globalAlpha = 1
      paintAt(context, box, speck.drawing, look.palette)
    }
  }
  context.globalAlpha = 1
}

/** Lines so small that nothing but their course is seen: many in one stroke. */
function* paintCourses<L extends FarLine>(
  context: CanvasRenderingContext2D,
  { scene, look }: ScenePart<FarBox, L>,
  lines: readonly L[],
): Generator<void, void, void> {
  context.setLineDash([])
  for (const alike of alikeOnes(scene, lines)) {
    for (let from = 0; from < alike.length; from += lineChunk) {
      const some = alike.slice(from, from + lineChunk)
      const [first] = some
      if (!first) continue
      const { width, opacity, paint = 'edge' } = scene.lineStyle(first)
      context.strokeStyle = colourOf(paint, look.palette.theme)
      context.lineWidth = width
      context.globalAlpha = opacity
      context.beginPath()
      for (const { points } of some) trace(context, points)
      context.stroke()
      yield
    }
  }
  context.globalAlpha = 1
}

/** Lines by how they look. Most of those that look alike have the very same style. */
function alikeOnes<L extends FarLine>(
  scene: Pick<FarScene<FarBox, L>, 'lineStyle'>,
  lines: readonly L[],
): Iterable<readonly L[]> {
  const looks = new Map<string, L[]>()
  const styles = new Map<LineStyle, L[]>()
  for (const line of lines) {
    const style = scene.lineStyle(line)
    let alike = styles.get(style)
    if (!alike) {
      const look = `${style.width}/${style.opacity}/${style.paint}`
      alike = looks.get(look) ?? []
      looks.set(look, alike)
      styles.set(style, alike)
    }
    alike.push(line)
  }
  return looks.values()
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  for (let n = 0; n < points.length; n += 1) {
    const point = points[n]
    if (!point) continue
    if (n === 0) context.moveTo(point.x, point.y)
    else context.lineTo(point.x, point.y)
  }
}

/** Paints something of each line, where the view has it. */
function* paintEach<L extends FarLine>(
  context: CanvasRenderingContext2D,
  part: ScenePart<FarBox, L>,
  lines: readonly L[],
  draw: (line: L, look: FarLook) => Drawing,
): Generator<void, void, void> {
  const chunk = chunks[detailAt(part.zoom)]
  let painted = 0
  for (const line of lines) {
    painted += 1
    if (painted % chunk === 0) yield
    context.globalAlpha = strengthOf(part, line.id)
    paintDrawing(context, draw(line, lookOf(part, line.id)), part.look.palette)
  }
  context.globalAlpha = 1
}
