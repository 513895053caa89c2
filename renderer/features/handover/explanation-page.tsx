import { useState } from 'react'
import {
  type ExplanationLayer,
  explanation,
  explanationLayers,
} from '../../../shared/handover/explanation/explanation'
import { useLanguage, useText } from '../../state/language'
import { Segmented } from '../../ui/segmented'
import { DocumentPage } from './document-page'
import type { PageProps } from './page-props'
import { texts } from './texts'
import { useHandedOver } from './use-handed-over'

const layers = Object.keys(explanationLayers) as ExplanationLayer[]

/** The design explained in words, one layer at a time. */
export function ExplanationPage(props: PageProps) {
  const text = useText()
  const language = useLanguage()
  const handedOver = useHandedOver()
  const [layer, setLayer] = useState<ExplanationLayer>('business')
  if (!handedOver) return null
  return (
    <DocumentPage document={explanation(handedOver, layer, language)} {...props}>
      <Segmented
        label={text(texts.layers)}
        value={layer}
        onChange={setLayer}
        choices={layers.map((value) => ({ value, label: text(explanationLayers[value].name) }))}
      />
    </DocumentPage>
  )
}
