import { defineTally } from '../define-fact'
import {
  carriesMessages,
  carriesRequests,
  isApplication,
  isOwnApplication,
  type Neighbour,
  waits,
} from '../site'

const talks = ({ link }: Neighbour): boolean => carriesRequests(link) || carriesMessages(link)

/**
 * `talking` services that send or get requests or messages, whether somebody waits or not; `application` own
 * applications that something is linked to; `calls` pairs of them where one waits for the other.
 */
export const callDensity = defineTally<'talking' | 'application' | 'calls'>({
  id: 'call-density',
  each(site, add) {
    const { out, in: into } = site
    if (out.some(talks) || into.some(talks)) add('talking')
    if (!isOwnApplication(site) || out.length + into.length === 0) return
    add('application')
    const waitsFor = new Set<string>()
    for (const { link, service, technology } of out)
      if (waits(link) && isApplication(technology)) waitsFor.add(service.id)
    if (waitsFor.size > 0) add('calls', waitsFor.size)
  },
})
