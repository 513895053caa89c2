import { createRequire } from 'node:module'
import path from 'node:path'
import { FontShelf } from '../fonts/font-shelf'

let shelf: FontShelf | undefined

/** The fonts of the studio as the packages bring them, which are there wherever the command line runs. */
export function installedFonts(): FontShelf {
  const sheet = createRequire(import.meta.url).resolve('@fontsource-variable/inter/wght.css')
  shelf ??= new FontShelf(path.dirname(path.dirname(sheet)))
  return shelf
}
