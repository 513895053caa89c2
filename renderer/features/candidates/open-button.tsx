import { useState } from 'react'
import type { Candidate } from '../../../shared/report/ranking'
import { copyOf } from '../../state/copy-name'
import { useText } from '../../state/language'
import { openCandidate } from '../../state/session'
import { Button } from '../../ui/button'
import { texts } from './texts'

interface OpenButtonProps {
  readonly candidate: Candidate
  readonly prominent?: boolean
}

/** Puts the candidate's reference design on the canvas, as a scenario of its own. */
export function OpenButton({ candidate, prominent = false }: OpenButtonProps) {
  const text = useText()
  const [opening, setOpening] = useState(false)
  const open = async () => {
    setOpening(true)
    await openCandidate(
      candidate,
      candidate.scheme === null
        ? text(copyOf(text(candidate.name)))
        : `${candidate.scheme} · ${text(candidate.name)}`,
    )
    setOpening(false)
  }
  return (
    <Button
      variant={prominent ? 'primary' : 'outline'}
      size={prominent ? 'normal' : 'small'}
      className="candidate-open"
      disabled={opening}
      onClick={() => void open()}
    >
      {text(texts.open)}
    </Button>
  )
}
