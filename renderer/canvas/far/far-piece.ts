import type { Drawing } from '../../../shared/shapes/drawing'
import type { Box } from '../../../shared/views/positioned-view'
import type { FarBox, FarLook } from './far-scene'

/** A box of a far scene that knows how it is drawn. */
export interface FarPiece extends FarBox {
  readonly draw: (look: FarLook) => Drawing
}

export const farPiece = (id: string, { x, y, width, height }: Box, draw: FarPiece['draw']): FarPiece => ({
  id,
  x,
  y,
  width,
  height,
  draw,
})
