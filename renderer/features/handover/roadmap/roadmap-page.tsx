import { roadmapDocument } from '../../../../shared/handover/roadmap/roadmap-document'
import { useLanguage, useText } from '../../../state/language'
import { usePlans } from '../../../state/use-plans'
import { EmptyState } from '../../../ui/empty-state'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { planTexts } from '../plan-texts'
import { useHandedOver } from '../use-handed-over'
import { RoadmapBoard } from './roadmap-board'

/** The way through the findings of the design: a board of its steps, and the same in words. */
export function RoadmapPage(props: PageProps) {
  const language = useLanguage()
  const text = useText()
  const handedOver = useHandedOver()
  const plans = usePlans()
  if (!handedOver) return null
  if (!plans) return <EmptyState icon="rules" text={text(planTexts.planning)} />
  return (
    <DocumentPage
      document={roadmapDocument(handedOver, plans.roadmap, language)}
      lead={<RoadmapBoard roadmap={plans.roadmap} infos={handedOver.infos} {...props} />}
      {...props}
    />
  )
}
