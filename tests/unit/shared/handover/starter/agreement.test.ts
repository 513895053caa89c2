import { describe, expect, it } from 'vitest'
import { parseAllDocuments, parse as parseYaml } from 'yaml'
import { z } from 'zod'
import type { StarterProject } from '../../../../../shared/handover/starter/starter-project'
import { everyStarterProject } from '../../../../support/starter-projects'

/*
 * Dockerfiles, compose file, manifests, monitoring and code say the same of ports, commands, variables, names of services and
 * paths of health checks. Nothing is built: what one text names, another has to have.
 */

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.string().optional(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      healthcheck: z.object({ test: z.array(z.string()) }).optional(),
    }),
  ),
})
const probe = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }).optional() }).optional()
const container = z.object({
  args: z.array(z.string()).optional(),
  image: z.string(),
  ports: z.array(z.object({ name: z.string(), containerPort: z.number() })).optional(),
  envFrom: z.array(z.object({ configMapRef: z.object({ name: z.string() }) })).optional(),
  env: z
    .array(
      z.object({
        name: z.string(),
        valueFrom: z.object({ secretKeyRef: z.object({ name: z.string(), key: z.string() }) }).optional(),
      }),
    )
    .optional(),
  startupProbe: probe,
  livenessProbe: probe,
  readinessProbe: probe,
})
const labels = z.record(z.string(), z.string())
const deploymentSchema = z.object({
  metadata: z.object({ name: z.string() }),
  spec: z.object({
    selector: z.object({ matchLabels: labels }),
    template: z.object({
      metadata: z.object({ labels }),
      spec: z.object({ containers: z.array(container) }),
    }),
  }),
})
const serviceSchema = z.object({
  metadata: z.object({ name: z.string() }),
  spec: z.object({
    selector: labels,
    ports: z.array(z.object({ port: z.number(), targetPort: z.number() })),
  }),
})
const configSchema = z.object({
  metadata: z.object({ name: z.string() }),
  data: z.record(z.string(), z.string()),
})

const composeOf = ({ files }: StarterProject): z.infer<typeof composeSchema>['services'] =>
  composeSchema.parse(parseYaml(files.get('compose.yaml') ?? '')).services

/** Manifests of one kind. */
function manifests<T>({ files }: StarterProject, kind: string, schema: z.ZodType<T>): T[] {
  return [...files]
    .filter(([path]) => /^deploy\/kubernetes\/.*\.yaml$/.test(path))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as unknown))
    .flatMap((each) =>
      z.looseObject({ kind: z.literal(kind) }).safeParse(each).success ? [schema.parse(each)] : [],
    )
}

