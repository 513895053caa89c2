import { ok } from '../../shared/base/result'
import { auditInfos } from '../rules/audits/infos'
import { rulesVersion } from '../rules/rules-version'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

/** @param takeRecovered whether the open document was taken back up after a crash, and nobody was told yet. */
export const appHandlers = (
  documents: DocumentService,
  takeRecovered: () => boolean,
): Pick<Handlers, 'app:resume'> => ({
  'app:resume': async () =>
    ok({
      audits: auditInfos,
      rules: rulesVersion,
      document: await documents.handOver(),
      recovered: takeRecovered(),
    }),
})
