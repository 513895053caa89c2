import type { Service } from '../../../model/service'
import type { Framework } from './plan'
import { frameworkOf, isDocuments, isLibrary, isSql, isWorker } from './roles'
import type { Wires } from './wires'

/** Services whose code is one code base; the first of them gives it its name. */
export interface Group {
  readonly framework: Framework
  readonly services: readonly Service[]
  /** Libraries that are drawn as services and used by these. */
  readonly libraries: readonly Service[]
}

/**
 * Which services share their code: a REST API with the Django application that it stands before, and a worker with the
 * application that sends it tasks and writes to the same store. Libraries belong to whoever depends on them, and to a
 * program of their own where nobody does.
 */
export function groupsOf(wires: Wires): Group[] {
  const leads = new Map<Service, Service>()
  const python = wires.services.filter((service) => frameworkOf(service) !== null)
  for (const service of python) {
    const lead = leadOf(wires, service)
    leads.set(service, lead ?? service)
  }
  const groups = python.flatMap((lead) => {
    const framework = frameworkOf(lead)
    if (leads.get(lead) !== lead || framework === null) return []
    const services = [lead, ...python.filter((each) => each !== lead && leads.get(each) === lead)]
    return [{ framework, services, libraries: librariesOf(wires, services) }]
  })
  const used = new Set(groups.flatMap(({ libraries }) => libraries))
  const jobs = wires.services
    .filter((service) => isLibrary(service) && !used.has(service) && !isUsed(wires, service))
    .map((service) => ({
      framework: 'job' as const,
      services: [service],
      libraries: librariesOf(wires, [service]),
    }))
  return [...groups, ...jobs]
}

const isUsed = (wires: Wires, library: Service): boolean =>
  wires.into(library).some(({ link }) => link.kind === 'depends-on' || link.kind === 'call')

function librariesOf(wires: Wires, services: readonly Service[]): Service[] {
  const found = new Set<Service>()
  const add = (service: Service): void => {
    for (const { service: other } of wires.out(service)) {
      if (!isLibrary(other) || found.has(other)) continue
      found.add(other)
      add(other)
    }
  }
  for (const service of services) add(service)
  return [...found]
}

function leadOf(wires: Wires, service: Service): Service | undefined {
  if (service.technology === 'djangorestframework')
    return wires.out(service).find(({ service: other }) => other.technology === 'django')?.service
  if (!isWorker(service)) return undefined
  const stores = wires.out(service).filter(({ service: other }) => isSql(other) || isDocuments(other))
  const senders = sendersTo(wires, service).filter((sender) => frameworkOf(sender) !== null)
  return senders.find((sender) =>
    wires.out(sender).some((own) => stores.some((store) => store.service === own.service)),
  )
}

/** Who hands work to a worker: directly, or through the broker that it takes its tasks from. */
export function sendersTo(wires: Wires, worker: Service): Service[] {
  const brokers = wires
    .out(worker)
    .filter(({ link }) => link.kind === 'consume')
    .map(({ service }) => service)
  return [worker, ...brokers].flatMap((to) =>
    wires
      .into(to)
      .filter(({ link, service }) => link.kind === 'publish' && service !== worker && !isWorker(service))
      .map(({ service }) => service),
  )
}
