import { evolutionDocument } from '../../../../shared/handover/evolution/evolution-document'
import { useLanguage, useText } from '../../../state/language'
import { usePlans } from '../../../state/use-plans'
import { EmptyState } from '../../../ui/empty-state'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { planTexts } from '../plan-texts'
import { useHandedOver } from '../use-handed-over'
import { StageRow } from './stage-row'

/** The stages that the design can grow through, each of which can be had as a scenario. */
export function EvolutionPage(props: PageProps) {
  const language = useLanguage()
  const text = useText()
  const handedOver = useHandedOver()
  const plans = usePlans()
  if (!handedOver) return null
  if (!plans) return <EmptyState icon="layers" text={text(planTexts.planning)} />
  return (
    <DocumentPage
      document={evolutionDocument(handedOver, plans.evolution, language)}
      lead={<StageRow evolution={plans.evolution} />}
      {...props}
    />
  )
}
