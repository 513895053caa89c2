import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Ajv2019, { type AnySchemaObject } from 'ajv/dist/2019'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { CronJob } from 'kubernetes-models/batch/v1/CronJob'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { Service } from 'kubernetes-models/v1/Service'
import { z } from 'zod'

/** What Python says against the files of a folder, all compiled by one process; empty: nothing. */
export function compileAll(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pentarch-starter-'))
  try {
    for (const [path, text] of files) {
      if (!path.endsWith('.py')) continue
      const to = join(folder, path)
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, text)
    }
    const { stdout, stderr } = spawnSync('python3', ['-m', 'compileall', '-q', folder], { encoding: 'utf8' })
    return stdout + stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A schema without the `id`s and the draft that Ajv refuses. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      (/^\$?id$/.test(key) && typeof each === 'string') || key === '$schema' ? [] : [[key, withoutIds(each)]],
    ),
  )
}

const require = createRequire(import.meta.url)
/** The schema of the Compose Specification as a linter of compose files has it, which exports its functions only. */
const linter = dirname(require.resolve('dclint/package.json'))
const composeSchema: unknown = JSON.parse(
  readFileSync(join(linter, 'schemas', 'compose.schema.json'), 'utf8'),
)

const validateCompose = new Ajv2019({ strict: false, validateFormats: false }).compile(
  withoutIds(composeSchema) as AnySchemaObject,
)

/** What the published schema says against a compose file. */
export const composeProblems = (value: unknown): unknown[] =>
  validateCompose(value) ? [] : (validateCompose.errors ?? [])

const models = {
  Deployment,
  HorizontalPodAutoscaler,
  CronJob,
  PodDisruptionBudget,
  ConfigMap,
  Namespace,
  Service,
}
const manifestSchema = z.looseObject({ apiVersion: z.string(), kind: z.string() })

/** What the published schemas of Kubernetes say against a manifest; `null`: nothing. */
export function manifestProblem(value: unknown): string | null {
  const { apiVersion, kind } = manifestSchema.parse(value)
  if (!(kind in models)) return `no schema for ${kind}`
  const Model = models[kind as keyof typeof models]
  if (Model.apiVersion !== apiVersion) return `${kind} stands in ${Model.apiVersion}, not in ${apiVersion}`
  try {
    ;new (Model as new (data: object) => { validate(): void })(value as object).validate()
    return null
  } catch (error) {
    return String(error)
  }
}
