import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Font } from 'fontkit'
import { type FontName, type FontSlice, fontNames, slicesIn } from './font-slices'
import { woff2ToSfnt } from './woff2-to-sfnt'

/** The fonts of the studio. Files are read once, when a text needs them. Every method throws where they cannot be. */
export class FontShelf {
  #slices: Promise<ReadonlyMap<FontName, readonly FontSlice[]>> | undefined
  readonly #files = new Map<string, Promise<Buffer>>()
  readonly #fonts = new Map<string, Promise<Font>>()

  /** @param folder with the packages of Fontsource, each with its style sheet `wght.css` and its files */
  constructor(private readonly folder: string) {}

  /** The slice that shows a character, in the first of the fonts that has it; `undefined`: none has. */
  async sliceFor(point: number, fonts: readonly FontName[]): Promise<FontSlice | undefined> {
    this.#slices ??= this.#readSlices()
    const slices = await this.#slices
    for (const font of fonts) {
      for (const slice of slices.get(font) ?? []) {
        const isFor = slice.spans.some(([first, last]) => first <= point && point <= last)
        if (isFor && (await this.#plain(slice)).hasGlyphForCodePoint(point)) return slice
      }
    }
    return undefined
  }

  /** A slice as it lies in its file: WOFF2. */
  bytes({ file }: FontSlice): Promise<Buffer> {
    return remembered(this.#files, file, () => readFile(file))
  }

  /** A slice at a weight, 100…900. */
  async at(slice: FontSlice, weight: number): Promise<Font> {
    return remembered(this.#fonts, `${weight} ${slice.file}`, async () =>
      (await this.#plain(slice)).getVariation({ wght: weight }),
    )
  }

  #plain(slice: FontSlice): Promise<Font> {
    return remembered(this.#fonts, slice.file, async () => {
      const { create } = await import('fontkit')
      const font = create(woff2ToSfnt(await this.bytes(slice)))
      if (font.type !== 'TTF') throw new Error(`${slice.file} is no font`)
      return font
    })
  }

  async #readSlices(): Promise<ReadonlyMap<FontName, readonly FontSlice[]>> {
    const names = Object.keys(fontNames) as FontName[]
    const lists = await Promise.all(
      names.map(async (font) => {
        const folder = path.join(this.folder, font)
        return [font, slicesIn(await readFile(path.join(folder, 'wght.css'), 'utf8'), font, folder)] as const
      }),
    )
    return new Map(lists)
  }
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
