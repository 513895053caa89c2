import { formatChange } from '../../../shared/i18n/format'
import { Chip } from '../../ui/chip'

/** ms that a change of the score stays in view. */
export const deltaStays = 4000

/** A change in points, green where the score rose. */
export function DeltaChip({ change, words = '' }: { readonly change: number; readonly words?: string }) {
  return (
    <Chip tone={change > 0 ? 'good' : 'bad'}>
      {formatChange(change)} {words}
    </Chip>
  )
}
