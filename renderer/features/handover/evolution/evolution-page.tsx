import { evolutionDocument } from '../../../../shared/handover/evolution/evolution-document'
import { useLanguage } from '../../../state/language'
import { usePlans } from '../../../state/use-plans'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { PlanningState } from '../planning-state'
import { useHandedOver } from '../use-handed-over'
import { StageRow } from './stage-row'

/** The stages that the design can grow through, each of which can be had as a scenario. */
export function EvolutionPage(props: PageProps) {
  const language = useLanguage()
  const handedOver = useHandedOver()
  const planning = usePlans()
  const plans = planning?.plans
  if (!handedOver) return null
  if (!plans) return <PlanningState icon="layers" planning={planning} />
  return (
    <DocumentPage
      document={evolutionDocument(handedOver, plans.evolution, language)}
      lead={<StageRow evolution={plans.evolution} />}
      {...props}
    />
  )
}
