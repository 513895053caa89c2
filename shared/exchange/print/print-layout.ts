/** What a page of a document can be: as large as its picture, or a sheet of paper. */
export const papers = ['picture', 'a4', 'a3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** px at 96 to the inch, as CSS has it. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle of a picture, px from its upper left corner. */
export interface SeenBox extends Size {
  readonly x: number
  readonly y: number
}

/** Where a picture stands on its pages, which lie side by side in columns and rows. All sizes in CSS px. */
export interface PrintLayout {
  readonly page: Size
  /** Free edge of a page. */
  readonly margin: number
  readonly columns: number
  readonly rows: number
  /** Size of the picture relative to the canvas at 100 %. */
  readonly scale: number
  /** The pages, row by row. */
  readonly tiles: readonly Tile[]
}

/** A page of several, and what is to be seen on it. */
export interface Tile {
  /** From 0. */
  readonly column: number
  readonly row: number
  /** Part of the picture, in px of the canvas; beyond the picture where the page has room left. */
  readonly sight: SeenBox
}

const perInch = 96
const perMillimetre = perInch / 25.4

/** Upright (ISO 216, ANSI/ASME Y14.1). */
const sheets: { readonly [P in Exclude<Paper, 'picture'>]: Size } = {
  a4: { width: 210 * perMillimetre, height: 297 * perMillimetre },
  a3: { width: 297 * perMillimetre, height: 420 * perMillimetre },
  letter: { width: 8.5 * perInch, height: 11 * perInch },
}

/** Edge that usual printers leave free, px. */
const sheetMargin = 10 * perMillimetre

/** What two neighbouring sheets both show, px: a box at their border is whole on one of them, and there is room to glue. */
export const sheetOverlap = 12 * perMillimetre

/** Longest side of a page that readers show: 200 inches (ISO 32000-1, annex C). */
const longestPage = 200 * perInch

/** From where to where something reaches, px. */
type Span = readonly [from: number, to: number]

/** Places that are tried for a picture that has room to be moved on its sheets; the first is the middle. */
const shifts = Array.from(
  { length: 41 },
  (_, at) => 0.5 + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 0.025,
)

/**
 * Where parts of a length begin that `count` pages show: the length in the middle of them all, or as near to it as leaves
 * the fewest spans that are whole on no page.
 */
function startsOf(length: number, room: number, count: number, spans: readonly Span[]): number[] {
  const step = room - sheetOverlap
  const free = (count - 1) * step + room - length
  const startsAt = (shift: number): number[] =>
    Array.from({ length: count }, (_, at) => at * step - free * shift)
  const divided = (starts: readonly number[]): number =>
    spans.filter(([from, to]) => !starts.some((start) => start <= from && to <= start + room)).length
  if (count === 1 || spans.length === 0) return startsAt(0.5)
  const tried = shifts.map((shift) => ({ starts: startsAt(shift), count: divided(startsAt(shift)) }))
  return tried.reduce((best, each) => (each.count < best.count ? each : best)).starts
}

/** Pages that it takes to show a length, neighbours overlapping. */
const countFor = (length: number, room: number): number =>
  length <= room ? 1 : Math.ceil((length - sheetOverlap) / (room - sheetOverlap))

const roomOn = (page: Size): Size => ({
  width: page.width - 2 * sheetMargin,
  height: page.height - 2 * sheetMargin,
})

function countsFor({ width, height }: Size, page: Size): readonly [columns: number, rows: number] {
  const room = roomOn(page)
  return [countFor(width, room.width), countFor(height, room.height)]
}

const sheetsFor = (picture: Size, page: Size): number => {
  const [columns, rows] = countsFor(picture, page)
  return columns * rows
}

/**
 * Lays a picture on paper: on one page, on which it is made smaller where it has to be, or `tiled` at its own size over as
 * many as it takes, which overlap. It stands in the middle of them, or where the fewest boxes are divided between sheets. A
 * sheet lies as the picture does, or of several as takes fewer of them.
 *
 * @param boxes what of the picture is better not divided
 */
export function printLayout(
  picture: Size,
  paper: Paper,
  tiled: boolean,
  boxes: readonly SeenBox[] = [],
): PrintLayout {
  const { width, height } = picture
  if (paper === 'picture') {
    const scale = Math.min(1, longestPage / Math.max(width, height))
    return {
      page: { width: width * scale, height: height * scale },
      margin: 0,
      columns: 1,
      rows: 1,
      scale,
      tiles: [{ column: 0, row: 0, sight: { x: 0, y: 0, width, height } }],
    }
  }
  const upright = sheets[paper]
  const lying = { width: upright.height, height: upright.width }
  const [likely, other] = width > height ? [lying, upright] : [upright, lying]
  const page = tiled && sheetsFor(picture, other) < sheetsFor(picture, likely) ? other : likely
  const room = roomOn(page)
  const scale = tiled ? 1 : Math.min(1, room.width / width, room.height / height)
  const [columns, rows] = tiled ? countsFor(picture, page) : [1, 1]
  const across = boxes.map((box): Span => [box.x, box.x + box.width])
  const down = boxes.map((box): Span => [box.y, box.y + box.height])
  const seen = { width: room.width / scale, height: room.height / scale }
  const lefts = startsOf(width, seen.width, columns, across)
  const tiles = startsOf(height, seen.height, rows, down).flatMap((y, row) =>
    lefts.map((x, column) => ({ column, row, sight: { x, y, ...seen } })),
  )
  return { page, margin: sheetMargin, columns, rows, scale, tiles }
}

/** Width and height of a picture that `pictureSvg` wrote, px. */
export function sizeOfSvg(svg: string): Size {
  const [, width, height] = svg.match(/<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/) ?? []
  return { width: Number(width ?? 0), height: Number(height ?? 0) }
}
