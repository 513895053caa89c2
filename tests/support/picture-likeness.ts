import type { Page } from '@playwright/test'

/** A picture as the address of an image, and what part of it is looked at, px. */
export interface Looked {
  readonly address: string
  readonly x: number
  readonly y: number
}

export const addressOf = (bytes: Uint8Array, type: 'png' | 'svg+xml'): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`

/** How alike two pictures are, 0…1. */
export interface Likeness {
  /** Share of all pixels that differ by less than a tenth of the scale in every colour. */
  readonly all: number
  /** The same of the pixels on which either picture shows more than its ground, which would make any two alike. */
  readonly drawn: number
}

/**
 * Compares two pictures pixel by pixel. Both are drawn by Chromium and blurred by 1 px, as each program smooths edges
 * differently. The colour in the corner of the first is taken for the ground.
 */
export const likeness = (
  page: Page,
  pictures: readonly [Looked, Looked],
  size: { readonly width: number; readonly height: number },
): Promise<Likeness> => page.evaluate(compare, { pictures, size })

async function compare({
  pictures,
  size: { width, height },
}: {
  readonly pictures: readonly [Looked, Looked]
  readonly size: { readonly width: number; readonly height: number }
}): Promise<Likeness> {
  const drawn = async ({ address, x, y }: Looked): Promise<Uint8ClampedArray> => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.filter = 'blur(1px)'
    // The fonts within a picture are there some time after it: it is drawn until it stays as it is.
    let [pixels, alike] = [new Uint8ClampedArray(), 0]
    while (alike < 2) {
      context.clearRect(0, 0, width, height)
      context.drawImage(image, -x, -y)
      const next = context.getImageData(0, 0, width, height).data
      const before = pixels
      let at = 0
      while (at < next.length && next[at] === before[at]) at += 1
      alike = at === next.length ? alike + 1 : 0
      pixels = next
      await new Promise((done) => requestAnimationFrame(done))
    }
    return pixels
  }
  const [first, second] = [await drawn(pictures[0]), await drawn(pictures[1])]
  const ground = [0, 1, 2].map((channel) => first[channel] ?? 0)
  let [seen, different] = [0, 0]
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let [apart, off] = [0, 0]
      for (const [channel, base] of ground.entries()) {
        const at = 4 * (y * width + x) + channel
        const [a, b] = [first[at] ?? 0, second[at] ?? 0]
        apart = Math.max(apart, Math.abs(a - b))
        off = Math.max(off, Math.abs(a - base), Math.abs(b - base))
      }
      if (apart >= 25.6) different += 1
      if (off >= 2) seen += 1
    }
  const all = (width - 2) * (height - 2)
  return { all: 1 - different / all, drawn: seen === 0 ? 0 : 1 - different / seen }
}
