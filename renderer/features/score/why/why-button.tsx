import { useState } from 'react'
import { why } from '../../../../shared/exchange/markdown/explanation-texts'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { WhyDialog } from './why-dialog'

/** Asks how the total comes about, and opens the answer. */
export function WhyButton({ total }: { readonly total: number }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text(why(total))}
      </Button>
      {open && <WhyDialog onClose={() => setOpen(false)} />}
    </>
  )
}
