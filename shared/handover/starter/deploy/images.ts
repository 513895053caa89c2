import { technology } from '../../../catalog/catalog'
import { passwordOf } from '../plan/addresses'
import type { Yaml } from './yaml'

/** A product that is run from a published image. */
export interface ProductImage {
  readonly image: string
  readonly ports: readonly number[]
  readonly command?: readonly string[]
  readonly environment?: { readonly [name: string]: string }
  /** Folder whose content has to outlive the container. */
  readonly data?: string
  /** Words of a command that succeeds once it works. */
  readonly check?: readonly string[]
  /** It has a password of its own. */
  readonly hasPassword?: boolean
  /** Files of the project that it reads: path in the project and in the container. */
  readonly mounts?: readonly (readonly [string, string])[]
}

/** The version that the catalogue knows, with so many numbers; the fallback where it knows none. */
function version(id: string, numbers: number, fallback: string): string {
  const known = technology(id)?.version?.value
  return known !== undefined && /^\d+(?:\.\d+)*$/.test(known)
    ? known.split('.').slice(0, numbers).join('.')
    : fallback
}

const shell = (line: string): string[] => ['CMD-SHELL', line]
const fetches = (port: number, path: string): string[] =>
  shell(`wget -q -O /dev/null http://127.0.0.1:${port}${path} || exit 1`)

const keyValue =
  (image: string, cli: string, server: string) =>
  (secret: string): ProductImage => ({
    image,
    ports: [6379],
    command: ['sh', '-c', `exec ${server} --requirepass "$$PASSWORD" --appendonly yes`],
    environment: { PASSWORD: secret },
    data: '/data',
    check: shell(`${cli} -a "$$PASSWORD" --no-auth-warning ping | grep -q PONG`),
    hasPassword: true,
  })

