/** What a page of a document can be: as large as its picture, or a sheet of paper. */
export const papers = ['picture', 'a4', 'a3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** px at 96 to the inch, as CSS has it. */
export interface Size {
  readonly width: number
  readonly height: number
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

/** Longest side of a page that readers show: 200 inches (ISO 32000-1, annex C). */
const longestPage = 200 * perInch

/**
 * Lays a picture on paper: on one page, on which it is made smaller where it has to be, or `tiled` at its own size over as
 * many as it takes. A sheet lies as the picture does.
 */
export function printLayout(picture: Size, paper: Paper, tiled: boolean): PrintLayout {
  const { width, height } = picture
  if (paper === 'picture') {
    const scale = Math.min(1, longestPage / Math.max(width, height))
    return {
      page: { width: width * scale, height: height * scale },
      margin: 0,
      columns: 1,
      rows: 1,
      scale,
    }
  }
  const upright = sheets[paper]
  const page = width > height ? { width: upright.height, height: upright.width } : upright
  const room = { width: page.width - 2 * sheetMargin, height: page.height - 2 * sheetMargin }
  const scale = tiled ? 1 : Math.min(1, room.width / width, room.height / height)
  return {
    page,
    margin: sheetMargin,
    columns: tiled ? Math.ceil(width / room.width) : 1,
    rows: tiled ? Math.ceil(height / room.height) : 1,
    scale,
  }
}

/** Width and height of a picture that `pictureSvg` wrote, px. */
export function sizeOfSvg(svg: string): Size {
  const [, width, height] = svg.match(/<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/) ?? []
  return { width: Number(width ?? 0), height: Number(height ?? 0) }
}
