import { passwordOf } from '../plan/addresses'
import { isWeb } from '../plan/code-bases'
import type { Plan, Process, Say } from '../plan/plan'
import { type Files, oneLine, written } from '../python/writing'
import { edgeOf, productsOf } from './compose'
import { productImage } from './images'
import { yamlDocument } from './yaml'

/** What products of the compose file read: scrape targets, data sources, the collector and the edge. */
export function supportingFiles(plan: Plan, say: Say): Files {
  const products = productsOf(plan)
  const has = (technology: string): boolean => products.some((each) => each.technology === technology)
  return {
    ...(has('prometheus') ? { 'deploy/monitoring/prometheus.yaml': prometheusYaml(plan, say) } : {}),
    ...(has('grafana') ? { 'deploy/monitoring/grafana-sources.yaml': grafanaYaml(plan, say) } : {}),
    ...(has('opentelemetry') ? { 'deploy/monitoring/collector.yaml': collectorYaml(plan, say) } : {}),
    ...(has('nginx') && edgeOf(plan) ? { 'deploy/edge/nginx.conf': nginxConf(plan, say) } : {}),
    'scripts/make_env.py': makeEnvPy(plan, say),
    '.env.example': envExample(plan, say),
    '.gitignore': written(
      '.env',
      '.venv/',
      '__pycache__/',
      '*.pyc',
      '.pytest_cache/',
      '.ruff_cache/',
      '.mypy_cache/',
      '*.sqlite3',
      'local.db',
    ),
  }
}

const webProcesses = (plan: Plan): Process[] =>
  plan.codeBases
    .filter(({ framework }) => isWeb(framework))
    .flatMap(({ processes }) => processes.filter(({ kind }) => kind === 'web'))

function prometheusYaml(plan: Plan, say: Say): string {
  const measured = webProcesses(plan).filter(({ service }) => service.settings.metrics === true)
  return yamlDocument(say({ en: 'What Prometheus asks for metrics', zh: 'Prometheus 抓取目标' }), {
    global: { scrape_interval: '15s' },
    scrape_configs: [
      { job_name: 'prometheus', static_configs: [{ targets: ['localhost:9090'] }] },
      ...measured.map(({ slug, port }) => ({
        job_name: slug,
        metrics_path: '/metrics',
        static_configs: [{ targets: [`${slug}:${port ?? 8000}`] }],
      })),
    ],
  })
}

function grafanaYaml(plan: Plan, say: Say): string {
  const types: { readonly [technology: string]: readonly [type: string, port: number] } = {
    prometheus: ['prometheus', 9090],
    loki: ['loki', 3100],
    jaeger: ['jaeger', 16686],
  }
  return yamlDocument(say({ en: 'What Grafana shows', zh: 'Grafana 数据源' }), {
    apiVersion: 1,
    datasources: productsOf(plan).flatMap(({ slug, technology }) => {
      const [type, port] = types[technology] ?? []
      return type === undefined || port === undefined
        ? []
        : [{ name: slug, type, url: `http://${slug}:${port}`, access: 'proxy' }]
    }),
  })
}

function collectorYaml(plan: Plan, say: Say): string {
  const jaeger = productsOf(plan).find(({ technology }) => technology === 'jaeger')
  const exporters = jaeger
    ? { 'otlp/traces': { endpoint: `${jaeger.slug}:4317`, tls: { insecure: true } } }
    : { debug: {} }
  return yamlDocument(
    say({ en: 'What the collector takes in and hands on', zh: 'OpenTelemetry Collector 的接收与转发' }),
    {
      receivers: {
        otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: { endpoint: '0.0.0.0:4318' } } },
      },
      processors: { batch: {} },
      exporters,
      service: {
        pipelines: {
          traces: { receivers: ['otlp'], processors: ['batch'], exporters: Object.keys(exporters) },
        },
      },
    },
  )
}

