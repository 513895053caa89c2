import { ok } from '../../shared/base/result'
import { auditInfos } from '../rules/audits/index'
import { rulesVersion } from '../rules/rules-version'
import type { DocumentService } from '../services/document-service'
import { listSamples } from '../storage/samples'
import type { SettingsStore } from '../storage/settings-store'
import type { Handlers } from './serve'

export interface AppDependencies {
  readonly version: string
  readonly settings: SettingsStore
  readonly documents: DocumentService
  readonly samplesFolder: string
  /** Whether the open document was taken back up after a crash, and nobody was told yet. */
  readonly takeRecovered: () => boolean
}

export const appHandlers = ({
  version,
  settings,
  documents,
  samplesFolder,
  takeRecovered,
}: AppDependencies): Pick<Handlers, 'app:start'> => ({
  'app:start': async () =>
    ok({
      version,
      settings: settings.settings,
      audits: auditInfos,
      rules: rulesVersion,
      recents: settings.recents,
      samples: await listSamples(samplesFolder),
      document: await documents.handOver(),
      recovered: takeRecovered(),
    }),
})
