import { store, supporting } from '../../../shared/catalog/stacks/sound-settings'
import type { Service } from '../../../shared/model/service'
import { applications, brokers, businessStores, fronts, replicasAtLeast } from '../site'
import type { GrowingDesign } from './growing-design'
import type { StagePlan } from './stage-plan'

/** Zones that the parts are spread over, as far as one of them may be lost. */
const zones = 2
/** Room for the peak: how many times as many replicas may run as at rest. */
const room = 4

/** Services on a cluster in several zones, which adds copies by itself; stores that a provider operates. */
export const cloud: StagePlan = {
  stage: 'cloud',
  traits: (design) => [
    {
      name: { en: 'An orchestrator runs the applications', zh: '应用由编排平台运行' },
      holds: design.own(['orchestrator']).length > 0,
    },
    {
      name: { en: 'Applications scale by themselves', zh: '应用自动伸缩' },
      holds: appsOf(design).every(scales),
    },
    {
      name: {
        en: `Web applications, task workers and stores stand in ${zones} zones or more`,
        zh: `Web 应用、后台任务与存储分布在至少 ${zones} 个可用区`,
      },
      holds: [...appsOf(design), ...storesOf(design)].every(({ settings }) => (settings.zones ?? 1) >= zones),
    },
    {
      name: { en: 'A provider operates the stores', zh: '存储由云厂商托管' },
      holds: storesOf(design).every(({ settings }) => settings.managed === true),
    },
    {
      name: { en: 'Metrics are collected', zh: '指标统一采集' },
      holds: design.own(['metrics']).length > 0,
    },
  ],
  grow(design) {
    for (const app of appsOf(design)) growApp(design, app)
    for (const { service } of [...design.own(fronts), ...design.own(brokers), ...design.own(['cache'])])
      if ((service.settings.zones ?? 1) < zones)
        design.change(service, { zones }, Math.max(zones, service.replicas))
    for (const each of storesOf(design)) {
      const { standby, failover, backup } = store
      const settings = {
        managed: true,
        zones: Math.max(zones, each.settings.zones ?? 1),
        standby,
        failover,
        backup,
      }
      design.change(each, settings, Math.max(zones, each.replicas))
    }
    addCluster(design)
    if (design.own(['metrics']).length === 0)
      design.add({
        technology: 'prometheus',
        name: { en: 'Metrics', zh: '指标' },
        settings: supporting,
        to: appsOf(design).map(({ id }) => id),
      })
  },
  load: { projectScale: 4, concurrency: 4, deploymentEnvironment: 4 },
  feature: 'deploymentEnvironment',
  figures: ['requests', 'availability'],
  availability: 0.9995,
}

const appsOf = (design: GrowingDesign) => design.own(applications).map(({ service }) => service)
const storesOf = (design: GrowingDesign) => design.own(businessStores).map(({ service }) => service)

const scales = ({ replicas, settings }: Service): boolean => (settings.autoscaleMax ?? 0) > replicas

function growApp(design: GrowingDesign, app: Service): void {
  const replicas = Math.max(zones, app.replicas)
  const least = Math.max(zones, replicasAtLeast(app))
  const most = app.settings.autoscaleMax ?? 0
  design.change(
    app,
    {
      zones: Math.max(zones, app.settings.zones ?? 1),
      autoscaleMin: Math.max(zones, app.settings.autoscaleMin ?? least),
      autoscaleMax: most > replicas ? most : least * room,
      stateless: true,
      image: true,
      healthCheck: true,
      deployment: 'rolling',
      metrics: true,
      secretsFrom: app.settings.secretsFrom === 'vault' ? 'vault' : 'platform',
    },
    replicas,
  )
}

/** A cluster that a provider runs, under everything that the team runs itself. */
function addCluster(design: GrowingDesign): void {
  if (design.own(['orchestrator']).length > 0) return
  const run = [...appsOf(design), ...design.own(fronts).map(({ service }) => service)]
  design.add({
    technology: 'kubernetes',
    name: { en: 'Cluster', zh: '集群' },
    replicas: 3,
    settings: { managed: true, zones: 3 },
    from: run.map(({ id }) => id),
  })
}
