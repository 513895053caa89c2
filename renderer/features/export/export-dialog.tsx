import { useMemo, useState } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import type { Localized } from '../../../shared/base/localized'
import { mostPages, pageCount } from '../../../shared/exchange/print/print-page'
import type { ExportChoice } from '../../../shared/ipc/export-choice'
import type { StressPicks } from '../../../shared/report/stress'
import { useText } from '../../state/language'
import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import { useWorkedOut } from '../../state/use-worked-out'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { pixelsOf, tooManyPixels } from './draw-png'
import { dragPicture, type ExportTarget, exportAs, shownView } from './export-actions'
import { ExportOptions } from './export-options'
import { ExportPreview } from './export-preview'
import { type Made, makeExport } from './make-export'
import { scopesFor } from './scopes'
import { pagesTaken, pixelCount, texts } from './texts'
import './export-dialog.css'

/** The quantities as they are, without factors. */
const worst: StressPicks = {}

/** Everything that the open view can be exported as, with a preview of it. What is chosen is there again the next time. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const choice = useStudio((state) => state.settings.exporting)
  const selection = useStudio((state) => state.selection)
  const [busy, setBusy] = useState(false)
  const [scopeKey, setScopeKey] = useState('view')
  // The design cannot change while the dialog is open.
  const [view] = useState(shownView)
  const quantities = useWorkedOut(worst)?.quantities
  const shown = useMemo(
    () => view && { ...view, scored: view.scored && { ...view.scored, ...(quantities && { quantities }) } },
    [view, quantities],
  )
  const scopes = useMemo(
    () => (shown ? scopesFor(choice.format, shown, selection) : []),
    [shown, choice.format, selection],
  )
  const scope = scopes.find(({ key }) => key === scopeKey) ?? scopes[0]
  const made = useMemo(
    () => (shown && scope ? makeExport(shown, choice, scope.scope) : null),
    [shown, choice, scope],
  )
  if (!made || !scope || !shown) return null

  const extent = made.ok ? extentOf(made.value, choice) : null
  const refused = made.ok ? (extent?.refused ?? null) : made.error
  const change = (part: Partial<ExportChoice>): void =>
    void changeSettings({ exporting: { ...choice, ...part } })
  const hand = async (to: ExportTarget): Promise<void> => {
    setBusy(true)
    const done = await exportAs(shown, choice, scope.scope, to)
    setBusy(false)
    if (done) onClose()
  }
  const off = busy || refused !== null
  return (
    <Dialog
      title={text(texts.title)}
      closeLabel={text(texts.close)}
      width={980}
      onClose={onClose}
      actions={
        choice.format === 'pdf' ? (
          <>
            <Button disabled={off} onClick={() => void hand('printer')}>
              {text(texts.print)}
            </Button>
            <Button variant="primary" icon="save" disabled={off} onClick={() => void hand('file')}>
              {text(texts.save)}
            </Button>
          </>
        ) : (
          <>
            {choice.format !== 'bundle' && (
              <Button icon="copy" disabled={off} onClick={() => void hand('clipboard')}>
                {text(texts.copy)}
              </Button>
            )}
            <Button variant="primary" icon="save" disabled={off} onClick={() => void hand('file')}>
              {text(texts.save)}
            </Button>
          </>
        )
      }
    >
      <div className="export">
        <section className="export-preview" aria-label={text(texts.preview)}>
          {refused ? (
            <p className="export-refused" role="alert">
              {text(refused)}
            </p>
          ) : (
            made.ok && (
              <ExportPreview
                made={made.value}
                sheet={choice.format === 'pdf' ? choice : null}
                onDrag={(svg) => void dragPicture(shown, choice, svg)}
              />
            )
          )}
        </section>
        <ExportOptions
          choice={choice}
          onChange={change}
          scopes={scopes}
          scope={scope}
          onScope={setScopeKey}
          extent={extent && text(extent.size)}
        />
      </div>
    </Dialog>
  )
}

/** How large an export comes out, and why that is too large; `null` where nobody asks. */
function extentOf(
  made: Made,
  { format, paper, tiled }: ExportChoice,
): { readonly size: Localized; readonly refused: Localized | null } | null {
  const [first] = made.kind === 'pictures' ? made.pictures : []
  if (made.kind !== 'pictures' || !first) return null
  if (format === 'png') {
    const pixels = pixelsOf(first)
    return { size: pixelCount(pixels.width, pixels.height), refused: tooManyPixels(pixels) }
  }
  if (format !== 'pdf') return null
  const pages = pageCount({ pictures: made.pictures, paper, tiled })
  const tooMany = pages > mostPages ? errorText({ code: 'too-many-pages', pages, limit: mostPages }) : null
  return { size: pagesTaken(pages), refused: tooMany }
}
