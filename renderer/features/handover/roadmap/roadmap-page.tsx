import { roadmapDocument } from '../../../../shared/handover/roadmap/roadmap-document'
import { useLanguage } from '../../../state/language'
import { usePlans } from '../../../state/use-plans'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { PlanningState } from '../planning-state'
import { useHandedOver } from '../use-handed-over'
import { RoadmapBoard } from './roadmap-board'

/** The way through the findings of the design: a board of its steps, and the same in words. */
export function RoadmapPage(props: PageProps) {
  const language = useLanguage()
  const handedOver = useHandedOver()
  const planning = usePlans()
  const plans = planning?.plans
  if (!handedOver) return null
  if (!plans) return <PlanningState icon="rules" planning={planning} />
  return (
    <DocumentPage
      document={roadmapDocument(handedOver, plans.roadmap, language)}
      lead={<RoadmapBoard roadmap={plans.roadmap} infos={handedOver.infos} {...props} />}
      {...props}
    />
  )
}
