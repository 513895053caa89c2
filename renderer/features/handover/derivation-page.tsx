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

/** The reference design of a candidate, once the main process has handed it over. */
function useReference(candidate: string | undefined): Design | null {
  const [known, setKnown] = useState<{ readonly candidate: string; readonly design: Design } | null>(null)
  useEffect(() => {
    if (candidate === undefined) return
    let current = true
    void referenceDesign(candidate).then((data) => {
      if (current && data) setKnown({ candidate, design: designFromData(data) })
    })
    return () => {
      current = false
    }
  }, [candidate])
  return known && known.candidate === candidate ? known.design : null
}
