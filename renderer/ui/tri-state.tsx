import { Segmented } from './segmented'

interface TriStateProps {
  readonly label: string
  /** `null`: unknown. */
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
  readonly words: { readonly yes: string; readonly no: string; readonly unknown: string }
}

const states = { yes: true, no: false, unknown: null } as const

/** Yes, no, or not known: the third is an answer, too. */
export function TriState({ label, value, onChange, words }: TriStateProps) {
  return (
    <Segmented
      label={label}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      choices={(['yes', 'no', 'unknown'] as const).map((state) => ({ value: state, label: words[state] }))}
      onChange={(state) => onChange(states[state])}
    />
  )
}
