import { useMemo } from 'react'
import type { Localized } from '../../../shared/base/localized'
import {
  lackingTexts,
  sequenceTemplateNames,
  sequenceTemplates,
} from '../../../shared/catalog/sequences/template'
import { writeTemplate } from '../../../shared/catalog/sequences/write-template'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { Button } from '../../ui/button'
import { addFromTemplate } from './add-from-template'
import './template-buttons.css'

/** A button for each template of a sequence; one that the design is not ready for says what is lacking. */
export function TemplateButtons() {
  const text = useText()
  const lacking = useLacking()
  return (
    <ul className="template-buttons">
      {sequenceTemplates.map((template, n) => {
        const lacks = lacking[n]
        return (
          <li key={template}>
            <Button
              icon="plus"
              disabled={lacks !== undefined}
              aria-describedby={lacks && `lacks-${template}`}
              onClick={() => addFromTemplate(template)}
            >
              {text(sequenceTemplateNames[template])}
            </Button>
            {lacks && (
              <p id={`lacks-${template}`} className="template-buttons-lacks">
                {text(lacks)}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What the open design lacks for each template; absent where it lacks nothing. */
function useLacking(): readonly (Localized | undefined)[] {
  const design = useOpenDesign()
  const revision = useStudio((state) => state.revision)
  // The tables are changed in place: the revision tells one state of them from the next.
  return useMemo(
    () =>
      sequenceTemplates.map((template) => {
        const written = design && revision >= 0 ? writeTemplate(design, template, 'en') : null
        return written && !written.ok ? lackingTexts[written.error] : undefined
      }),
    [design, revision],
  )
}
