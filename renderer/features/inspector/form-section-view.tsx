import type { ReactNode } from 'react'
import { useText } from '../../state/language'
import { Disclosure } from '../../ui/disclosure'
import { texts } from './texts'

interface FormSectionViewProps {
  readonly name: string
  /** How many of its settings are stated, of how many. */
  readonly stated: number
  readonly of: number
  /** Whether it starts open. */
  readonly open: boolean
  readonly children: ReactNode
}

/** A section of the form that can be closed; its head says how much of it is stated. */
export function FormSectionView({ name, stated, of, open, children }: FormSectionViewProps) {
  const text = useText()
  return (
    <Disclosure
      className="inspector-section"
      open={open}
      summary={
        <>
          <span className="inspector-section-name">{name}</span>
          <span className="inspector-section-stated">
            {stated} / {of} {text(texts.stated)}
          </span>
        </>
      }
    >
      <div className="inspector-fields">{children}</div>
    </Disclosure>
  )
}
