import type { ReactNode } from 'react'
import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { Tooltip } from '../../ui/tooltip'
import { copyAddress, texts } from './texts'

/** Names and values in two columns. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="inspector-facts">{children}</dl>
}

interface FactProps {
  readonly name: string
  /** Part of the fact above. */
  readonly nested?: boolean
  readonly children: ReactNode
}

export function Fact({ name, nested = false, children }: FactProps) {
  return (
    <div className={nested ? 'inspector-fact inspector-fact-nested' : 'inspector-fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A text with an address behind it. The studio opens no pages: a click copies the address. */
export function Source({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const text = useText()
  return (
    <Tooltip text={text(copyAddress(address))}>
      <button type="button" className="inspector-source" onClick={() => void copyText(address, texts.copied)}>
        {children}
      </button>
    </Tooltip>
  )
}