const folderOf = (build: string): string => (build === '.' ? '' : `${build.replace(/^\.\//, '')}/`)
const numbersIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([found]) => Number(found))
/** Hosts that URLs name, with the port. */
const hostsIn = (text: string): [host: string, port: number][] =>
  [...text.matchAll(/\b[a-z+]+:\/\/(?:[^@/"\s]*@)?([a-z][a-z0-9-]*):(\d+)/g)].map(([, host = '', port]) => [
    host,
    Number(port),
  ])

const all = await everyStarterProject()
const running = all.flatMap(([name, project]) =>
  Object.entries(composeOf(project)).flatMap(([service, each]) =>
    each.build === undefined ? [] : [[`${name}: ${service}`, project, service, each] as const],
  ),
)

describe('the texts of a starter project', () => {
  it('are of many services that are built from code', () => {
    expect(running.length).toBeGreaterThan(60)
  })

  it.each(running)(
    '%s: is built where a Dockerfile is, and starts as that says or by another of its programs',
    (_, { files }, _service, each) => {
      const folder = folderOf(each.build ?? '')
      const dockerfile = files.get(`${folder}Dockerfile`) ?? ''
      expect(dockerfile).not.toBe('')
      const command = /^CMD (.*)$/m.exec(dockerfile)?.[1]
      const exposed = Number(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1] ?? Number.NaN)
      const own = each.command ?? z.array(z.string()).parse(JSON.parse(command ?? '[]'))
      const port = own.includes('--port') ? Number(own[own.indexOf('--port') + 1]) : null
      if (port !== null) expect(port).toBe(exposed)
      for (const [, checked] of hostsIn(
        each.healthcheck?.test.join(' ').replaceAll('127.0.0.1', 'local') ?? '',
      ))
        expect([exposed, ...numbersIn(own.join(' '))]).toContain(checked)
    },
  )

  it.each(running)(
    '%s: takes the variables that its settings have, all of those without a usual value',
    (_, { files }, _service, each) => {
      const folder = folderOf(each.build ?? '')
      const settings = [...files].find(
        ([path, text]) =>
          path.startsWith(`${folder}src/`) && path.endsWith('/settings.py') && text.includes('BaseSettings'),
      )?.[1]
      const fields = [...(settings ?? '').matchAll(/^ {4}([a-z][a-z0-9_]*): [^=\n]+?( = .*)?$/gm)]
      const given = Object.keys(each.environment ?? {})
      expect(fields.length).toBeGreaterThan(0)
      for (const [, name = '', usual] of fields)
        if (usual === undefined) expect(given).toContain(name.toUpperCase())
      const known = new Set(fields.map(([, name = '']) => name.toUpperCase()))
      expect(given.filter((name) => !known.has(name) && !(settings ?? '').includes(`"${name}"`))).toEqual([])
    },
  )

  it.each(running)('%s: answers under the paths that ask how it is', (_, { files }, _service, each) => {
    const folder = folderOf(each.build ?? '')
    const code = [...files]
      .filter(([path]) => path.startsWith(`${folder}src/`))
      .map(([, text]) => text)
      .join('\n')
    for (const [, path = ''] of (each.healthcheck?.test.join(' ') ?? '').matchAll(/:\d+(\/[a-z-]+)/g))
      expect(code).toContain(path.slice(1))
  })

  it.each(all)('%s: names hosts in compose that are services there, or outside', (_, project) => {
    const services = composeOf(project)
    for (const [name, { environment = {} }] of Object.entries(services))
      for (const value of Object.values(environment))
        for (const [host] of hostsIn(value))
          if (!host.includes('localhost')) expect(Object.keys(services), `${name}: ${value}`).toContain(host)
  })

  it.each(all)('%s: has manifests that say of commands and variables what compose says', (_, project) => {
    const services = composeOf(project)
    const configs = new Map(
      manifests(project, 'ConfigMap', configSchema).map(({ metadata, data }) => [metadata.name, data]),
    )
    for (const { metadata, spec } of manifests(project, 'Deployment', deploymentSchema)) {
      const [main] = spec.template.spec.containers
      const compose = services[metadata.name]
      if (!main || !compose?.build) continue
      expect(main.args ?? compose.command, metadata.name).toEqual(compose.command ?? main.args)
      const given = [
        ...(main.envFrom ?? []).flatMap(({ configMapRef }) =>
          Object.keys(configs.get(configMapRef.name) ?? {}),
        ),
        ...(main.env ?? []).map(({ name }) => name),
      ]
      const missing = Object.keys(compose.environment ?? {}).filter((name) => !given.includes(name))
      expect(missing, metadata.name).toEqual([])
      for (const { configMapRef } of main.envFrom ?? [])
        expect([...configs.keys()]).toContain(configMapRef.name)
    }
  })

  it.each(all)('%s: has services that lead to the port of what they select', (_, project) => {
    const deployments = manifests(project, 'Deployment', deploymentSchema)
    for (const { spec } of deployments)
      expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels)
    for (const { metadata, spec } of manifests(project, 'Service', serviceSchema)) {
      const selected = deployments.filter(({ spec: { template } }) =>
        Object.entries(spec.selector).every(([key, value]) => template.metadata.labels[key] === value),
      )
      expect(selected.length, metadata.name).toBe(1)
      const ports = selected.flatMap(({ spec: { template } }) =>
        template.spec.containers.flatMap((each) =>
          (each.ports ?? []).map(({ containerPort }) => containerPort),
        ),
      )
      for (const { targetPort } of spec.ports) expect(ports, metadata.name).toContain(targetPort)
    }
    const names = new Map(
      manifests(project, 'Service', serviceSchema).map(({ metadata, spec }) => [
        metadata.name,
        spec.ports.map(({ port }) => port),
      ]),
    )
    for (const { metadata, data } of manifests(project, 'ConfigMap', configSchema))
      for (const [host, port] of Object.values(data).flatMap(hostsIn))
        if (names.has(host)) expect(names.get(host), `${metadata.name}: ${host}`).toContain(port)
  })

  it.each(all)('%s: is watched and reached under names and ports that are there', (_, project) => {
    const services = composeOf(project)
    const watched = project.files.get('deploy/monitoring/prometheus.yaml') ?? ''
    for (const [, host = '', port = ''] of watched.matchAll(/- "([a-z][a-z0-9-]*):(\d+)"/g)) {
      if (host === 'localhost') continue
      expect(Object.keys(services), host).toContain(host)
      const build = services[host]?.build
      if (build === undefined) continue
      const dockerfile = project.files.get(`${folderOf(build)}Dockerfile`) ?? ''
      expect(dockerfile, host).toContain(`EXPOSE ${port}`)
    }
    for (const [path, text] of project.files)
      if (path.startsWith('deploy/edge/'))
        for (const [host] of hostsIn(text)) expect(Object.keys(services), path).toContain(host)
  })
})
