import type { AuditInfo } from '../../../shared/report/report'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'

/** Says from which rule pack a finding is. */
export function PackChip({ pack: { name } }: { readonly pack: NonNullable<AuditInfo['pack']> }) {
  const text = useText()
  return <Chip tone="accent">{text(name)}</Chip>
}
