import type { Tint } from '../model/interaction/participant'
import { tintPaint } from '../shapes/sequence/tint-paint'
import { paintValue } from '../shapes/themes'

/** Red, green and blue of a tint in the light theme, 0…255. */
export const tintChannels = (tint: Tint): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(paintValue(tintPaint[tint], 'light').slice(at, at + 2), 16))

/** A tint of the light theme as the colour of an area on white, as `#RRGGBB`. */
export const lightTint = (tint: Tint): string =>
  `#${tintChannels(tint)
    .map((channel) => Math.round(255 - (255 - channel) * 0.12))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('')}`
