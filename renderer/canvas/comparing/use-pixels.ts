import { useEffect, useState } from 'react'

type Pixels = ReadonlyMap<string, CanvasImageSource>
const none: Pixels = new Map()

/** The images at some addresses, once they can be painted; the same set between renders, or they are read anew. */
export function usePixels(addresses: ReadonlySet<string>): Pixels {
  const [pixels, setPixels] = useState(none)
  useEffect(() => {
    let isAwaited = addresses.size > 0
    void Promise.all([...addresses].map(loaded)).then((entries) => {
      if (isAwaited) setPixels(new Map(entries.flat()))
    })
    return () => {
      isAwaited = false
    }
  }, [addresses])
  return pixels
}

/** An image with its address; nothing where it cannot be read. */
async function loaded(address: string): Promise<(readonly [string, CanvasImageSource])[]> {
  const image = new Image()
  image.src = address
  return image.decode().then(
    () => [[address, image] as const],
    () => [],
  )
}
