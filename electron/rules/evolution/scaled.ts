import type { ServiceId } from '../../../shared/base/ids'
import { broker, edge, encrypted, queries, worker } from '../../../shared/catalog/stacks/sound-settings'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { brokers, businessStores, fronts, replicasAtLeast, webApplications, workers } from '../site'
import type { GrowingDesign } from './growing-design'
import type { StagePlan } from './stage-plan'

/** Several copies of the application: none of them keeps anything that the others need, and slow work has a queue. */
export const scaled: StagePlan = {
  stage: 'scaled',
  traits: (design) => [
    {
      name: { en: 'Every web application runs at least twice', zh: '每个 Web 应用至少两个副本' },
      holds: appsOf(design).every((service) => replicasAtLeast(service) > 1),
    },
    {
      name: { en: 'A proxy spreads the requests', zh: '由代理分发请求' },
      holds: design.own(fronts).length > 0,
    },
    {
      name: { en: 'Sessions and uploads lie outside the processes', zh: '会话与上传文件存放在进程之外' },
      holds: appsOf(design).every(({ settings }) => !keepsState(settings)),
    },
    {
      name: { en: 'Slow work goes through a queue', zh: '耗时工作经队列异步执行' },
      holds: design.own(workers).length > 0 && hasBroker(design),
    },
    {
      name: { en: 'The main store has a standby or is managed', zh: '主存储有备库或由云厂商托管' },
      holds: storesOf(design).every(({ settings }) => settings.standby === true || settings.managed === true),
    },
  ],
  grow(design) {
    copyApps(design)
    if (design.own(fronts).length === 0) addFront(design)
    if (design.own(workers).length === 0 || !hasBroker(design)) addQueue(design)
    for (const store of storesOf(design))
      if (store.settings.managed !== true)
        design.change(store, { standby: true, failover: 'automatic' }, Math.max(2, store.replicas))
  },
  load: { projectScale: 3, concurrency: 3 },
  feature: 'concurrency',
  figures: ['requests', 'availability'],
  availability: 0.999,
}

const appsOf = (design: GrowingDesign) => design.own(webApplications).map(({ service }) => service)
const storesOf = (design: GrowingDesign) => design.own(businessStores).map(({ service }) => service)

const keepsState = ({ sessionStore, uploads, stateless }: ServiceSettings): boolean =>
  sessionStore === 'process' || uploads === 'local-disk' || stateless === false

const hasBroker = (design: GrowingDesign): boolean =>
  design.own(brokers).length > 0 ||
  design.own(['cache']).some(({ service }) => service.settings.role === 'broker')

function copyApps(design: GrowingDesign): void {
  for (const service of appsOf(design)) {
    const { sessionStore, uploads } = service.settings
    const settings: ServiceSettings = {
      stateless: true,
      ...(sessionStore === 'process' && { sessionStore: 'shared' }),
      ...(uploads === 'local-disk' && { uploads: 'object-storage' }),
    }
    if (sessionStore === 'process' && design.own(['cache']).length === 0)
      design.add({
        technology: 'redis',
        name: { en: 'Sessions', zh: '会话存储' },
        settings: { role: 'session', persistence: true, evictionPolicy: 'noeviction', exposure: 'private' },
        from: [service.id],
        linkSettings: queries,
      })
    if (uploads === 'local-disk' && design.own(['object-storage']).length === 0)
      design.add({
        technology: 'minio',
        name: { en: 'Uploaded files', zh: '上传文件' },
        settings: { exposure: 'private', backup: 'daily' },
        from: [service.id],
        linkSettings: queries,
      })
    design.change(service, settings, replicasAtLeast(service) > 1 ? undefined : 2)
  }
}

/** Puts a proxy before what clients call, or else before every application. */
function addFront(design: GrowingDesign): void {
  for (const { id } of appsOf(design)) {
    const fromClients = design
      .linksInto(id)
      .filter(({ source }) => design.own(['client-app']).some(({ service }) => service.id === source))
    design.insert(
      fromClients.map((link) => link.id),
      'nginx',
      2,
      edge,
    )
  }
  if (design.own(fronts).length === 0)
    design.add({
      technology: 'nginx',
      name: { en: 'Proxy', zh: '反向代理' },
      replicas: 2,
      settings: edge,
      to: appsOf(design).map(({ id }) => id),
    })
}

/** A worker and its broker, as far as either is missing. */
function addQueue(design: GrowingDesign): void {
  const apps = appsOf(design).map(({ id }) => id)
  const stores = storesOf(design).map(({ id }) => id)
  let queue: ServiceId | null = design.own(brokers)[0]?.service.id ?? null
  queue ??= design.add({
    technology: 'rabbitmq',
    name: { en: 'Task broker', zh: '任务消息代理' },
    replicas: 3,
    settings: broker,
    from: apps,
    linkSettings: encrypted,
  })
  if (queue === null || design.own(workers).length > 0) return
  const added = design.add({
    technology: 'celery',
    name: { en: 'Background worker', zh: '后台任务' },
    replicas: 2,
    settings: worker,
    to: [queue],
    linkSettings: encrypted,
  })
  const [store] = stores
  if (added && store) design.link(added, store, queries)
}