const images: { readonly [technology: string]: (secret: string, slug: string) => ProductImage } = {
  postgresql: (secret) => ({
    image: `postgres:${version('postgresql', 1, '17')}`,
    ports: [5432],
    environment: { POSTGRES_USER: 'app', POSTGRES_DB: 'app', POSTGRES_PASSWORD: secret },
    data: '/var/lib/postgresql',
    check: shell('pg_isready -U app -d app'),
    hasPassword: true,
  }),
  mysql: (secret) => mysqlImage(`mysql:${version('mysql', 2, '8.4')}`, 'MYSQL', 'mysqladmin', secret),
  mariadb: (secret) =>
    mysqlImage(`mariadb:${version('mariadb', 2, '11.8')}`, 'MARIADB', 'mariadb-admin', secret),
  mongodb: (secret) => ({
    image: `mongo:${version('mongodb', 2, '8.0')}`,
    ports: [27017],
    environment: { MONGO_INITDB_ROOT_USERNAME: 'app', MONGO_INITDB_ROOT_PASSWORD: secret },
    data: '/data/db',
    check: shell('mongosh --quiet --eval "db.runCommand({ ping: 1 }).ok" | grep -q 1'),
    hasPassword: true,
  }),
  redis: keyValue(`redis:${version('redis', 2, '8.0')}`, 'redis-cli', 'redis-server'),
  valkey: keyValue(`valkey/valkey:${version('valkey', 2, '8.1')}`, 'valkey-cli', 'valkey-server'),
  memcached: () => ({
    image: `memcached:${version('memcached', 2, '1.6')}`,
    ports: [11211],
    check: shell('nc -z 127.0.0.1 11211'),
  }),
  rabbitmq: (secret) => ({
    image: `rabbitmq:${version('rabbitmq', 2, '4.1')}-management`,
    ports: [5672, 15672],
    environment: { RABBITMQ_DEFAULT_USER: 'app', RABBITMQ_DEFAULT_PASS: secret },
    data: '/var/lib/rabbitmq',
    check: ['CMD', 'rabbitmq-diagnostics', '-q', 'ping'],
    hasPassword: true,
  }),
  kafka: (_, slug) => ({
    image: `apache/kafka:${version('kafka', 3, '4.0.0')}`,
    ports: [9092],
    environment: {
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${slug}:9092`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: `1@${slug}:9093`,
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    },
    data: '/var/lib/kafka/data',
    check: shell('/opt/kafka/bin/kafka-broker-api-versions.sh --bootstrap-server localhost:9092 > /dev/null'),
  }),
  minio: (secret) => ({
    image: 'minio/minio:RELEASE.2024-10-13T13-34-11Z',
    ports: [9000, 9001],
    command: ['server', '/data', '--console-address', ':9001'],
    environment: { MINIO_ROOT_USER: 'app', MINIO_ROOT_PASSWORD: secret },
    data: '/data',
    check: ['CMD', 'mc', 'ready', 'local'],
    hasPassword: true,
  }),
  elasticsearch: (secret) => ({
    image: `docker.elastic.co/elasticsearch/elasticsearch:${version('elasticsearch', 3, '9.0.0')}`,
    ports: [9200],
    environment: {
      'discovery.type': 'single-node',
      ELASTIC_PASSWORD: secret,
      'xpack.security.http.ssl.enabled': 'false',
    },
    data: '/usr/share/elasticsearch/data',
    check: shell('curl -s -u "elastic:$$ELASTIC_PASSWORD" http://localhost:9200/_cluster/health > /dev/null'),
    hasPassword: true,
  }),
  opensearch: (secret) => ({
    image: `opensearchproject/opensearch:${version('opensearch', 3, '3.0.0')}`,
    ports: [9200],
    environment: { 'discovery.type': 'single-node', OPENSEARCH_INITIAL_ADMIN_PASSWORD: secret },
    data: '/usr/share/opensearch/data',
    check: shell(
      'curl -sk -u "admin:$$OPENSEARCH_INITIAL_ADMIN_PASSWORD" https://localhost:9200/_cluster/health > /dev/null',
    ),
    hasPassword: true,
  }),
  clickhouse: (secret) => ({
    image: `clickhouse/clickhouse-server:${version('clickhouse', 2, '25.3')}`,
    ports: [8123],
    environment: { CLICKHOUSE_USER: 'app', CLICKHOUSE_DB: 'app', CLICKHOUSE_PASSWORD: secret },
    data: '/var/lib/clickhouse',
    check: fetches(8123, '/ping'),
    hasPassword: true,
  }),
  cassandra: () => ({
    image: `cassandra:${version('cassandra', 2, '5.0')}`,
    ports: [9042],
    data: '/var/lib/cassandra',
    check: shell('nodetool status | grep -q ^UN'),
  }),
  prometheus: () => ({
    image: `prom/prometheus:v${version('prometheus', 3, '3.5.0')}`,
    ports: [9090],
    data: '/prometheus',
    check: fetches(9090, '/-/healthy'),
    mounts: [['deploy/monitoring/prometheus.yaml', '/etc/prometheus/prometheus.yml']],
  }),
  grafana: (secret) => ({
    image: `grafana/grafana:${version('grafana', 3, '12.0.0')}`,
    ports: [3000],
    environment: { GF_SECURITY_ADMIN_PASSWORD: secret },
    data: '/var/lib/grafana',
    check: fetches(3000, '/api/health'),
    hasPassword: true,
    mounts: [
      ['deploy/monitoring/grafana-sources.yaml', '/etc/grafana/provisioning/datasources/sources.yaml'],
    ],
  }),
  loki: () => ({ image: `grafana/loki:${version('loki', 3, '3.5.0')}`, ports: [3100], data: '/loki' }),
  jaeger: () => ({
    image: `jaegertracing/jaeger:${version('jaeger', 3, '2.6.0')}`,
    ports: [16686, 4317, 4318],
  }),
  opentelemetry: () => ({
    image: 'otel/opentelemetry-collector-contrib:0.126.0',
    ports: [4317, 4318],
    mounts: [['deploy/monitoring/collector.yaml', '/etc/otelcol-contrib/config.yaml']],
  }),
  keycloak: (secret) => ({
    image: `quay.io/keycloak/keycloak:${version('keycloak', 3, '26.2.0')}`,
    ports: [8080],
    command: ['start-dev', '--health-enabled=true'],
    environment: { KC_BOOTSTRAP_ADMIN_USERNAME: 'admin', KC_BOOTSTRAP_ADMIN_PASSWORD: secret },
    hasPassword: true,
  }),
  vault: (secret) => ({
    image: `hashicorp/vault:${version('vault', 2, '1.19')}`,
    ports: [8200],
    environment: { VAULT_DEV_ROOT_TOKEN_ID: secret, VAULT_DEV_LISTEN_ADDRESS: '0.0.0.0:8200' },
    hasPassword: true,
  }),
  mlflow: () => ({
    image: `ghcr.io/mlflow/mlflow:v${version('mlflow', 3, '3.1.0')}`,
    ports: [5000],
    command: [
      'mlflow',
      'server',
      '--host',
      '0.0.0.0',
      '--port',
      '5000',
      '--backend-store-uri',
      'sqlite:////data/mlflow.db',
      '--artifacts-destination',
      '/data/artifacts',
    ],
    data: '/data',
  }),
  'tf-serving': () => ({
    image: 'tensorflow/serving:2.18.0',
    ports: [8501],
    environment: { MODEL_NAME: 'default' },
    data: '/models',
  }),
  jupyterlab: (secret) => ({
    image: 'quay.io/jupyter/scipy-notebook:2025-05-19',
    ports: [8888],
    environment: { JUPYTER_TOKEN: secret },
    data: '/home/jovyan/work',
    hasPassword: true,
  }),
  nginx: () => ({
    image: `nginx:${version('nginx', 2, '1.28')}`,
    ports: [80],
    check: shell('curl -sf http://127.0.0.1/edge-health > /dev/null'),
    mounts: [['deploy/edge/nginx.conf', '/etc/nginx/conf.d/default.conf']],
  }),
}

function mysqlImage(image: string, prefix: string, admin: string, secret: string): ProductImage {
  return {
    image,
    ports: [3306],
    environment: {
      [`${prefix}_DATABASE`]: 'app',
      [`${prefix}_USER`]: 'app',
      [`${prefix}_PASSWORD`]: secret,
      [`${prefix}_ROOT_PASSWORD`]: secret,
    },
    data: '/var/lib/mysql',
    check: shell(`${admin} ping -h 127.0.0.1 -u app --password="$$${prefix}_PASSWORD"`),
    hasPassword: true,
  }
}

/** How a technology is run on a developer's machine; `null`: it is not run there. */
export function productImage(id: string, slug: string): ProductImage | null {
  const known = images[id]
  return known?.(`\${${passwordOf(slug)}:?run scripts/make_env.py}`, slug) ?? null
}

/** A health check as the compose file writes it. */
export const healthcheck = (test: readonly string[]): Yaml => ({
  test: [...test],
  interval: '10s',
  timeout: '5s',
  retries: 5,
  start_period: '20s',
})
