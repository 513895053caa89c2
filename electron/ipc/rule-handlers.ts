import { ok } from '../../shared/base/result'
import { problemAt } from '../../shared/house-rules/problem'
import { problemTexts } from '../../shared/house-rules/problem-texts'
import { acceptPack, loadPack } from '../rules/house/load-packs'
import type { DocumentService } from '../services/document-service'
import { maxPackMegabytes, readTextFile } from '../storage/text-files'
import type { Dialogs } from '../windows/dialogs'
import type { Handlers } from './handlers'

export const ruleHandlers = (
  documents: Pick<DocumentService, 'rulePacks'>,
  dialogs: Pick<Dialogs, 'chooseOpen'>,
): Pick<Handlers, 'rules:read' | 'rules:state'> => ({
  'rules:read': async ({ replaces }) => {
    const path = await dialogs.chooseOpen('json')
    if (path === null) return ok(null)
    const text = await readTextFile(path, maxPackMegabytes)
    if (!text.ok) return text
    const read = acceptPack(text.value)
    if (!read.ok) return ok({ state: 'refused', path, problems: read.error })
    const pack = read.value
    if (replaces === undefined || pack.id === replaces) return ok({ state: 'accepted', path, pack })
    return ok({
      state: 'refused',
      path,
      problems: [problemAt(['id'], problemTexts.otherPack(pack.id, replaces))],
    })
  },
  'rules:state': () =>
    ok(documents.rulePacks.map((pack) => ({ id: pack.id, problems: loadPack(pack).problems }))),
})
