/** px of the desktop. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** The last place of the window while it was not maximised. */
  readonly bounds: Bounds
  readonly maximised: boolean
}

const usual = { width: 1600, height: 1000 }
export const smallest = { width: 1100, height: 700 }

const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(value, max))

/** Where the window opens: where it was, or centred; always wholly on the display, whose free area is `area`. */
export function fitBounds(saved: Bounds | null, area: Bounds): Bounds {
  const size = saved ?? usual
  const width = Math.min(Math.max(size.width, smallest.width), area.width)
  const height = Math.min(Math.max(size.height, smallest.height), area.height)
  const x = saved?.x ?? area.x + Math.round((area.width - width) / 2)
  const y = saved?.y ?? area.y + Math.round((area.height - height) / 2)
  return {
    x: clamp(x, area.x, area.x + area.width - width),
    y: clamp(y, area.y, area.y + area.height - height),
    width,
    height,
  }
}
