import type { Tint } from '../../model/interaction/participant'
import type { Paint } from '../drawing'

/** The paint of a tint, which both themes have. Areas take it thinned. */
export const tintPaint: { readonly [T in Tint]: Paint } = {
  grey: 'severity-low',
  blue: 'lane-api',
  green: 'good',
  amber: 'lane-data',
  red: 'severity-high',
  purple: 'lane-client',
  teal: 'lane-observability',
}
