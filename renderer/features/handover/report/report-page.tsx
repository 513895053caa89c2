import type { HandedOver } from '../../../../shared/handover/handed-over'
import { reportDocument } from '../../../../shared/handover/report/report-document'
import { pageWithFonts } from '../../../state/embed-fonts'
import { savePage } from '../../../state/hand-over'
import { useLanguage, useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { usePlans } from '../../../state/use-plans'
import { useRanking } from '../../../state/use-ranking'
import { Button } from '../../../ui/button'
import { DocumentPage } from '../document-page'
import type { PageProps } from '../page-props'
import { PlanningState } from '../planning-state'
import { recordTexts } from '../record/texts'
import { useHandedOver } from '../use-handed-over'

/** Everything about the design as one document, to be printed or sent. */
export function ReportPage(props: PageProps) {
  const handedOver = useHandedOver()
  return handedOver && <Report handedOver={handedOver} {...props} />
}

function Report({ handedOver, ...props }: PageProps & { readonly handedOver: HandedOver }) {
  const language = useLanguage()
  const text = useText()
  const planning = usePlans()
  const plans = planning?.plans
  const ranking = useRanking(handedOver.profile, handedOver.weights)
  const records = useStudio(({ document }) => document?.workspace.records) ?? []
  if (!plans || !ranking) return <PlanningState icon="rules" planning={planning} />
  const document = reportDocument(handedOver, { ranking, plans, records }, language)
  const page = (): Promise<string> => pageWithFonts(document, language)
  return (
    <DocumentPage document={document} written={{ html: page }} {...props}>
      <Button
        size="small"
        variant="primary"
        icon="save"
        onClick={() => void page().then((html) => savePage(document.title, html))}
      >
        {text(recordTexts.savePdf)}
      </Button>
    </DocumentPage>
  )
}