/** Who stands behind the edge: what it is linked to, each below a path of its own name; the first one at the root. */
function nginxConf(plan: Plan, say: Say): string {
  const edge = edgeOf(plan)
  const linked = [...plan.design.links.values()]
    .filter(({ source }) => source === edge?.id)
    .map(({ target }) => String(target))
  const all = webProcesses(plan)
  const behind = all.filter(({ service }) => linked.includes(service.id))
  const served = behind.length > 0 ? behind : all
  return written(
    `# ${say({ en: 'The way in on one machine; what faces the internet ends TLS before it.', zh: '单机入口；对外部署时需在此之前终止 TLS。' })}`,
    'resolver 127.0.0.11 valid=10s;',
    edge?.settings.rateLimit === true && 'limit_req_zone $binary_remote_addr zone=callers:10m rate=20r/s;',
    '',
    'server {',
    '    listen 80;',
    '    server_tokens off;',
    '    client_max_body_size 1m;',
    '    proxy_set_header Host $host;',
    '    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    '    proxy_set_header X-Forwarded-Proto $scheme;',
    '',
    '    location = /edge-health {',
    '        return 200 "ok";',
    '    }',
    served.map(({ slug, port }, n) => [
      '',
      `    location ${n === 0 ? '/' : `/${slug}/`} {`,
      edge?.settings.rateLimit === true && '        limit_req zone=callers burst=40 nodelay;',
      `        set $upstream http://${slug}:${port ?? 8000};`,
      n > 0 && `        rewrite ^/${slug}/(.*)$ /$1 break;`,
      '        proxy_pass $upstream;',
      '    }',
    ]),
    '}',
  )
}

/** Variables that no file may hold, each made anew on every machine. */
function secretNames(plan: Plan): string[] {
  const passwords = productsOf(plan).flatMap(({ slug, technology }) =>
    productImage(technology, slug)?.hasPassword === true ? [passwordOf(slug)] : [],
  )
  const own = plan.codeBases
    .flatMap(({ variables }) => variables)
    .map(({ name }) => name)
    .filter((name) => name === 'DJANGO_SECRET_KEY' || name === 'API_KEY')
  return [...new Set([...passwords, ...own])].sort()
}

function makeEnvPy(plan: Plan, say: Say): string {
  const names = secretNames(plan)
  return written(
    `"""${say({ en: 'Writes .env with a secret of its own for every variable that needs one. What is there stays.', zh: '生成 .env，为每个需要的变量写入随机密钥，已有的值保持不变。' })}"""`,
    '',
    'import os',
    'import sys',
    'from pathlib import Path',
    'from secrets import token_urlsafe',
    '',
    names.length === 0
      ? 'NAMES: tuple[str, ...] = ()'
      : ['NAMES = (', names.map((name) => `    ${JSON.stringify(name)},`), ')'],
    '',
    '',
    'def completed(text: str) -> str:',
    `    """${say({ en: 'The text of .env with what is missing in it.', zh: '补全缺失项后的 .env 文本。' })}"""`,
    '    known = {line.split("=", 1)[0] for line in text.splitlines() if "=" in line and not line.startswith("#")}',
    '    missing = [f"{name}={token_urlsafe(32)}" for name in NAMES if name not in known]',
    '    return "\\n".join([*text.splitlines(), *missing]) + "\\n"',
    '',
    '',
    'def main() -> int:',
    '    path = Path(__file__).resolve().parent.parent / ".env"',
    '    text = path.read_text(encoding="utf-8") if path.exists() else ""',
    '    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:',
    '        file.write(completed(text))',
    '    return 0',
    '',
    '',
    'if __name__ == "__main__":',
    '    sys.exit(main())',
  )
}

const envExample = (plan: Plan, say: Say): string =>
  written(
    `# ${oneLine(plan.name)}`,
    `# ${say({ en: 'Never write a secret into a file that is committed. "python3 scripts/make_env.py" makes .env with these, each random;', zh: '切勿将密钥写入会提交的文件。执行 “python3 scripts/make_env.py” 生成 .env，以下各项均为随机值；' })}`,
    `# ${say({ en: '.gitignore keeps .env out of the repository.', zh: '.env 已由 .gitignore 排除。' })}`,
    secretNames(plan).map((name) => `${name}=made-by-scripts/make_env.py`),
  )
