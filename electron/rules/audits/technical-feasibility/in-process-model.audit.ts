import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, linkedWith, type Neighbour, type ServiceSite, webApplications } from '../../site'
import { notStated } from '../assumed'
import { thresholds } from '../thresholds'

const isLarge = ({ technology }: Neighbour): boolean =>
  technology?.rating.footprint === 'large' || technology?.rating.footprint === 'huge'

/** Libraries that compute inside the application, and whether it computes at all. */
function modelsIn(site: ServiceSite): {
  libraries: Neighbour[]
  inside: boolean | undefined
  remote: boolean
} {
  const libraries = linkedWith(site, 'ml-library').filter((n) => n.service.settings.inference !== 'remote')
  const { inference } = site.service.settings
  const remote =
    inference === 'remote' ||
    site.out.some(
      ({ technology }) => technology?.runtime === 'process' && technology.provides.includes('ml-inference'),
    )
  if (inference === 'in-process') return { libraries, inside: true, remote }
  const stated = libraries.some((n) => n.service.settings.inference === 'in-process')
  return {
    libraries,
    inside: stated ? true : libraries.length > 0 && inference === undefined ? undefined : false,
    remote,
  }
}

export default defineServiceAudit({
  id: 'in-process-model',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['performance.memory', 'data.analysis'],
  title: {
    pass: { en: 'Models are served apart from the web process', zh: '模型与 Web 进程分开部署' },
    fail: { en: 'Web processes carry the model', zh: 'Web 进程内加载模型' },
  },
  why: {
    en: 'Every worker loads its own copy of the model, and a prediction holds up the requests that only wanted a page.',
    zh: '每个工作进程都要各自加载一份模型，而一次推理会拖住只想打开页面的请求。',
  },
  source: { title: 'TensorFlow Serving', address: 'https://www.tensorflow.org/tfx/guide/serving' },
  thresholds: ['inProcessModel'],
  of: webApplications,
  check(site, { profile }) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    const { libraries, inside, remote } = modelsIn(site)
    if (inside === undefined) {
      const note = { en: 'place of inference not stated', zh: '未说明推理位置' }
      // Its libraries say it where they are: the form of an application has no such field.
      const assumes = () => libraries.map((n) => notStated('inference', n.service.id))
      return { score: 'unknown', note, assumes }
    }
    if (!inside) return remote ? { score: 1, note: { en: 'remote', zh: '远程推理' } } : null
    const small =
      (profile.concurrency ?? 5) <= thresholds.inProcessModel.upToConcurrency && !libraries.some(isLarge)
    const copies = service.replicas * (service.settings.workers ?? 1)
    return {
      score: small ? 1 : 0,
      elements: [service.id, ...libraries.map((n) => n.service.id)],
      note: { en: `copies loaded: ${copies}`, zh: `加载 ${copies} 份` },
    }
  },
  fix: {
    label: { en: 'Serve the model by itself', zh: '独立部署模型服务' },
    all: false,
    calls: (site) => {
      const { libraries, remote } = modelsIn(site)
      const server = libraries.some((n) => n.service.technology === 'tensorflow') ? 'tf-serving' : 'ray'
      const moved = [site.service.id, ...libraries.map((n) => n.service.id)]
      const change = callOf<typeof changeServices>('service.change', {
        services: moved,
        settings: { inference: 'remote' },
      })
      const wires = [
        { service: site.service.id, direction: 'in' as const, kind: 'call' as const, sync: true },
      ]
      // What is said of the model goes with it.
      const { modelVersioning, reproducible } = site.service.settings
      const settings = {
        ...(modelVersioning === undefined ? {} : { modelVersioning }),
        ...(reproducible === undefined ? {} : { reproducible }),
      }
      return remote
        ? [change]
        : [change, callOf<typeof addService>('service.add', { technology: server, settings, wires })]
    },
  },
})
