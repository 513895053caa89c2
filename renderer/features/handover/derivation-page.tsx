import { useEffect, useState } from 'react'
import { designFromData } from '../../../shared/file/design-data'
import { derivation } from '../../../shared/handover/derivation/derivation'
import type { HandedOver } from '../../../shared/handover/handed-over'
import type { Design } from '../../../shared/model/design'
import { useLanguage } from '../../state/language'
import { referenceDesign } from '../../state/reference-design'
import { useRanking } from '../../state/use-ranking'
import { DocumentPage } from './document-page'
import type { PageProps } from './page-props'
import { useHandedOver } from './use-handed-over'

/** How the recommendation came about, step by step. */
export function DerivationPage(props: PageProps) {
  const handedOver = useHandedOver()
  return handedOver && <Derivation handedOver={handedOver} {...props} />
}

function Derivation({ handedOver, ...props }: PageProps & { readonly handedOver: HandedOver }) {
  const language = useLanguage()
  const ranking = useRanking(handedOver.profile, handedOver.weights)
  const reference = useReference(handedOver.candidate)
  return <DocumentPage document={derivation(handedOver, ranking, reference, language)} {...props} />
}

/** The reference design of a candidate; `null` where there is none, `undefined` until the main process has answered. */
function useReference(candidate: string | undefined): Design | null | undefined {
  const [known, setKnown] = useState<{ readonly candidate: string; readonly design: Design | null } | null>(
    null,
  )
  useEffect(() => {
    if (candidate === undefined) return
    let current = true
    void referenceDesign(candidate).then((data) => {
      if (current) setKnown({ candidate, design: data && designFromData(data) })
    })
    return () => {
      current = false
    }
  }, [candidate])
  if (candidate === undefined) return null
  return known?.candidate === candidate ? known.design : undefined
}
