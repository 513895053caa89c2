import type { Layer } from '../../../model/layer'
import type { Service } from '../../../model/service'
import type { CodeBase, Plan, Process, Say } from '../plan/plan'
import { isClient, isEdge, isOutside } from '../plan/roles'
import { oneLine } from '../python/writing'
import { healthcheck, productImage } from './images'
import { type Yaml, yamlDocument } from './yaml'

/** Networks of the compose file: a container is on its own and on those of what it reaches. */
type Zone = 'edge' | 'application' | 'data' | 'operations'

const zones: { readonly [L in Layer]: Zone } = {
  client: 'edge',
  edge: 'edge',
  api: 'application',
  business: 'application',
  async: 'data',
  data: 'data',
  observability: 'operations',
  security: 'operations',
  platform: 'operations',
}

/** Traefik, HAProxy and the others stand before the same services; on a developer's machine Nginx does that. */
export const edgeOf = (plan: Plan): Service | undefined => [...plan.design.services.values()].find(isEdge)

/** Products of the design that run beside the code on a developer's machine, with their folders' names. */
export function productsOf(
  plan: Plan,
): { readonly service: Service; readonly slug: string; readonly technology: string }[] {
  const edge = edgeOf(plan)
  return [...plan.design.services.values()].flatMap((service) => {
    const slug = plan.slugs.get(service.id) ?? service.id
    const technology = service === edge ? 'nginx' : service.technology
    if (service.settings.external === true || isClient(service) || isOutside(service)) return []
    if (isEdge(service) && service !== edge) return []
    return productImage(technology, slug) ? [{ service, slug, technology }] : []
  })
}

/** `compose.yaml`: everything on one machine. */
export function composeYaml(plan: Plan, say: Say): string {
  const services: { [slug: string]: Yaml } = {}
  const volumes: { [name: string]: Yaml } = {}
  const products = productsOf(plan)
  for (const { service, slug, technology } of products) {
    const product = productImage(technology, slug)
    if (!product) continue
    const data = product.data === undefined ? [] : [`${slug}-data:${product.data}`]
    if (product.data !== undefined) volumes[`${slug}-data`] = {}
    const mounts = (product.mounts ?? []).map(([from, to]) => `./${from}:${to}:ro`)
    const isOpen = service === edgeOf(plan)
    services[slug] = {
      image: product.image,
      command: product.command && [...product.command],
      environment: product.environment && { ...product.environment },
      ports: isOpen ? ['127.0.0.1:8080:80'] : undefined,
      volumes: data.length + mounts.length === 0 ? undefined : [...data, ...mounts],
      healthcheck: product.check && healthcheck(product.check),
      networks: networksOf(plan, service),
      depends_on: isOpen ? dependsOn(plan.codeBases.flatMap(webOf), products) : undefined,
      restart: 'unless-stopped',
    }
  }
  for (const code of plan.codeBases)
    for (const process of code.processes) services[process.slug] = processYaml(plan, code, process, products)
  const used = new Set(Object.values(services).flatMap((each) => networkNames(each)))
  return yamlDocument(
    say({
      en: `${oneLine(plan.name)} on one machine. First: python3 scripts/make_env.py, then: docker compose up --build`,
      zh: `${oneLine(plan.name)}：单机运行。先执行 python3 scripts/make_env.py，再执行 docker compose up --build`,
    }),
    {
      services,
      networks: Object.fromEntries(
        (['edge', 'application', 'data', 'operations'] as const)
          .filter((zone) => used.has(zone))
          .map((zone) => [zone, zone === 'data' ? { internal: true } : {}]),
      ),
      volumes: Object.keys(volumes).length === 0 ? undefined : volumes,
    },
  )
}

const webOf = (code: CodeBase): Process[] => code.processes.filter(({ kind }) => kind === 'web')

const networkNames = (service: Yaml): string[] => {
  const { networks } = service as { networks?: readonly string[] }
  return [...(networks ?? [])]
}

function processYaml(
  plan: Plan,
  code: CodeBase,
  process: Process,
  products: readonly { readonly slug: string; readonly technology: string }[],
): Yaml {
  const path = code.framework === 'grpc' ? null : '/healthz'
  const port = process.port
  const needed = [code.records, code.cache, code.publishesTo, code.consumesFrom, ...code.stores].flatMap(
    (each) => (each ? [each.slug] : []),
  )
  return {
    build: code.folder === '' ? '.' : `./${code.folder.replace(/\/$/, '')}`,
    image: `${plan.slug}/${code.slug}:local`,
    command: [...process.command],
    environment: {
      ...Object.fromEntries(
        code.variables
          .filter(({ type }) => type !== 'optional')
          .map(({ name, composed, local }) => [
            name,
            name === 'DJANGO_SECRET_KEY' || name === 'API_KEY'
              ? `\${${name}:?run scripts/make_env.py}`
              : (composed ?? local),
          ]),
      ),
      ...(code.variables.some(({ name }) => name === 'OTEL_EXPORTER_OTLP_ENDPOINT')
        ? { OTEL_EXPORTER_OTLP_ENDPOINT: traceStore(plan) }
        : {}),
    },
    healthcheck:
      port !== undefined && path !== null
        ? healthcheck([
            'CMD',
            'python',
            '-c',
            `import urllib.request; urllib.request.urlopen("http://127.0.0.1:${port}${path}", timeout=3)`,
          ])
        : undefined,
    depends_on: dependsOn(needed, products),
    networks: [...new Set([...networksOf(plan, process.service), ...(needed.length > 0 ? ['data'] : [])])],
    read_only: code.lead.technology === 'airflow' ? undefined : true,
    tmpfs: code.lead.technology === 'airflow' ? undefined : ['/tmp'],
    restart: process.kind === 'job' ? 'no' : 'unless-stopped',
  }
}

function traceStore(plan: Plan): string {
  const store =
    [...plan.design.services.values()].find(({ technology }) => technology === 'opentelemetry') ??
    [...plan.design.services.values()].find(({ technology }) => technology === 'jaeger')
  return store ? `http://${plan.slugs.get(store.id) ?? store.id}:4318` : ''
}

function dependsOn(
  needed: readonly (string | Process)[],
  products: readonly { readonly slug: string; readonly technology: string }[],
): Yaml | undefined {
  const conditions = needed.flatMap((each): [string, Yaml][] => {
    if (typeof each !== 'string') return [[each.slug, { condition: 'service_started' }]]
    const product = products.find(({ slug }) => slug === each)
    if (!product) return []
    const isChecked = productImage(product.technology, product.slug)?.check !== undefined
    return [[each, { condition: isChecked ? 'service_healthy' : 'service_started' }]]
  })
  return conditions.length === 0 ? undefined : Object.fromEntries(conditions)
}

/** The network of a service, and those of everything that it opens connections to. */
function networksOf({ design }: Plan, service: Service): string[] {
  const own = zones[service.layer]
  const reached = [...design.links.values()].flatMap(({ source, target }) => {
    const other = source === service.id ? design.services.get(target) : undefined
    return other && !isClient(other) ? [zones[other.layer]] : []
  })
  return [...new Set([own, ...reached])]
}
