import type { WebContents } from 'electron'
import { err, ok, type Result } from '../../shared/base/result'
import { mostPages, type PrintJob, pageCount, printPage } from '../../shared/exchange/print/print-page'
import { pdfWithSource } from '../../shared/exchange/source-inside/pdf-source'
import { writeExport } from '../storage/workspace-files'
import type { Dialogs } from '../windows/dialogs'
import { withPicturePage } from '../windows/picture-page'
import type { Handlers } from './handlers'

export const printHandlers = (
  dialogs: Dialogs,
): Pick<Handlers, 'print:save' | 'print:page' | 'print:paper'> => ({
  async 'print:save'({ suggestedName, job, design }) {
    const pages = checkPages(job)
    if (!pages.ok) return pages
    const path = await dialogs.chooseSave(suggestedName, 'pdf')
    if (path === null) return ok(null)
    const pdf = await withPicturePage(printPage(job), toPdf)
    return writeExport(path, (design !== null && pdfWithSource(pdf, design)) || pdf)
  },
  async 'print:page'({ suggestedName, html }) {
    const path = await dialogs.chooseSave(suggestedName, 'pdf')
    return path === null ? ok(null) : writeExport(path, await withPicturePage(html, toPdf))
  },
  async 'print:paper'({ job }) {
    const pages = checkPages(job)
    return pages.ok ? withPicturePage(printPage(job), toPaper) : pages
  },
})

function checkPages(job: PrintJob): Result<null> {
  const pages = pageCount(job)
  return pages > mostPages ? err({ code: 'too-many-pages', pages, limit: mostPages }) : ok(null)
}

const toPdf = (contents: WebContents): Promise<Buffer> =>
  // What states no size of its own, as a report, is as large as the paper that most of the world has.
  contents.printToPDF({ printBackground: true, preferCSSPageSize: true, pageSize: 'A4' })

/** Asks by the system's dialog where and how, and prints. @returns false where the person cancelled. */
async function toPaper(contents: WebContents): Promise<Result<boolean>> {
  if ((await contents.getPrintersAsync()).length === 0) return err({ code: 'no-printer' })
  return new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true }, (printed, why) => {
      if (printed || /cancel/i.test(why)) resolve(ok(printed))
      else resolve(err({ code: 'not-printed', detail: why }))
    })
  })
}
