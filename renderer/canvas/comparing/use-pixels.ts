import { useEffect, useState } from 'react'
import type { Picture } from '../../../shared/exchange/svg/picture-svg'
import type { Drawing } from '../../../shared/shapes/drawing'

type Pixels = ReadonlyMap<string, CanvasImageSource>
const none: Pixels = new Map()

/** The images of a picture, once they can be painted. */
export function usePixels(picture: Picture): Pixels {
  const [pixels, setPixels] = useState(none)
  useEffect(() => {
    const addresses = new Set(picture.parts.flatMap(({ draw }) => addressesIn(draw())))
    let isAwaited = addresses.size > 0
    void Promise.all([...addresses].map(loaded)).then((entries) => {
      if (isAwaited) setPixels(new Map(entries.flat()))
    })
    return () => {
      isAwaited = false
    }
  }, [picture])
  return pixels
}

const addressesIn = (drawing: Drawing): string[] =>
  drawing.flatMap((each) =>
    each.kind === 'image' ? [each.address] : each.kind === 'group' ? addressesIn(each.children) : [],
  )

/** An image with its address; nothing where it cannot be read. */
async function loaded(address: string): Promise<(readonly [string, CanvasImageSource])[]> {
  const image = new Image()
  image.src = address
  return image.decode().then(
    () => [[address, image] as const],
    () => [],
  )
}
