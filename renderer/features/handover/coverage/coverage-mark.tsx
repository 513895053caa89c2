import type { CoverageState } from '../../../../shared/handover/coverage/coverage'

const signs: { readonly [S in CoverageState]: string } = {
  addressed: '✓',
  partly: '◐',
  missing: '✕',
  needless: '–',
}

/** The sign of a state, beside which its word stands. */
export const CoverageMark = ({ state }: { readonly state: CoverageState }) => (
  <span className="coverage-mark" data-state={state} aria-hidden="true">
    {signs[state]}
  </span>
)
