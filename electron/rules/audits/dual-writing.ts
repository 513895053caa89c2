import type { Profile } from '../../../shared/model/profile'
import { isApplication, isBroker, isBusinessStore, isExternal, type ServiceSite } from '../site'
import { thresholds } from './thresholds'

const writesStore = ({ out }: ServiceSite): boolean =>
  out.some(
    ({ link, technology }) =>
      link.kind === 'write' && (isBusinessStore(technology) || technology?.category === 'connection-pooler'),
  )

const publishes = ({ out }: ServiceSite): boolean =>
  out.some(({ link, technology }) => link.kind === 'publish' && isBroker(technology))

/** Whether an event of this project must not be lost. */
export const mindsDualWrites = ({ businessComplexity }: Profile): boolean =>
  (businessComplexity ?? 5) >= thresholds.dualWrite.fromComplexity

/** How an application keeps a change and its event together: 0…1; `null` where it does not write and publish. */
export function dualWriteScore(site: ServiceSite): number | null {
  const { service, technology } = site
  if (!isApplication(technology) || isExternal(service, technology)) return null
  if (!writesStore(site) || !publishes(site)) return null
  const { outbox, enqueue } = service.settings
  if (outbox === true) return 1
  return enqueue === 'after-commit' ? thresholds.dualWrite.afterCommit : 0
}
