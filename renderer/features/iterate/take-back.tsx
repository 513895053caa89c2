import { useMemo } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import type { Iteration } from '../../../shared/model/iteration/iteration'
import { canGoBack, goBack } from '../../state/iterate'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { texts } from './texts'

/** Takes back what an iteration changed, or says why that cannot be done any more; nothing where it changed nothing. */
export function TakeBack({ iteration }: { readonly iteration: Iteration }) {
  const text = useText()
  const design = useOpenDesign()
  const revision = useStudio((state) => state.revision)
  const planned = useMemo(
    // Tables are changed in place: the revision says when.
    () => (design && revision >= 0 && changesDesign(iteration) ? canGoBack(design, iteration) : null),
    [design, revision, iteration],
  )
  if (!planned) return null
  if (!planned.ok) return <p className="iterate-note">{text(errorText(planned.error))}</p>
  return (
    <Button size="small" variant="quiet" onClick={() => goBack(iteration)}>
      {text(texts.goBack)}
    </Button>
  )
}

/** What starts over opens a scenario of its own, and leaves this one as it is. */
const changesDesign = ({ changes, strategy, state }: Iteration): boolean =>
  changes.length > 0 && strategy !== 'regenerate' && state !== 'taken-back'
