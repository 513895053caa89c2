import { changed, defineStack, type ReferenceDesign } from '../stack'
import {
  application,
  cache,
  calls,
  edge,
  encrypted,
  queries,
  store,
  supporting,
  traffic,
  worker,
} from './sound-settings'

const api = {
  ...application,
  interface: 'ASGI',
  server: 'uvicorn',
  workers: 2,
  handlers: 'async',
  orm: 'sqlalchemy',
  driver: 'asyncpg',
  httpClient: 'httpx',
  cacheClient: 'redis-py',
  validation: 'pydantic',
  migrationTool: 'alembic',
  poolSize: 5,
  maxOverflow: 2,
  inference: 'remote',
  owner: 'product',
  zones: 2,
} as const

const models = { modelVersioning: true, reproducible: true, batching: true } as const

const design: ReferenceDesign = {
  services: {
    web: { technology: 'web-client', name: { en: 'Product client', zh: '产品客户端' } },
    notebooks: {
      technology: 'jupyterlab',
      name: { en: 'Research notebooks', zh: '研究笔记本' },
      settings: { ...supporting, exposure: 'company' },
    },
    proxy: {
      technology: 'nginx',
      name: { en: 'Gateway', zh: '网关' },
      replicas: 2,
      settings: { ...edge, zones: 2 },
    },
    api: {
      technology: 'fastapi',
      name: { en: 'Prediction API', zh: '预测接口' },
      replicas: 3,
      settings: api,
    },
    serving: {
      technology: 'tf-serving',
      name: { en: 'Model server', zh: '模型服务' },
      replicas: 2,
      settings: { ...supporting, ...models, healthCheck: true, metrics: true, zones: 2, cpuWork: 'none' },
    },
    deep: { technology: 'tensorflow', name: { en: 'Deep models', zh: '深度模型' }, settings: models },
    classic: { technology: 'scikit-learn', name: { en: 'Classic models', zh: '经典模型' }, settings: models },
    pipelines: {
      technology: 'airflow',
      name: { en: 'Training pipelines', zh: '训练流水线' },
      settings: { ...supporting, ...worker, owner: 'data' },
    },
    frames: { technology: 'pandas', name: { en: 'Feature preparation', zh: '特征处理' } },
    arrays: { technology: 'numpy', name: { en: 'Numerics', zh: '数值计算' } },
    db: {
      technology: 'postgresql',
      name: { en: 'Feature and business DB', zh: '特征与业务库' },
      replicas: 2,
      settings: { ...store, zones: 2, maxConnections: 200 },
    },
    lake: {
      technology: 'minio',
      name: { en: 'Data lake', zh: '数据湖' },
      replicas: 4,
      settings: { ...store, zones: 2 },
    },
    cache: {
      technology: 'redis',
      name: { en: 'Online features', zh: '在线特征' },
      replicas: 2,
      settings: { ...cache, zones: 2 },
    },
    registry: {
      technology: 'mlflow',
      name: { en: 'Experiments and registry', zh: '实验与模型注册' },
      settings: { ...supporting, ...models },
    },
    metrics: { technology: 'prometheus', name: { en: 'Metrics', zh: '指标' }, settings: supporting },
    dashboards: { technology: 'grafana', name: { en: 'Dashboards', zh: '看板' }, settings: supporting },
    docker: { technology: 'docker', name: { en: 'Containers', zh: '容器' } },
  },
  links: [
    { from: 'web', to: 'proxy', settings: traffic },
    { from: 'proxy', to: 'api', settings: traffic },
    { from: 'api', to: 'serving', settings: calls },
    { from: 'api', to: 'db', settings: queries },
    { from: 'api', to: 'cache', settings: queries },
    { from: 'pipelines', to: 'cache', kind: 'write', sync: true, settings: queries },
    { from: 'serving', to: 'deep', kind: 'depends-on', sync: false },
    { from: 'serving', to: 'registry', kind: 'read', sync: false, settings: encrypted },
    { from: 'pipelines', to: 'frames', kind: 'depends-on', sync: false },
    { from: 'pipelines', to: 'classic', kind: 'depends-on', sync: false },
    { from: 'pipelines', to: 'deep', kind: 'depends-on', sync: false },
    { from: 'frames', to: 'arrays', kind: 'depends-on', sync: false },
    { from: 'pipelines', to: 'lake', settings: queries },
    { from: 'pipelines', to: 'db', settings: queries },
    { from: 'pipelines', to: 'registry', kind: 'write', sync: true, settings: queries },
    { from: 'registry', to: 'lake', settings: queries },
    { from: 'registry', to: 'db', settings: queries },
    { from: 'notebooks', to: 'registry', settings: calls },
    { from: 'notebooks', to: 'lake', settings: queries },
    { from: 'metrics', to: 'api' },
    { from: 'metrics', to: 'serving' },
    { from: 'metrics', to: 'pipelines' },
    { from: 'dashboards', to: 'metrics', settings: queries },
    { from: 'api', to: 'docker', kind: 'depends-on', sync: false },
    { from: 'serving', to: 'docker', kind: 'depends-on', sync: false },
    { from: 'pipelines', to: 'docker', kind: 'depends-on', sync: false },
  ],
}

export default defineStack({
  id: 'D',
  name: { en: 'Data and AI', zh: '数据科学与 AI' },
  summary: {
    en: 'A FastAPI front over models: pandas and NumPy prepare, scikit-learn and TensorFlow learn, MLflow keeps, a model server answers.',
    zh: 'FastAPI 对外，pandas 与 NumPy 负责数据准备，scikit-learn 与 TensorFlow 负责训练，MLflow 管理模型，由模型服务负责推理。',
  },
  suits: {
    en: 'Products whose value is in data: prediction, recommendation, analysis.',
    zh: '以数据为价值核心的产品：预测、推荐与分析。',
  },
  strengths: {
    en: 'From notebook to served model in one language, with experiments that can be repeated.',
    zh: '从笔记本到线上推理使用同一门语言，实验可复现。',
  },
  weaknesses: {
    en: 'Hungry for memory and people; plain business functions gain nothing from it.',
    zh: '耗内存，也耗人力，对普通业务功能没有帮助。',
  },
  design,
  variants: [
    {
      id: 'light',
      name: { en: 'Data and AI without deep learning', zh: '数据科学与 AI（无深度学习）' },
      changes: {
        en: 'scikit-learn only; its models answer in a worker beside the API, without TensorFlow and its server.',
        zh: '仅用 scikit-learn，模型在接口旁的工作进程中推理，不含 TensorFlow 及其模型服务。',
      },
      design: changed(design, {
        without: ['deep', 'serving'],
        services: {
          scoring: {
            technology: 'fastapi',
            name: { en: 'Scoring service', zh: '打分服务' },
            layer: 'business',
            replicas: 2,
            settings: { ...api, ...models, inference: 'in-process', cpuWork: 'pool', owner: 'data' },
          },
        },
        links: [
          { from: 'api', to: 'scoring', settings: calls },
          { from: 'scoring', to: 'classic', kind: 'depends-on', sync: false },
          { from: 'scoring', to: 'registry', kind: 'read', sync: false, settings: encrypted },
          { from: 'metrics', to: 'scoring' },
          { from: 'scoring', to: 'docker', kind: 'depends-on', sync: false },
        ],
      }),
    },
  ],
})
