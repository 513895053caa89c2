import { explanation } from '../../../shared/handover/explanation/explanation'
import { useLanguage } from '../../state/language'
import { DocumentPage } from './document-page'
import type { PageProps } from './page-props'
import { useHandedOver } from './use-handed-over'

/** The design explained in words. */
export function ExplanationPage(props: PageProps) {
  const language = useLanguage()
  const handedOver = useHandedOver()
  return handedOver && <DocumentPage document={explanation(handedOver, language)} {...props} />
}
