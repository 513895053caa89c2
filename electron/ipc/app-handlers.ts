import { ok } from '../../shared/base/result'
import { prepareToRead } from '../../shared/file/workspace-file'
import { auditInfos } from '../rules/audits/infos'
import { rulesVersion } from '../rules/rules-version'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

/** @param takeRecovered whether the open document was taken back up after a crash, and nobody was told yet. */
export const appHandlers = (
  documents: DocumentService,
  takeRecovered: () => boolean,
): Pick<Handlers, 'app:resume'> => ({
  'app:resume': async () => {
    const document = await documents.handOver()
    // While a person looks at the start screen, and when the window has its answer.
    if (!document) setImmediate(prepareToRead)
    return ok({ audits: auditInfos, rules: rulesVersion, document, recovered: takeRecovered() })
  },
})
