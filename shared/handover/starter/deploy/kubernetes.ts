import type { CodeBase, Plan, Process, Say, Variable } from '../plan/plan'
import { type Files, oneLine } from '../python/writing'
import { type Yaml, yamlDocument, yamlDocuments } from './yaml'

/** What a replica gets where nobody stated it: cores and MB. */
const usualCores = 0.25
const usualMegabytes = 256

/** Manifests of everything that the team builds, for a cluster. Stores are run by operators or by a provider. */
export function kubernetesFiles(plan: Plan, say: Say): Files {
  const files: Files = {}
  for (const code of plan.codeBases)
    for (const process of code.processes)
      files[`deploy/kubernetes/${process.slug}.yaml`] = yamlDocuments(
        say({
          en: `${oneLine(process.service.name)}. Its secrets stand in the Secret ${process.slug}-secrets; see the README.`,
          zh: `${oneLine(process.service.name)}。密钥存放在 Secret ${process.slug}-secrets 中，见 README。`,
        }),
        manifests(plan, code, process),
      )
  const resources = Object.keys(files).map((path) => path.replace('deploy/kubernetes/', ''))
  return {
    'deploy/kubernetes/namespace.yaml': yamlDocument(
      say({ en: 'Everything stands in it', zh: '所有资源所在的命名空间' }),
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: plan.slug, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
      },
    ),
    ...files,
    'deploy/kubernetes/kustomization.yaml': yamlDocument('kubectl apply -k deploy/kubernetes', {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      namespace: plan.slug,
      resources: ['namespace.yaml', ...resources],
    }),
  }
}

type Manifest = { readonly [key: string]: Yaml | undefined }

function manifests(plan: Plan, code: CodeBase, process: Process): Manifest[] {
  if (process.kind === 'job') return [configMap(plan, code, process), cronJob(plan, code, process)]
  const { autoscaleMin, autoscaleMax } = process.service.settings
  const isScaled = process.kind !== 'scheduler' && autoscaleMax !== undefined && autoscaleMax > 1
  const replicas = process.kind === 'scheduler' ? 1 : process.service.replicas
  return [
    configMap(plan, code, process),
    deployment(plan, code, process, isScaled ? undefined : replicas),
    ...(process.port === undefined ? [] : [service(plan, process, process.port)]),
    ...(isScaled
      ? [autoscaler(plan, process, Math.min(autoscaleMin ?? replicas, autoscaleMax), autoscaleMax)]
      : []),
    ...((isScaled ? (autoscaleMin ?? replicas) : replicas) > 1 ? [budget(plan, process)] : []),
  ]
}

const labels = (plan: Plan, { slug }: Process) => ({
  'app.kubernetes.io/name': slug,
  'app.kubernetes.io/part-of': plan.slug,
})

const metadata = (plan: Plan, process: Process, name = process.slug): Yaml => ({
  name,
  namespace: plan.slug,
  labels: labels(plan, process),
})

const isHidden = ({ type, name }: Variable): boolean => type === 'secret' || name === 'SENTRY_DSN'

function configMap(plan: Plan, code: CodeBase, process: Process): Manifest {
  const value = ({ name, local, composed }: Variable): string => {
    if (name === 'ENVIRONMENT') return 'production'
    if (name === 'DJANGO_ALLOWED_HOSTS') return '*'
    return composed ?? local
  }
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata(plan, process, `${process.slug}-config`),
    data: Object.fromEntries(
      code.variables.filter((each) => !isHidden(each)).map((each) => [each.name, value(each)]),
    ),
  }
}

function podSpec(plan: Plan, code: CodeBase, process: Process): Manifest {
  const { cpuPerReplica = usualCores, memoryMb = usualMegabytes } = process.service.settings
  const path = process.port === undefined || code.framework === 'grpc' ? null : process.port
  const probe = (where: string, seconds: number): Yaml | undefined => {
    if (path !== null)
      return { httpGet: { path: where, port: 'http' }, periodSeconds: seconds, timeoutSeconds: 3 }
    return process.port === undefined ? undefined : { grpc: { port: process.port }, periodSeconds: seconds }
  }
  return {
    securityContext: { runAsNonRoot: true, runAsUser: 10001, seccompProfile: { type: 'RuntimeDefault' } },
    ...(process.service.replicas > 1 && process.kind !== 'job'
      ? {
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey:
                (process.service.settings.zones ?? 1) > 1
                  ? 'topology.kubernetes.io/zone'
                  : 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: { 'app.kubernetes.io/name': process.slug } },
            },
          ],
        }
      : {}),
    containers: [
      {
        name: 'app',
        image: `registry.example.com/${plan.slug}/${code.slug}:0.1.0`,
        args: [...process.command],
        ports:
          process.port === undefined
            ? undefined
            : [{ name: code.framework === 'grpc' ? 'grpc' : 'http', containerPort: process.port }],
        envFrom: [{ configMapRef: { name: `${process.slug}-config` } }],
        env: code.variables.filter(isHidden).map(({ name, type }) => ({
          name,
          valueFrom: {
            secretKeyRef: {
              name: `${process.slug}-secrets`,
              key: name,
              optional: type === 'secret' ? undefined : true,
            },
          },
        })),
        resources: {
          requests: { cpu: `${Math.round(cpuPerReplica * 1000)}m`, memory: `${memoryMb}Mi` },
          limits: { memory: `${memoryMb}Mi` },
        },
        startupProbe: probe('/healthz', 5),
        livenessProbe: probe('/healthz', 10),
        readinessProbe: probe('/readyz', 5),
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
      },
    ],
    volumes: [{ name: 'tmp', emptyDir: {} }],
  }
}

function deployment(plan: Plan, code: CodeBase, process: Process, replicas: number | undefined): Manifest {
  const isRecreated = process.service.settings.deployment === 'recreate' || process.kind === 'scheduler'
  const isMeasured = process.port !== undefined && process.service.settings.metrics === true
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata(plan, process),
    spec: {
      replicas,
      selector: { matchLabels: { 'app.kubernetes.io/name': process.slug } },
      strategy: isRecreated
        ? { type: 'Recreate' }
        : { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: {
        metadata: {
          labels: labels(plan, process),
          ...(isMeasured
            ? {
                annotations: {
                  'prometheus.io/scrape': 'true',
                  'prometheus.io/port': String(process.port),
                  'prometheus.io/path': '/metrics',
                },
              }
            : {}),
        },
        spec: podSpec(plan, code, process),
      },
    },
  }
}

const service = (plan: Plan, process: Process, port: number): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: metadata(plan, process),
  spec: {
    selector: { 'app.kubernetes.io/name': process.slug },
    ports: [{ name: 'http', port, targetPort: port }],
  },
})

const autoscaler = (plan: Plan, process: Process, from: number, to: number): Manifest => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: metadata(plan, process),
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: process.slug },
    minReplicas: from,
    maxReplicas: to,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  },
})

const budget = (plan: Plan, process: Process): Manifest => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: metadata(plan, process),
  spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': process.slug } } },
})

const cronJob = (plan: Plan, code: CodeBase, process: Process): Manifest => ({
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: metadata(plan, process),
  spec: {
    schedule: '30 2 * * *',
    concurrencyPolicy: 'Forbid',
    jobTemplate: {
      spec: {
        backoffLimit: 2,
        template: {
          metadata: { labels: labels(plan, process) },
          spec: { ...podSpec(plan, code, process), restartPolicy: 'Never' },
        },
      },
    },
  },
})
